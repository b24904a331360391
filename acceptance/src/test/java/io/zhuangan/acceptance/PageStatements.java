package io.zhuangan.acceptance;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The pages that rooms full of people open, and how many statements each asks of the database. */
final class PageStatements {
    /** Statements that one page may ask. */
    static final int MOST = 15;

    private static final String FIRM = "firm1.sun";
    private static final String CITY = "city.chen";
    private static final int OPENINGS = 8;
    /** On a busy machine a page is slow and the timers ask meanwhile: a limit is not exceeded before so many tries. */
    private static final int TRIES = 30;

    private final Platform platform;
    private final Map<String, Visitor> visitors = new HashMap<>();

    /** A page and who opens it; empty for somebody who is not signed in. */
    record Page(String account, String path) {
        void open(Platform platform, Map<String, Visitor> visitors) {
            Visitor.Shown shown = visitors.get(account).open(platform.url(path));
            if (shown.status() != 200) throw new IllegalStateException(shown.status() + " at " + path);
        }
    }

    PageStatements(Platform platform) {
        this.platform = platform;
        this.visitors.putAll(signedIn(platform));
    }

    /** The public calendar, an association's lists and desk, a firm's lists and its enrolment page, a city's figures. */
    static List<Page> pages(String course, String session) {
        return List.of(
                new Page("", "/zh/calendar"),
                new Page("", "/calendar/all.ics"),
                new Page(SeatLoad.STAFF, "/association/training/courses.xhtml"),
                new Page(SeatLoad.STAFF, "/association/training/course.xhtml?course=" + course),
                new Page(SeatLoad.STAFF, "/association/training/session.xhtml?session=" + session),
                new Page(SeatLoad.STAFF, "/association/certificates/index.xhtml?session=" + session),
                new Page(FIRM, "/association/zone/courses.xhtml"),
                new Page(FIRM, "/association/zone/enrol.xhtml?session=" + session),
                new Page(FIRM, "/association/zone/attendance.xhtml"),
                new Page(FIRM, "/association/zone/hours.xhtml"),
                new Page(FIRM, "/association/zone/people.xhtml"),
                new Page(CITY, "/regulator/grading/figures.xhtml?year=2026"));
    }

    /** A browser of each account. */
    static Map<String, Visitor> signedIn(Platform platform) {
        Map<String, Visitor> visitors = new HashMap<>();
        for (String account : List.of(SeatLoad.STAFF, FIRM)) {
            Visitor visitor = new Visitor();
            visitor.signIn(platform.url("/association/identity/seats.xhtml"), account, IdentityProvider.PASSWORD);
            visitors.put(account, visitor);
        }
        Visitor officer = new Visitor();
        officer.signIn(platform.url("/regulator/grading/figures.xhtml"), CITY, IdentityProvider.PASSWORD);
        visitors.put(CITY, officer);
        visitors.put("", new Visitor());
        return visitors;
    }

    /**
     * The fewest of some openings, asked of the database itself: what the timers ask meanwhile is none of the page's.
     * Stops as soon as an opening keeps within {@link #MOST}, unless the figure itself is wanted.
     *
     * @param exactly whether to open it to the end for the figure
     */
    long of(Page page, boolean exactly) throws SQLException {
        long fewest = Long.MAX_VALUE;
        page.open(platform, visitors);
        try (Connection database = platform.database()) {
            for (int i = 0; exactly ? i < OPENINGS : i < TRIES && fewest > MOST; i++) {
                long before = asked(database);
                page.open(platform, visitors);
                fewest = Math.min(fewest, asked(database) - before);
            }
        }
        return fewest;
    }

    private static long asked(Connection database) throws SQLException {
        try (Statement sql = database.createStatement();
                ResultSet row =
                        sql.executeQuery("select sum(variable_value) from information_schema.global_status where"
                                + " variable_name in ('COM_SELECT', 'COM_INSERT', 'COM_UPDATE', 'COM_DELETE')")) {
            row.next();
            // less this question
            return row.getLong(1) - 1;
        }
    }
}
