package io.zhuangan.kit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/**
 * Sends our own styles, scripts and drawings squeezed: a phone loads a quarter of the bytes. Each file is squeezed once
 * and kept; there are only as many as the application has. Whoever does not take gzip gets the file from the server.
 */
public class KeptFiles extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=UTF-8",
            "js", "text/javascript; charset=UTF-8",
            "svg", "image/svg+xml");
    private static final Pattern FILE = Pattern.compile("/[a-zA-Z0-9/_-]+(\\.min)?\\.(css|js|svg)");
    private static final long WEEK = 7L * 24 * 3600;

    private final transient Map<String, Kept> files = new ConcurrentHashMap<>();

    private record Kept(byte[] squeezed, String tag) {}

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String codings = request.getHeader("Accept-Encoding");
        Kept file = codings != null
                        && codings.contains("gzip")
                        && FILE.matcher(path).matches()
                ? kept(path)
                : null;
        response.setHeader("Vary", "Accept-Encoding");
        response.setHeader("Cache-Control", "public, max-age=" + WEEK);
        if (file == null) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("ETag", file.tag());
        String known = request.getHeader("If-None-Match");
        if (known != null && known.contains(file.tag())) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(TYPES.get(path.substring(path.lastIndexOf('.') + 1)));
        response.setHeader("Content-Encoding", "gzip");
        response.setContentLength(file.squeezed().length);
        response.getOutputStream().write(file.squeezed());
    }

    private Kept kept(String path) throws IOException {
        Kept known = files.get(path);
        if (known != null) return known;
        byte[] plain;
        try (InputStream in = getServletContext().getResourceAsStream(path)) {
            if (in == null) return null;
            plain = in.readAllBytes();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(plain.length / 3 + 64);
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(plain);
        }
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(plain);
            Kept file = new Kept(out.toByteArray(), "\"" + HexFormat.of().formatHex(hash, 0, 12) + "-gz\"");
            files.put(path, file);
            return file;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
