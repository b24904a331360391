package io.zhuangan.publicsite;

import io.zhuangan.kit.CalendarGrid;
import io.zhuangan.shared.Page;
import io.zhuangan.shared.Time;
import io.zhuangan.showcase.PublicDay;
import io.zhuangan.showcase.PublicSession;
import io.zhuangan.showcase.PublicShowcase;
import io.zhuangan.training.TeachingMode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The training calendar as a month, a week or a list, with legal holidays and make-up days. */
@Named("publicCalendar")
@RequestScoped
public class CalendarPage {
    private static final LocalDate EARLIEST = LocalDate.of(2020, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2101, 1, 1);

    /** How the days are shown. */
    public enum View {
        MONTH,
        WEEK,
        LIST
    }

    @Inject
    PublicShowcase showcase;

    @Inject
    Site site;

    @Inject
    Clock clock;

    private View view = View.MONTH;
    private LocalDate from;
    private LocalDate until;
    private boolean freeOnly;
    private String audience;
    private UUID association;
    private UUID chosen;
    private LocalDate today;
    private List<PublicSession> sessions;
    private Map<LocalDate, CalendarGrid.Special> specials = Map.of();
    private final Map<UUID, String> associations = new LinkedHashMap<>();

    /** False when the address asks for a month or day that is none. */
    boolean load(HttpServletRequest request) {
        today = LocalDate.now(clock);
        try {
            String wanted = request.getParameter("view");
            if (wanted != null && !wanted.isBlank()) view = View.valueOf(wanted.toUpperCase(Locale.ROOT));
            span(request.getParameter("month"), request.getParameter("day"));
            association = key(request.getParameter("association"));
            chosen = key(request.getParameter("session"));
            audience = audience(request.getParameter("for"));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            return false;
        }
        if (from.isBefore(EARLIEST) || !from.isBefore(LATEST)) return false;
        freeOnly = "1".equals(request.getParameter("free"));
        List<PublicSession> all = between(from, until);
        all.forEach(s -> associations.put(s.associationKey(), s.association(site.isEnglish())));
        sessions = all.stream()
                .filter(s -> association == null || association.equals(s.associationKey()))
                .filter(this::meant)
                .filter(s -> !freeOnly || Enrolment.of(s, clock.instant()) == Enrolment.OPEN)
                .toList();
        specials = showcase.specialDays(from.minusDays(6), until.plusDays(6)).stream()
                .collect(Collectors.toMap(
                        PublicDay::day, d -> new CalendarGrid.Special(d.working(), d.name(), d.provisional())));
        return true;
    }

    private void span(String month, String day) {
        if (view == View.WEEK) {
            LocalDate asked = day == null || day.isBlank() ? firstLook() : LocalDate.parse(day);
            from = asked.with(DayOfWeek.MONDAY);
            until = from.plusWeeks(1);
            return;
        }
        YearMonth asked = month == null || month.isBlank() ? YearMonth.from(firstLook()) : YearMonth.parse(month);
        from = asked.atDay(1);
        until = asked.plusMonths(1).atDay(1);
    }

    /** The day of the next session that has not begun, so that the first look is never empty without need. */
    private LocalDate firstLook() {
        return showcase.sessions(clock.instant(), null, null, null, 1).items().stream()
                .findFirst()
                .map(s -> s.day().isBefore(today) ? today : s.day())
                .orElse(today);
    }

    private List<PublicSession> between(LocalDate first, LocalDate end) {
        List<PublicSession> found = new ArrayList<>();
        Instant start = first.atStartOfDay(Time.SHANGHAI).toInstant();
        Instant stop = end.atStartOfDay(Time.SHANGHAI).toInstant();
        String cursor = null;
        do {
            Page<PublicSession> page = showcase.sessions(start, stop, null, cursor, Page.MOST);
            found.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);
        return found;
    }

    private static UUID key(String text) {
        return text == null || text.isBlank() ? null : UUID.fromString(text);
    }

    private static String audience(String text) {
        if (text == null || text.isBlank()) return "";
        if (!SiteDates.AUDIENCES.contains(text)) throw new IllegalArgumentException(text);
        return text;
    }

    /** A course for everybody is for these as well. */
    private boolean meant(PublicSession s) {
        if (audience.isEmpty()) return true;
        List<String> wanted = audience.startsWith("kind.") ? s.targetKinds() : s.targetPosts();
        return wanted.isEmpty() || wanted.contains(audience.substring(5));
    }

    /** Whole weeks, Monday first. */
    public List<List<CalendarGrid.Day<PublicSession>>> getWeeks() {
        return CalendarGrid.weeks(from, until, today, specials, sessions, PublicSession::day, PublicSession::lastDay);
    }

    /** The seven days of a week, for the head of the grid. */
    public List<LocalDate> getWeekdays() {
        return CalendarGrid.weekdays(from);
    }

    /** The session beside the grid: the one chosen, else the next to come, else the first of the month. */
    public PublicSession getChosen() {
        if (sessions.isEmpty()) return null;
        return sessions.stream()
                .filter(s -> s.key().equals(chosen))
                .findFirst()
                .or(() -> sessions.stream()
                        .filter(s -> !s.cancelled() && s.endsAt().isAfter(clock.instant()))
                        .findFirst())
                .orElse(sessions.get(0));
    }

    public Enrolment enrolment(PublicSession s) {
        return Enrolment.of(s, clock.instant());
    }

    /** Style of an entry: cancelled or full ones plain, online ones blue, the chosen one dark. */
    public String mark(PublicSession s) {
        if (s.equals(getChosen())) return "e on";
        if (s.cancelled()) return "e w gone";
        if (s.full()) return "e w";
        return s.mode() == TeachingMode.ONLINE ? "e o" : "e";
    }

    /** This page at another day or in another view; filters stay. */
    public String address(String wanted, LocalDate at) {
        View as = View.valueOf(wanted);
        StringBuilder query = new StringBuilder(as == View.WEEK ? "?day=" + at : "?month=" + YearMonth.from(at));
        if (as != View.MONTH) query.append("&view=").append(wanted.toLowerCase(Locale.ROOT));
        if (association != null) query.append("&association=").append(association);
        if (!audience.isEmpty()) query.append("&for=").append(audience);
        if (freeOnly) query.append("&free=1");
        return site.to("/calendar") + query;
    }

    /** This page with a session beside the grid. */
    public String address(PublicSession s) {
        return address(view.name(), from) + "&session=" + s.key() + "#session";
    }

    public View getView() {
        return view;
    }

    public String getViewName() {
        return view.name().toLowerCase(Locale.ROOT);
    }

    /** Where another view begins: the month of the week's own days, the week of today in its month. */
    public LocalDate getAnchor() {
        if (view == View.WEEK) return from.plusDays(3);
        return !today.isBefore(from) && today.isBefore(until) ? today : getFirstEntry();
    }

    private LocalDate getFirstEntry() {
        return sessions.isEmpty() || sessions.get(0).day().isBefore(from)
                ? from
                : sessions.get(0).day();
    }

    public LocalDate getPrevious() {
        return view == View.WEEK ? from.minusWeeks(1) : from.minusMonths(1);
    }

    public LocalDate getNext() {
        return view == View.WEEK ? from.plusWeeks(1) : from.plusMonths(1);
    }

    public String getMonth() {
        return YearMonth.from(from).toString();
    }

    public LocalDate getFirstDay() {
        return from;
    }

    public LocalDate getLastDay() {
        return until.minusDays(1);
    }

    public boolean isFreeOnly() {
        return freeOnly;
    }

    public String getAudience() {
        return audience;
    }

    public String getAssociation() {
        return association == null ? "" : association.toString();
    }

    public List<Map.Entry<UUID, String>> getAssociations() {
        return List.copyOf(associations.entrySet());
    }

    public List<PublicSession> getSessions() {
        return sessions;
    }

    /** Feed of the association chosen, or of all. */
    public String getFeed() {
        return site.getHome() + "/calendar/" + (association == null ? "all" : association) + ".ics";
    }
}
