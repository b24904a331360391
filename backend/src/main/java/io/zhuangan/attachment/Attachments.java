package io.zhuangan.attachment;

import io.zhuangan.attachment.domain.Attachment;
import io.zhuangan.attachment.domain.AttachmentFiles;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.PackedFile;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import org.apache.tika.Tika;

/**
 * Keeps a file for a record, inside the use case of the room that owns the record: that use case holds the permit and
 * writes the audit line. Reads the stream once, piece by piece; a refusal rolls everything back with the use case.
 */
@ApplicationScoped
public class Attachments {
    /** 20 MiB. */
    public static final long LARGEST = 20L * 1024 * 1024;

    /** 400 MiB, of an office file with all its parts unpacked. */
    public static final long LARGEST_UNPACKED = 400L * 1024 * 1024;

    private static final int PIECE = 1024 * 1024;

    /** Enough to tell what a file is. */
    private static final int PEEK = 64 * 1024;

    private static final int LONGEST_NAME = 200;

    @Inject
    AttachmentFiles files;

    @Inject
    Clock clock;

    /**
     * @param tenantId whose file it is: who reaches this tenant may read it
     * @param subjectKind kind of the record, e.g. {@code PlanTask}
     * @param subjectKey key of the record
     */
    public AttachmentView keep(
            AccessScope scope,
            long tenantId,
            String subjectKind,
            UUID subjectKey,
            String fileName,
            InputStream content) {
        return keep(scope, tenantId, 0, subjectKind, subjectKey, fileName, content);
    }

    /** @param counterpartId a second tenant that may read it, 0 for none */
    public AttachmentView keep(
            AccessScope scope,
            long tenantId,
            long counterpartId,
            String subjectKind,
            UUID subjectKey,
            String fileName,
            InputStream content) {
        String name = bareName(fileName);
        AllowedType type = AllowedType.byName(name)
                .orElseThrow(() -> new RuleViolated(AttachmentError.FILE_TYPE_NOT_ALLOWED, name, ending(name)));
        Attachment attachment = new Attachment(
                tenantId, subjectKind, subjectKey, name, type.mediaType(), scope.personId(), Time.now(clock));
        if (counterpartId != 0) attachment.shareWith(counterpartId);
        try (InputStream in = new BufferedInputStream(content, PIECE)) {
            check(name, type, in);
            store(attachment, name, type.isPacked() ? unpacking(name, in) : in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return view(attachment);
    }

    /**
     * Takes a file back, inside the use case of the room that owns its record and that knows whether it still may: from
     * now on nobody lists or reads it.
     */
    public AttachmentView takeBack(AccessScope scope, UUID key) {
        Attachment attachment = files.get(scope, key).orElseThrow(() -> new NotFound("Attachment", key));
        attachment.takeBack(Time.now(clock));
        return view(attachment);
    }

    /** Shows the files of a record to a second tenant, or with 0 to nobody else any more. */
    public void share(AccessScope scope, String subjectKind, UUID subjectKey, long counterpartId) {
        files.of(scope, subjectKind, subjectKey).forEach(file -> file.shareWith(counterpartId));
    }

    private static void check(String name, AllowedType type, InputStream in) throws IOException {
        in.mark(PEEK);
        byte[] beginning = in.readNBytes(PEEK);
        in.reset();
        if (beginning.length == 0) throw new RuleViolated(AttachmentError.FILE_EMPTY, name);
        String found = Detector.TIKA.detect(beginning);
        if (type.fits(found, beginning)) return;
        AttachmentError error = Arrays.stream(AllowedType.values()).anyMatch(t -> t.fits(found, beginning))
                ? AttachmentError.FILE_NAME_MISLEADS
                : AttachmentError.FILE_TYPE_NOT_ALLOWED;
        throw new RuleViolated(error, name, found);
    }

    /** An office file is looked through before it is kept: whoever opens it later has no other guard. */
    private static InputStream unpacking(String name, InputStream in) throws IOException {
        byte[] file = in.readNBytes((int) LARGEST + 1);
        if (file.length <= LARGEST) {
            boolean within;
            try {
                within = PackedFile.unpacksWithin(file, LARGEST_UNPACKED);
            } catch (IOException damaged) {
                RuleViolated refused = new RuleViolated(AttachmentError.FILE_DAMAGED, name);
                refused.initCause(damaged);
                throw refused;
            }
            if (!within) {
                throw new RuleViolated(AttachmentError.FILE_UNPACKS_TOO_LARGE, name, LARGEST_UNPACKED / 1024 / 1024);
            }
        }
        return new ByteArrayInputStream(file);
    }

    private void store(Attachment attachment, String name, InputStream in) throws IOException {
        MessageDigest digest = sha256();
        long size = 0;
        int number = 0;
        for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
            size += piece.length;
            if (size > LARGEST) throw new RuleViolated(AttachmentError.FILE_TOO_LARGE, name, LARGEST / 1024 / 1024);
            digest.update(piece);
            files.addPiece(attachment, number++, piece);
        }
        attachment.complete(size, HexFormat.of().formatHex(digest.digest()));
        files.complete(attachment);
    }

    /** Some browsers send a whole path; controls and separators have no place in a name. */
    private static String bareName(String fileName) {
        String name = fileName == null
                ? ""
                : fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        name = name.replaceAll("[\\p{Cntrl}\"<>|:*?]", "").strip();
        if (name.isEmpty()) throw new RuleViolated(AttachmentError.FILE_NAME_MISSING);
        return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static AttachmentView view(Attachment a) {
        return new AttachmentView(a.key(), a.fileName(), a.mediaType(), a.size(), a.sha256(), a.uploadedAt());
    }

    /** Made at first use: reads Tika's own table of types. */
    private static final class Detector {
        static final Tika TIKA = new Tika();
    }
}
