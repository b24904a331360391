package io.zhuangan.publicsite;

import io.zhuangan.shared.Page;
import io.zhuangan.shared.Time;
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
import java.util.Map;
import java.util.UUID;

/** The training calendar of a month, as a grid or a list. */
@Named("publicCalendar")
@RequestScoped
public class CalendarPage {
    @Inject
    PublicShowcase showcase;

    @Inject
    Site site;

    @Inject
    Clock clock;

    private YearMonth month;
    private boolean list;
    private boolean freeOnly;
    private UUID association;
    private UUID chosen;
    private LocalDate today;
    private List<PublicSession> sessions;
    private final Map<UUID, String> associations = new LinkedHashMap<>();

    /** False when the address asks for a month that is none. */
    boolean load(HttpServletRequest request) {
        today = LocalDate.now(clock);
        try {
            String asked = request.getParameter("month");
            month = asked == null || asked.isBlank() ? startMonth() : YearMonth.parse(asked);
            association = key(request.getParameter("association"));
            chosen = key(request.getParameter("session"));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            return false;
        }
        if (month.getYear() < 2020 || month.getYear() > 2100) return false;
        list = "list".equals(request.getParameter("view"));
        freeOnly = "1".equals(request.getParameter("free"));
        List<PublicSession> all = between(month.atDay(1), month.plusMonths(1).atDay(1), null);
        all.forEach(s -> associations.put(s.associationKey(), s.association(site.isEnglish())));
        sessions = all.stream()
                .filter(s -> association == null || association.equals(s.associationKey()))
                .filter(s -> !freeOnly || Enrolment.of(s, clock.instant()) == Enrolment.OPEN)
                .toList();
        return true;
    }

    /** The month of the next session that has not begun, so that the first look is never empty without need. */
    private YearMonth startMonth() {
        return showcase.sessions(clock.instant(), null, null, null, 1).items().stream()
                .findFirst()
                .map(s -> YearMonth.from(s.day().isBefore(today) ? today : s.day()))
                .orElse(YearMonth.from(today));
    }

    private List<PublicSession> between(LocalDate from, LocalDate until, UUID of) {
        List<PublicSession> found = new ArrayList<>();
        Instant start = from.atStartOfDay(Time.SHANGHAI).toInstant();
        Instant end = until.atStartOfDay(Time.SHANGHAI).toInstant();
        String cursor = null;
        do {
            Page<PublicSession> page = showcase.sessions(start, end, of, cursor, Page.MOST);
            found.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);
        return found;
    }

    private static UUID key(String text) {
        return text == null || text.isBlank() ? null : UUID.fromString(text);
    }

    /** A day of the grid. */
    public record Day(LocalDate day, boolean outside, boolean weekend, boolean today, List<PublicSession> sessions) {
        public int getNumber() {
            return day.getDayOfMonth();
        }
    }

    /** Whole weeks, Monday first. */
    public List<List<Day>> getWeeks() {
        List<List<Day>> weeks = new ArrayList<>();
        LocalDate day = month.atDay(1).with(DayOfWeek.MONDAY);
        while (!day.isAfter(month.atEndOfMonth())) {
            List<Day> week = new ArrayList<>();
            for (int i = 0; i < 7; i++, day = day.plusDays(1)) week.add(day(day));
            weeks.add(week);
        }
        return weeks;
    }

    private Day day(LocalDate day) {
        return new Day(
                day,
                !YearMonth.from(day).equals(month),
                day.getDayOfWeek().getValue() > 5,
                day.equals(today),
                sessions.stream()
                        .filter(s -> !day.isBefore(s.day()) && !day.isAfter(s.lastDay()))
                        .filter(s -> YearMonth.from(day).equals(month))
                        .toList());
    }

    /** The seven days of a week, for the head of the grid. */
    public List<LocalDate> getWeekdays() {
        LocalDate monday = month.atDay(1).with(DayOfWeek.MONDAY);
        return monday.datesUntil(monday.plusDays(7)).toList();
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

    /** This page with another month or view; filters stay. */
    public String address(String wantedMonth, boolean asList) {
        StringBuilder query = new StringBuilder("?month=").append(wantedMonth);
        if (asList) query.append("&view=list");
        if (association != null) query.append("&association=").append(association);
        if (freeOnly) query.append("&free=1");
        return site.to("/calendar") + query;
    }

    /** This page with a session beside the grid. */
    public String address(PublicSession s) {
        return address(month.toString(), list) + "&session=" + s.key() + "#session";
    }

    public String getMonth() {
        return month.toString();
    }

    public String getPrevious() {
        return month.minusMonths(1).toString();
    }

    public String getNext() {
        return month.plusMonths(1).toString();
    }

    public int getYearNumber() {
        return month.getYear();
    }

    public int getMonthNumber() {
        return month.getMonthValue();
    }

    public LocalDate getFirstDay() {
        return month.atDay(1);
    }

    public boolean isList() {
        return list;
    }

    public boolean isFreeOnly() {
        return freeOnly;
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
