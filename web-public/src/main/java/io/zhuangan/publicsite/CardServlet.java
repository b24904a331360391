package io.zhuangan.publicsite;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code /cards/<language><path of the page>/<mark>.png}: the picture of a page that is passed on. An address never
 * changes its meaning; that of an earlier wording leads to the present one. It is asked for again each time, since what
 * was published may be withdrawn: then 410, as the page says.
 */
@WebServlet(urlPatterns = "/cards/*")
public class CardServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern ADDRESS = Pattern.compile("/(zh|en)(/[a-z]+/[^/]+(?:/[^/]+)?)/([0-9a-f]{24})\\.png");

    @Inject
    transient ShareCards cards;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher address = ADDRESS.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!address.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Optional<ShareCards.Of> found = cards.at(address.group(1), address.group(2));
        if (found.isEmpty()) {
            response.sendError(
                    cards.gone(address.group(2)) ? HttpServletResponse.SC_GONE : HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", "public, no-cache");
        ShareCard card = found.get().card();
        if (!card.mark().equals(address.group(3))) {
            response.sendRedirect(request.getContextPath() + found.get().address());
            return;
        }
        String tag = "\"" + card.mark() + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (Fingerprint.matches(request.getHeader("If-None-Match"), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        byte[] png = cards.png(card);
        response.setContentType("image/png");
        response.setContentLength(png.length);
        response.getOutputStream().write(png);
    }
}
