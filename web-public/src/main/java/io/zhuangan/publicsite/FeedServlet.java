package io.zhuangan.publicsite;

import io.zhuangan.shared.Page;
import io.zhuangan.showcase.PublicSession;
import io.zhuangan.showcase.PublicShowcase;
import io.zhuangan.training.CalendarEntry;
import io.zhuangan.training.PersonalCalendar;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * {@code /calendar/<association>.ics} and {@code /calendar/all.ics}: from three months ago to whatever is planned.
 * {@code /calendar/own.ics?key=<secret>}: one person's enrolments; the secret stands in the query, which no log writes.
 */
@WebServlet(urlPatterns = "/calendar/*")
public class FeedServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Duration PAST = Duration.ofDays(92);
    private static final String END = ".ics";
    private static final String OWN = "own" + END;

    @Inject
    transient PublicShowcase showcase;

    @Inject
    transient PersonalCalendar personal;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String file = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        if (file.equals(OWN)) {
            own(request, response);
            return;
        }
        UUID association = association(file);
        if (!file.endsWith(END) || (association == null && !file.equals("all" + END))) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        List<PublicSession> sessions = sessions(association);
        String origin = origin(request);
        String name = association == null || sessions.isEmpty()
                ? "化妆品质量公益培训"
                : sessions.get(0).associationName() + " 公益培训";
        byte[] feed = new SessionFeed(s -> origin + "/zh/calendar/sessions/" + s).of(name, sessions);
        response.setHeader("Cache-Control", "public, max-age=300");
        send(request, response, feed);
    }

    /** An unknown or renewed secret is the address of nothing. */
    private void own(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<List<CalendarEntry>> entries = personal.read(request.getParameter("key"));
        if (entries.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String origin = origin(request);
        byte[] feed = new SessionFeed(s -> origin + "/association/zone/enrol.xhtml?session=" + s)
                .ofPerson("我的公益培训", entries.get());
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex");
        send(request, response, feed);
    }

    private static String origin(HttpServletRequest request) {
        String url = request.getRequestURL().toString();
        return url.substring(0, url.length() - request.getRequestURI().length()) + request.getContextPath();
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, byte[] feed) throws IOException {
        String tag = Fingerprint.of(feed);
        response.setHeader("ETag", tag);
        response.setContentType("text/calendar; charset=UTF-8; method=PUBLISH");
        if (Fingerprint.matches(request.getHeader("If-None-Match"), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentLength(feed.length);
        response.getOutputStream().write(feed);
    }

    private static UUID association(String file) {
        try {
            return UUID.fromString(file.endsWith(END) ? file.substring(0, file.length() - END.length()) : file);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private List<PublicSession> sessions(UUID association) {
        List<PublicSession> all = new ArrayList<>();
        Instant from = clock.instant().minus(PAST);
        String cursor = null;
        do {
            Page<PublicSession> page = showcase.sessions(from, null, association, cursor, Page.MOST);
            all.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);
        return all;
    }
}
