package io.zhuangan.kit;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A workbook sent to an interface as a form with the fields {@code kind} and {@code file}. */
public record UploadedSheet(String kind, String fileName, byte[] content) {
    /** One byte more than a file may have, so that a longer one is seen without reading it all. */
    private static final int ENOUGH = 20 * 1024 * 1024 + 1;

    /** @throws BadRequestException if one of the fields is missing */
    public static UploadedSheet of(List<EntityPart> parts) throws IOException {
        String kind = null;
        String fileName = null;
        byte[] content = null;
        for (EntityPart part : parts) {
            try (InputStream in = part.getContent()) {
                byte[] bytes = in.readNBytes(ENOUGH);
                if ("kind".equals(part.getName())) kind = new String(bytes, StandardCharsets.UTF_8).strip();
                if ("file".equals(part.getName())) {
                    content = bytes;
                    fileName = part.getFileName().map(UploadedSheet::named).orElse(null);
                }
            }
        }
        if (kind == null || content == null) throw new BadRequestException("kind, file");
        return new UploadedSheet(kind, fileName, content);
    }

    /** Clients send names as UTF-8 (RFC 7578); the server hands headers on byte for character. */
    public static String named(String header) {
        if (!StandardCharsets.ISO_8859_1.newEncoder().canEncode(header)) return header;
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(header.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return header;
        }
    }
}
