package io.zhuangan.publicsite;

import io.zhuangan.shared.Page;
import io.zhuangan.showcase.PublicShowcase;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** {@code /robots.txt} and {@code /sitemap.xml}, each page in both languages. */
@WebServlet(urlPatterns = {"/robots.txt", "/sitemap.xml"})
public class MapServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient PublicShowcase showcase;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String url = request.getRequestURL().toString();
        String origin = url.substring(0, url.length() - request.getRequestURI().length()) + request.getContextPath();
        response.setHeader("Cache-Control", "public, max-age=3600");
        response.setCharacterEncoding("UTF-8");
        if (request.getServletPath().equals("/robots.txt")) {
            response.setContentType("text/plain");
            response.getWriter()
                    .write(
                            "User-agent: *\nDisallow: /association/\nDisallow: /regulator/\nDisallow: /zh/certificates/\n"
                                    + "Disallow: /en/certificates/\nSitemap: " + origin + "/sitemap.xml\n");
            return;
        }
        response.setContentType("application/xml");
        write(response.getWriter(), origin);
    }

    private void write(PrintWriter out, String origin) {
        out.write(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""
                        + " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
        for (String path : paths()) {
            for (String lang : List.of("zh", "en")) {
                out.write("<url><loc>" + origin + "/" + lang + path + "</loc>");
                out.write(link(origin, "zh", "zh-CN", path) + link(origin, "en", "en", path) + "</url>\n");
            }
        }
        out.write("</urlset>\n");
    }

    private static String link(String origin, String lang, String hreflang, String path) {
        return "<xhtml:link rel=\"alternate\" hreflang=\"" + hreflang + "\" href=\"" + origin + "/" + lang + path
                + "\"/>";
    }

    private List<String> paths() {
        List<String> paths = new ArrayList<>(List.of(
                "/", "/cases", "/clusters", "/calendar", "/bulletins", "/contracts", "/data", "/accessibility"));
        showcase.cases("zh", null, null, Page.MOST).items().forEach(c -> paths.add("/cases/" + c.key()));
        showcase.clusters().forEach(c -> paths.add("/clusters/" + c.code()));
        showcase.sessions(clock.instant(), null, null, null, Page.MOST)
                .items()
                .forEach(s -> paths.add("/calendar/sessions/" + s.key()));
        return paths;
    }
}
