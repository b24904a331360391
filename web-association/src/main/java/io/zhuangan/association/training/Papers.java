package io.zhuangan.association.training;

import io.zhuangan.training.CertificatePaper;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Sends papers: names of files may hold Chinese, and nobody in between keeps a copy. */
final class Papers {
    private Papers() {}

    static Response inline(CertificatePaper.Paper paper) {
        return send(paper.pdf(), "application/pdf", "inline", paper.fileName());
    }

    private static Response send(byte[] bytes, String type, String how, String fileName) {
        String name = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(bytes, type)
                .header("Content-Disposition", how + "; filename*=UTF-8''" + name)
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
