package io.zhuangan.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Kinds of files that are taken. None of them is shown by a browser as a page with scripts; that is why SVG and HTML
 * are not here. The list is what evidence comes as: pictures, PDF, office documents, plain tables.
 */
enum AllowedType {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    WEBP("image/webp", "webp"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    CSV("text/csv", "csv"),
    TEXT("text/plain", "txt");

    private final String mediaType;
    private final Set<String> endings;

    AllowedType(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = Set.of(endings);
    }

    String mediaType() {
        return mediaType;
    }

    /** Whether it is a zip inside, as office files are. */
    boolean isPacked() {
        return this == DOCX || this == XLSX || this == PPTX;
    }

    static Optional<AllowedType> byName(String fileName) {
        int dot = fileName.lastIndexOf('.');
        String ending = dot < 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(t -> t.endings.contains(ending)).findFirst();
    }

    /** Whether content that was found to be this may carry a name of this kind. */
    boolean fits(String found, byte[] beginning) {
        return switch (this) {
            case PDF, JPEG, PNG, WEBP -> found.equals(mediaType);
            case DOCX -> holds("word/", beginning);
            case XLSX -> holds("xl/", beginning);
            case PPTX -> holds("ppt/", beginning);
            case CSV, TEXT -> found.equals("text/plain") || found.equals("text/csv");
        };
    }

    /** Office files are zips; the folder inside says which. A folder name alone in some other file does not count. */
    private static boolean holds(String folder, byte[] beginning) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(beginning))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().startsWith(folder)) return true;
            }
        } catch (IOException cutOff) {
            return false;
        }
        return false;
    }
}
