package io.zhuangan.acceptance;

import io.zhuangan.acceptance.PageStatements.Page;
import io.zhuangan.acceptance.SeatLoad.Somebody;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Calendar and lists at a hundred thousand enrolments: at most fifteen statements a page, asked of the database itself,
 * and fast enough for fifty users who open one page after the other. Sessions and people come through the interface, the
 * enrolments by SQL, because only their number matters here. Starts its own platform, or uses the one of
 * {@code -Dzhuangan.url}.
 */
public final class PagesLoad {
    private static final int SESSIONS = 200;
    private static final int PEOPLE = 500;
    private static final int USERS = 50;
    private static final int ROUNDS = 4;
    private static final long LIMIT_MILLIS = 500;
    /** Between two pages a user looks at what came. */
    private static final long THINKING_MILLIS = 5000;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Platform platform = Platform.shared();
    private String session;
    private String course;

    public static void main(String[] args) throws Exception {
        System.exit(new PagesLoad().run() ? 0 : 1);
    }

    private boolean run() throws Exception {
        fill();
        List<Page> pages = PageStatements.pages(course, session);
        boolean few = statements(pages);
        return times(pages) && few;
    }

    /** Sessions of half a year and the same people in each of them. */
    private void fill() throws Exception {
        SeatLoad load = new SeatLoad(platform);
        List<Somebody> people = load.people(PEOPLE);
        course = load.course();
        Instant first = Instant.now().plusSeconds(24 * 3600);
        List<String> sessions = new ArrayList<>();
        for (int i = 0; i < SESSIONS; i++) {
            sessions.add(load.session(course, first.plusSeconds(i * 22 * 3600L), PEOPLE + 20, Map.of()));
        }
        session = sessions.get(0);
        try (Connection database = platform.database();
                Statement sql = database.createStatement()) {
            String keys =
                    String.join("','", people.stream().map(Somebody::person).toList());
            String ofThem = String.join("','", sessions);
            // one row for each person, at the firm that enrols
            sql.executeUpdate("create temporary table load_person as select row_number() over (order by p.id) n, p.id,"
                    + " p.uid, p.full_name, min(f.tenant_id) firm from person p join firm_person f on f.person_id = p.id"
                    + " where p.uid in ('" + keys + "') group by p.id, p.uid, p.full_name");
            int rows =
                    sql.executeUpdate("insert into enrolment (id, uid, tenant_id, enterprise_id, session_id, person_id,"
                            + " person_uid, person_name, enterprise_name, state, ticket, turn, enrolled_at, enrolled_by, seated_at)"
                            + " select 8000000000000000000 + s.id % 1000000000000 * 1000000 + p.n, uuid(), s.tenant_id, p.firm, s.id,"
                            + " p.id, p.uid, p.full_name, t.name, 'SEATED', p.n, p.n, utc_timestamp(6), 'load', utc_timestamp(6)"
                            + " from course_session s join load_person p join tenant t on t.id = p.firm"
                            + " where s.uid in ('" + ofThem + "')");
            sql.executeUpdate("update course_session set taken = " + PEOPLE + ", last_ticket = " + PEOPLE
                    + " where uid in ('" + ofThem + "')");
            out.printf("%d enrolments in %d sessions%n", rows, sessions.size());
        }
    }

    private boolean statements(List<Page> pages) throws SQLException {
        PageStatements statements = new PageStatements(platform);
        boolean few = true;
        for (Page page : pages) {
            long asked = statements.of(page, true);
            out.printf("%3d statements %s%n", asked, page.path());
            few &= asked <= PageStatements.MOST;
        }
        return few;
    }

    private boolean times(List<Page> pages) throws Exception {
        List<Map<String, Visitor>> users = signedIn(USERS);
        Map<String, ConcurrentLinkedQueue<Long>> millis = new ConcurrentHashMap<>();
        ScheduledExecutorService pool = Executors.newScheduledThreadPool(USERS);
        try {
            for (int round = 0; round <= ROUNDS; round++) {
                // the first round warms up
                if (round == 1) millis.clear();
                List<Future<?>> open = new ArrayList<>();
                for (int user = 0; user < USERS; user++) {
                    Map<String, Visitor> visitors = users.get(user);
                    // each looks at what came before opening the next, and nobody in step with the others
                    for (int i = 0; i < pages.size(); i++) {
                        Page page = pages.get((user + i) % pages.size());
                        long due = THINKING_MILLIS * i + THINKING_MILLIS * user / USERS;
                        open.add(pool.schedule(
                                () -> {
                                    long begin = System.nanoTime();
                                    page.open(platform, visitors);
                                    millis.computeIfAbsent(page.path(), key -> new ConcurrentLinkedQueue<>())
                                            .add((System.nanoTime() - begin) / 1_000_000);
                                },
                                due,
                                TimeUnit.MILLISECONDS));
                    }
                }
                for (Future<?> one : open) one.get(10, TimeUnit.MINUTES);
            }
        } finally {
            pool.shutdownNow();
        }
        boolean fast = true;
        for (Page page : pages) {
            List<Long> sorted = new ArrayList<>(millis.get(page.path()));
            Collections.sort(sorted);
            long p95 = sorted.get(sorted.size() * 95 / 100);
            out.printf("median %4d ms, p95 %4d ms %s%n", sorted.get(sorted.size() / 2), p95, page.path());
            fast &= p95 < LIMIT_MILLIS;
        }
        return fast;
    }

    /** Browsers of that many users, one for each account they use. */
    private List<Map<String, Visitor>> signedIn(int users) {
        List<Map<String, Visitor>> all = new ArrayList<>();
        for (int i = 0; i < users; i++) all.add(PageStatements.signedIn(platform));
        return all;
    }
}
