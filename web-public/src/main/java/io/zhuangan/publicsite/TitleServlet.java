package io.zhuangan.publicsite;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** {@code /titles/<characters>.css} and {@code .woff}: the titles' font for one page; an address never changes meaning. */
@WebServlet(urlPatterns = "/titles/*")
public class TitleServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String CSS = ".css";
    private static final String WOFF = ".woff";

    @Inject
    transient TitleFont font;

    /** What a page's head says to be set in its own font. */
    static String links(String home, String html) {
        String name = home + "/titles/" + Titles.name(Titles.of(html));
        return "<link rel=\"preload\" as=\"font\" type=\"font/woff\" crossorigin=\"anonymous\" href=\"" + name + WOFF
                + "\"/><link rel=\"stylesheet\" href=\"" + name + CSS + "\"/>";
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String file = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        String end = file.endsWith(CSS) ? CSS : WOFF;
        Set<Integer> characters;
        try {
            if (!file.endsWith(end)) throw new IllegalArgumentException(file);
            characters = Titles.named(file.substring(0, file.length() - end.length()));
        } catch (IllegalArgumentException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] body = end.equals(WOFF)
                ? font.of(characters)
                : ("@font-face{font-family:\"Noto Serif SC\";font-weight:700;font-display:swap;src:url(\""
                                + file.substring(0, file.length() - CSS.length()) + WOFF + "\") format(\"woff\")}")
                        .getBytes(StandardCharsets.UTF_8);
        response.setContentType(end.equals(WOFF) ? "font/woff" : "text/css; charset=UTF-8");
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
