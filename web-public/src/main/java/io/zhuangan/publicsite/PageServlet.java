package io.zhuangan.publicsite;

import io.zhuangan.kit.Languages;
import io.zhuangan.showcase.EditedKind;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;

/**
 * Addresses of the public pages: {@code /zh/…} and {@code /en/…}; {@code /} and a certificate's short address lead to
 * the reader's language. A page is drawn once for all readers and kept by {@link KeptPages}: those of {@link #LASTING}
 * until something is published, the others for a second. To add a page, name it in {@link #PAGES} or in {@link #page}.
 *
 * @Inject
 * the reader's language. A page is drawn once, gets an entity tag of its content, and is asked for again each time it is read.
 */
@WebServlet(urlPatterns = {"", "/zh/*", "/en/*", "/certificates/*"})
public class PageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String CONTRACTS = "/contracts/";

    /** What was public and is not any more: the address says so, and why. */
    private static final Set<String> GONE = Set.of("case-gone", "page-gone", "question-gone");

    /** Pages without a key in their address. */
    private static final Map<String, String> PAGES = Map.of(
            "/", "home",
            "/clusters", "clusters",
            "/campaigns", "campaigns",
            "/calendar", "calendar",
            "/certificates", "certificate",
            "/bulletins", "bulletins",
            "/contracts", "contracts",
            "/data", "data",
            "/accessibility", "accessibility");

    /** Pages that change only when something is published; all others have figures that live. */
    private static final Set<String> LASTING =
            Set.of("case", "clusters", "question", "questions", "data", "accessibility");

    /** Pages whose every answer is written down, and kept nowhere. */
    private static final Set<String> ASKED = Set.of("certificate");

    /** Longest query that a page is kept for; longer ones are drawn each time. */
    private static final int LONGEST_KEPT = 200;

    @Inject
    transient Changes changes;

    @Inject
    transient KeptPages kept;

    @Inject
    transient Site site;

    @Inject
    transient CasePage casePage;

    @Inject
    transient SearchPage searchPage;

    @Inject
    transient StructuredData structured;

    @Inject
    transient ClusterPage clusterPage;

    @Inject
    transient BulletinPage bulletinPage;

    @Inject
    transient CampaignPage campaignPage;

    @Inject
    transient GonePage gonePage;

    @Inject
    transient CalendarPage calendarPage;

    @Inject
    transient SessionPage sessionPage;

    @Inject
    transient CertificatePage certificatePage;

    @Inject
    transient ContractPage contractPage;

    @Inject
    transient QuestionPage questionPage;

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
        String lang = servlet.substring(1);
        String address = Site.origin(request) + servlet + path;
        String query = request.getQueryString();
        KeptPage page;
        if (path.startsWith("/certificates") || (query != null && query.length() > LONGEST_KEPT)) {
            page = draw(request, response, lang, path).page();
        } else {
            String asked = path;
            page = kept.get(
                    query == null ? address : address + "?" + query,
                    changes.stamp(),
                    () -> draw(request, response, lang, asked));
        }
        if (page != null) page.send(request, response, path.startsWith("/certificates"));
    }

    /** Name of the page at a path, or null. */
    private String page(HttpServletRequest request, String path) {
        if (path.equals("/cases")) return searchPage.cases(request) ? "cases" : null;
        if (path.equals("/search")) return searchPage.everything(request) ? "search" : null;
        if (path.equals("/calendar")) return calendarPage.load(request) ? "calendar" : null;
        if (path.equals("/questions")) return questionPage.list(request) ? "questions" : null;
        if (PAGES.containsKey(path)) return PAGES.get(path);
        if (path.startsWith(CONTRACTS))
            return contract(path.substring(CONTRACTS.length()).split("/", -1));
        String last = path.substring(path.lastIndexOf('/') + 1);
        if (path.equals("/cases/" + last)) {
            return casePage.load(key(last)) ? "case" : casePage.gone(key(last)) ? "case-gone" : null;
        }
        if (path.equals("/campaigns/" + last)) {
            return campaignPage.load(last) ? "campaign" : gone(EditedKind.CAMPAIGN, last);
        }
        if (path.equals("/questions/" + last)) {
            return questionPage.load(key(last)) ? "question" : questionPage.gone(key(last)) ? "question-gone" : null;
        }
        if (path.equals("/clusters/" + last))
            return clusterPage.load(last) ? "cluster" : gone(EditedKind.CLUSTER, last);
        if (path.equals("/bulletins/" + last)) return bulletinPage.load(key(last)) ? "bulletin" : null;
        if (path.equals("/calendar/sessions/" + last)) return sessionPage.load(key(last)) ? "session" : null;
        if (path.equals("/certificates/" + last)) return certificatePage.load(last) ? "certificate" : null;
        return null;
    }

    /** Page of an address that something was withdrawn from, or null. */
    private String gone(EditedKind kind, String code) {
        return gonePage.load(kind, code) ? "page-gone" : null;
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

    /** Draws the page at a path, or answers otherwise. */
    private KeptPages.Drawn draw(HttpServletRequest request, HttpServletResponse response, String lang, String path)
            throws IOException, ServletException {
        site.at(request, lang, path);
        String page = page(request, path);
        if (page == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return KeptPages.Drawn.NOTHING;
        }
        boolean asked = ASKED.contains(page);
        if (asked && request.getParameter("code") != null) {
            response.sendRedirect(site.to("/certificates/" + CertificatePage.code(request.getParameter("code"))));
            return KeptPages.Drawn.NOTHING;
        }
        if (GONE.contains(page)) site.status(HttpServletResponse.SC_GONE);
        KeptResponse drawn = new KeptResponse(response);
        request.getRequestDispatcher("/WEB-INF/public/" + page + ".xhtml").forward(request, drawn);
        if (drawn.failed()) return KeptPages.Drawn.NOTHING;
        String html = new String(drawn.body(), StandardCharsets.UTF_8);
        html = html.replaceFirst(
                "</head>",
                Matcher.quoteReplacement(
                        TitleServlet.links(request.getContextPath(), html) + structured.of(page) + "</head>"));
        KeptPages.Keeping keeping = asked
                ? KeptPages.Keeping.NOT
                : LASTING.contains(page)
                                && request.getQueryString() == null
                                && site.status() == HttpServletResponse.SC_OK
                        ? KeptPages.Keeping.UNTIL_CHANGED
                        : KeptPages.Keeping.A_SECOND;
        return new KeptPages.Drawn(
                new KeptPage(site.status(), site.isEnglish() ? "en" : "zh-CN", html.getBytes(StandardCharsets.UTF_8)),
                keeping);
    }
}
