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
 * the reader's language. A page is drawn once, gets an entity tag of its content, and may be kept for a minute.
 */
@WebServlet(urlPatterns = {"", "/zh/*", "/en/*", "/certificates/*"})
public class PageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String CONTRACTS = "/contracts/";

    /** Pages without a key in their address. */
    private static final Map<String, String> PAGES = Map.of(
            "/", "home",
            "/cases", "cases",
            "/clusters", "clusters",
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
    transient CalendarPage calendarPage;

    @Inject
    transient SessionPage sessionPage;

    @Inject
    transient CertificatePage certificatePage;

    @Inject
    transient ContractPage contractPage;

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
        if (path.startsWith(CONTRACTS))
            return contract(path.substring(CONTRACTS.length()).split("/", -1));
        String last = path.substring(path.lastIndexOf('/') + 1);
        if (path.equals("/cases/" + last)) return casePage.load(key(last)) ? "case" : null;
        if (path.equals("/clusters/" + last)) return clusterPage.load(last) ? "cluster" : null;
        if (path.equals("/calendar/sessions/" + last)) return sessionPage.load(key(last)) ? "session" : null;
        if (path.equals("/certificates/" + last)) return certificatePage.load(last) ? "certificate" : null;
        return null;
    }

    /** Name, then an edition, then the edition it is compared with: {@code raw-material/2026-2/changes/2026-1}. */
    private String contract(String[] parts) {
        return switch (parts.length) {
            case 1 -> contractPage.load(parts[0], null) ? "contract" : null;
            case 2 -> contractPage.load(parts[0], parts[1]) ? "contract" : null;
            case 4 ->
                parts[2].equals("changes") && contractPage.compare(parts[0], parts[3], parts[1])
                        ? "contract-changes"
                        : null;
            default -> null;
        };
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
        response.setContentType("text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Language", site.isEnglish() ? "en" : "zh-CN");
        // each check of a certificate is written down, so its answer is not kept anywhere
        response.setHeader("Cache-Control", asked ? "no-store" : "public, max-age=60");
        String tag = Fingerprint.of(body);
        response.setHeader("ETag", tag);
        if (!asked && Fingerprint.matches(request.getHeader("If-None-Match"), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
