package io.zhuangan.publicsite;

import io.zhuangan.showcase.PictureContent;
import io.zhuangan.showcase.PublicShowcase;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;

/**
 * {@code /pictures/<key>/<width>}: a picture of a published case. Its tag is strong, the hash of its bytes; it is
 * asked for again each time, since a firm may take its consent back.
 */
@WebServlet(urlPatterns = "/pictures/*")
public class PictureServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient PublicShowcase showcase;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<PictureContent> found = find(request.getPathInfo());
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        PictureContent picture = found.get();
        String tag = "\"" + picture.sha256() + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "public, no-cache");
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (Fingerprint.matches(request.getHeader("If-None-Match"), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(picture.mediaType());
        response.setContentLength(picture.content().length);
        response.getOutputStream().write(picture.content());
    }

    private Optional<PictureContent> find(String path) {
        String[] parts = path == null ? new String[0] : path.substring(1).split("/");
        if (parts.length != 2) return Optional.empty();
        try {
            return showcase.picture(UUID.fromString(parts[0]), Integer.parseInt(parts[1]));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
