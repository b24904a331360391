package io.zhuangan.publicsite;

import io.zhuangan.kit.Languages;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/**
 * Addresses of the public pages: {@code /zh/…} and {@code /en/…}; {@code /} and a certificate's short address lead to
 * the reader's language. A page is drawn once, gets an entity tag of its content, and is asked for again each time it is read.
 */
@WebServlet(urlPatterns = {"", "/zh/*", "/en/*", "/certificates/*"})
public class PageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** What was public and is not any more: the address says so, and why. */
    private static final String GONE = "case-gone";

    /** Pages without a key in their address. */
    private static final Map<String, String> PAGES = Map.of(
            "/", "home",
            "/cases", "cases",
            "/clusters", "clusters",
            "/campaigns", "campaigns",
            "/calendar", "calendar",
            "/certificates", "certificate",
            "/bulletins", "bulletins",
            "/contracts", "contracts",
            "/data", "data",
            "/accessibility", "accessibility");

    @Inject
    transient Site site;

    @Inject
    transient CasePage casePage;

    @Inject
    transient ClusterPage clusterPage;

    @Inject
    transient CampaignPage campaignPage;

    @Inject
    transient CalendarPage calendarPage;

    @Inject
    transient SessionPage sessionPage;

    @Inject
    transient CertificatePage certificatePage;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String servlet = request.getServletPath();
        String below = request.getPathInfo() == null ? "" : request.getPathInfo();
        if (servlet.isEmpty() || servlet.equals("/certificates")) {
            String lang = Languages.of(request).getLanguage().equals("en") ? "en" : "zh";
            response.setHeader("Vary", "Accept-Language, Cookie");
            response.setHeader("Cache-Control", "no-cache");
            String rest = servlet.isEmpty() ? "/" : servlet + below;
            response.sendRedirect(request.getContextPath() + "/" + lang + rest);
            return;
        }
        String path = below.length() > 1 && below.endsWith("/") ? below.substring(0, below.length() - 1) : below;
        if (path.isEmpty()) path = "/";
        site.at(request, servlet.substring(1), path);
        draw(request, response, page(request, path));
    }

    /** Name of the page at a path, or null. */
    private String page(HttpServletRequest request, String path) {
        if (path.equals("/calendar")) return calendarPage.load(request) ? "calendar" : null;
        if (PAGES.containsKey(path)) return PAGES.get(path);
        String last = path.substring(path.lastIndexOf('/') + 1);
        if (path.equals("/cases/" + last)) {
            return casePage.load(key(last)) ? "case" : casePage.gone(key(last)) ? GONE : null;
        }
        if (path.equals("/campaigns/" + last)) return campaignPage.load(last) ? "campaign" : null;
        if (path.equals("/clusters/" + last)) return clusterPage.load(last) ? "cluster" : null;
        if (path.equals("/calendar/sessions/" + last)) return sessionPage.load(key(last)) ? "session" : null;
        if (path.equals("/certificates/" + last)) return certificatePage.load(last) ? "certificate" : null;
        return null;
    }

    private static UUID key(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private void draw(HttpServletRequest request, HttpServletResponse response, String page)
            throws IOException, ServletException {
        if (page == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        boolean asked = page.equals("certificate");
        if (asked && request.getParameter("code") != null) {
            response.sendRedirect(site.to("/certificates/" + CertificatePage.code(request.getParameter("code"))));
            return;
        }
        KeptResponse kept = new KeptResponse(response);
        request.getRequestDispatcher("/WEB-INF/public/" + page + ".xhtml").forward(request, kept);
        if (kept.failed()) return;
        byte[] body = kept.body();
        if (page.equals(GONE)) response.setStatus(HttpServletResponse.SC_GONE);
        response.setContentType("text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Language", site.isEnglish() ? "en" : "zh-CN");
        // each check of a certificate is written down, so its answer is not kept anywhere
        // every page is asked for again: what a firm took its consent from is gone at once, also for who has just read
        // it
        response.setHeader("Cache-Control", asked ? "no-store" : "public, no-cache");
        String tag = Fingerprint.of(body);
        response.setHeader("ETag", tag);
        if (!asked && !page.equals(GONE) && Fingerprint.matches(request.getHeader("If-None-Match"), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
