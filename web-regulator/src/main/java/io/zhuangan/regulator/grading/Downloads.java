package io.zhuangan.regulator.grading;

import io.zhuangan.attachment.AttachmentView;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Files as they leave: saved, never shown, kept by no cache. */
final class Downloads {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Downloads() {}

    static Response file(AttachmentView file, StreamingOutput content) {
        return Response.ok(content, file.mediaType())
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + encoded(file.fileName()))
                .header("Content-Length", file.size())
                .header("Cache-Control", "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    static Response sheet(String name, Object workbook) {
        return Response.ok(workbook, XLSX)
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + encoded(name + ".xlsx"))
                .build();
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
