package io.zhuangan.publicsite;

import io.zhuangan.showcase.PublicMaterial;
import io.zhuangan.showcase.PublicShowcase;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/** {@code /materials/<key>}: a course material that its association opened to everybody, as a download. */
@WebServlet(urlPatterns = "/materials/*")
public class MaterialServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient PublicShowcase showcase;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<PublicMaterial> found = key(request.getPathInfo()).flatMap(showcase::material);
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        PublicMaterial material = found.get();
        String name =
                URLEncoder.encode(material.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
        response.setContentType(material.mediaType());
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + name);
        response.setHeader("Cache-Control", "public, max-age=60");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentLengthLong(material.size());
        showcase.writeMaterial(material.key(), response.getOutputStream());
    }

    private static Optional<UUID> key(String path) {
        try {
            return path == null ? Optional.empty() : Optional.of(UUID.fromString(path.substring(1)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
