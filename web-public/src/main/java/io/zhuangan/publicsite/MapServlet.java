package io.zhuangan.publicsite;

import io.zhuangan.bulletin.PublicBulletins;
import io.zhuangan.consultation.PublicAnswers;
import io.zhuangan.contract.PublicContracts;
import io.zhuangan.shared.Page;
import io.zhuangan.shared.Time;
import io.zhuangan.showcase.PublicShowcase;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** {@code /robots.txt} and {@code /sitemap.xml}, each page in both languages. */
@WebServlet(urlPatterns = {"/robots.txt", "/sitemap.xml"})
public class MapServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient PublicShowcase showcase;

    @Inject
    transient PublicBulletins bulletins;

    @Inject
    transient PublicContracts contracts;

    @Inject
    transient PublicAnswers answers;

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
                                    + "Disallow: /en/certificates/\nDisallow: /zh/search\nDisallow: /en/search\nSitemap: "
                                    + origin + "/sitemap.xml\n");
            return;
        }
        response.setContentType("application/xml");
        response.getWriter().write(sitemap(origin, places()));
    }

    /** A page's path below the language, and when what it says last changed, or null. */
    record Place(String path, Instant changed) {}

    static String sitemap(String origin, List<Place> places) {
        StringBuilder out = new StringBuilder(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""
                        + " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
        for (Place place : places) {
            for (String lang : List.of("zh", "en")) {
                String path = place.path();
                out.append("<url><loc>")
                        .append(origin)
                        .append('/')
                        .append(lang)
                        .append(path)
                        .append("</loc>");
                if (place.changed() != null) {
                    out.append("<lastmod>")
                            .append(place.changed().truncatedTo(ChronoUnit.SECONDS))
                            .append("</lastmod>");
                }
                out.append(link("zh-CN", origin + "/zh" + path)).append(link("en", origin + "/en" + path));
                out.append(link("x-default", origin + (path.equals("/") ? "/" : "/zh" + path)))
                        .append("</url>\n");
            }
        }
        return out.append("</urlset>\n").toString();
    }

    private static String link(String hreflang, String address) {
        return "<xhtml:link rel=\"alternate\" hreflang=\"" + hreflang + "\" href=\"" + address + "\"/>";
    }

    private List<Place> places() {
        List<Place> places = new ArrayList<>();
        for (String page : List.of(
                "/",
                "/cases",
                "/clusters",
                "/campaigns",
                "/calendar",
                "/bulletins",
                "/contracts",
                "/questions",
                "/data",
                "/accessibility")) {
            places.add(new Place(page, null));
        }
        each(
                cursor -> showcase.cases("zh", null, cursor, Page.MOST),
                c -> places.add(new Place("/cases/" + c.key(), c.publishedAt())));
        showcase.clusters().forEach(c -> places.add(new Place("/clusters/" + c.code(), null)));
        showcase.campaigns().forEach(c -> places.add(new Place("/campaigns/" + c.code(), null)));
        each(
                cursor -> bulletins.newest(cursor, Page.MOST),
                b -> places.add(new Place("/bulletins/" + b.key(), b.publishedAt())));
        each(
                cursor -> contracts.library(cursor, Page.MOST),
                c -> places.add(new Place("/contracts/" + c.slug() + "/" + c.label(), c.publishedAt())));
        each(
                cursor -> answers.newest(null, cursor, Page.MOST),
                a -> places.add(new Place(
                        "/questions/" + a.key(),
                        a.revisedOn().atStartOfDay(Time.SHANGHAI).toInstant())));
        each(
                cursor -> showcase.sessions(clock.instant(), null, null, cursor, Page.MOST),
                s -> places.add(new Place("/calendar/sessions/" + s.key(), s.touchedAt())));
        return places;
    }

    private static <T> void each(Function<String, Page<T>> read, Consumer<T> use) {
        String cursor = null;
        do {
            Page<T> page = read.apply(cursor);
            page.items().forEach(use);
            cursor = page.next();
        } while (cursor != null);
    }
}
