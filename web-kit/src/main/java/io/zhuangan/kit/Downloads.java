package io.zhuangan.kit;

import io.zhuangan.attachment.AttachmentView;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Files as they leave: saved, never shown, kept by no cache. */
public final class Downloads {
    private Downloads() {}

    /** A kept file; its content is written piece by piece. */
    public static Response file(AttachmentView file, StreamingOutput content) {
        return file(file.fileName(), file.mediaType(), file.size(), content);
    }

    /** @param size in bytes */
    public static Response file(String name, String mediaType, long size, StreamingOutput content) {
        return saved(content, mediaType, name).header("Content-Length", size).build();
    }

    /** @param body what the container can write: bytes or a stream */
    static Response.ResponseBuilder saved(Object body, String mediaType, String name) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(body, mediaType)
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + encoded)
                .header("Cache-Control", "private, no-store")
                .header("X-Content-Type-Options", "nosniff");
    }
}
