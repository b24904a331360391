package io.zhuangan.publicsite;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** A drawn page with its tags, as it is and squeezed; both are made once, when it is drawn. */
final class KeptPage {
    private final int status;
    private final String language;
    private final byte[] plain;
    private final byte[] squeezed;
    private final String tag;
    private final String squeezedTag;

    KeptPage(int status, String language, byte[] plain) {
        this.status = status;
        this.language = language;
        this.plain = plain;
        this.squeezed = squeeze(plain);
        this.tag = Fingerprint.strong(plain);
        this.squeezedTag = tag.substring(0, tag.length() - 1) + "-gz\"";
    }

    /** Bytes it takes in memory, nearly. */
    int size() {
        return plain.length + squeezed.length + 200;
    }

    /**
     * Sends it, or 304 where the reader has it already.
     *
     * @param secret its answer is kept nowhere, neither by the browser nor between
     */
    void send(HttpServletRequest request, HttpServletResponse response, boolean secret) throws IOException {
        boolean gzip = takesGzip(request.getHeader("Accept-Encoding"));
        String mine = gzip ? squeezedTag : tag;
        response.setContentType("text/html; charset=UTF-8");
        response.setHeader("Content-Language", language);
        response.setHeader("Vary", "Accept-Encoding");
        // asked for again each time, so that a new revision shows at once; an unchanged page costs a 304
        response.setHeader("Cache-Control", secret ? "no-store" : "public, no-cache");
        if (!secret) {
            response.setHeader("ETag", mine);
            if (status == HttpServletResponse.SC_OK && Fingerprint.matches(request.getHeader("If-None-Match"), mine)) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
        }
        response.setStatus(status);
        if (gzip) response.setHeader("Content-Encoding", "gzip");
        byte[] body = gzip ? squeezed : plain;
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** Does this list of codings allow gzip? {@code gzip;q=0} does not. */
    static boolean takesGzip(String codings) {
        if (codings == null) return false;
        for (String one : codings.split(",")) {
            String[] parts = one.strip().toLowerCase(java.util.Locale.ROOT).split(";");
            if (!parts[0].strip().equals("gzip")) continue;
            return parts.length == 1 || !parts[1].strip().matches("q=0(\\.0*)?");
        }
        return false;
    }

    private static byte[] squeeze(byte[] plain) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(plain.length / 3 + 64);
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
