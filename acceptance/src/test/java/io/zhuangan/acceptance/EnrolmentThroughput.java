package io.zhuangan.acceptance;

import io.zhuangan.acceptance.SeatLoad.Somebody;
import io.zhuangan.server.demo.DemoClient.Answer;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How fast people are enrolled over HTTP, beside a floor: the same two statements, one conditional update and one
 * insert in a transaction, by plain JDBC on the same MariaDB in the same run with as many clients. And an opening: 500
 * people at once from 50 clients. Starts its own platform, or uses the one of {@code -Dzhuangan.url}.
 */
public final class EnrolmentThroughput {
    private static final int CLIENTS = 16;
    private static final int OPENING_CLIENTS = 50;
    private static final int PEOPLE = 500;
    private static final int ROUNDS = 5;
    private static final double TARGET = 0.25;
    private static final int OPENING_SECONDS = 60;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final AtomicLong ids = new AtomicLong(9_000_000_000_000_000_000L + System.currentTimeMillis() * 1000);

    public static void main(String[] args) throws Exception {
        System.exit(new EnrolmentThroughput().run() ? 0 : 1);
    }

    private boolean run() throws Exception {
        Platform platform = Platform.shared();
        SeatLoad load = new SeatLoad(platform);
        List<Somebody> people = load.people(PEOPLE);
        double best = 0;
        for (int round = 1; round <= ROUNDS; round++) {
            String session = load.session(PEOPLE, Map.of());
            double rate = http(load, people, session, CLIENTS);
            out.printf("HTTP round %d: %.0f enrolments/s%n", round, rate);
            best = Math.max(best, rate);
        }
        double floor = 0;
        for (int round = 1; round <= 3; round++) {
            String session = load.session(PEOPLE, Map.of());
            double rate = floor(platform, people, session);
            out.printf("plain JDBC round %d: %.0f enrolments/s%n", round, rate);
            floor = Math.max(floor, rate);
        }
        out.printf("HTTP %.0f/s of plain JDBC %.0f/s = %.0f %%%n", best, floor, 100 * best / floor);
        boolean opened = opening(load, people, load.session(PEOPLE * 4 / 5, Map.of()));
        return opened && best >= TARGET * floor;
    }

    private double http(SeatLoad load, List<Somebody> people, String session, int clients) throws Exception {
        AtomicInteger errors = new AtomicInteger();
        double seconds = timed(people, clients, () -> null, (nothing, who) -> {
            Answer answer = load.enrol(who, session);
            if (answer.status() == 201) return;
            errors.incrementAndGet();
            out.println(answer.status() + " " + answer.body());
        });
        if (errors.get() > 0) throw new IllegalStateException(errors + " enrolments failed");
        return people.size() / seconds;
    }

    private boolean opening(SeatLoad load, List<Somebody> people, String session) throws Exception {
        AtomicInteger seated = new AtomicInteger();
        AtomicInteger waiting = new AtomicInteger();
        AtomicInteger errors = new AtomicInteger();
        double seconds = timed(people, OPENING_CLIENTS, () -> null, (nothing, who) -> {
            Answer answer = load.enrol(who, session);
            if (answer.status() != 201) errors.incrementAndGet();
            else if (answer.body().contains("SEATED")) seated.incrementAndGet();
            else waiting.incrementAndGet();
        });
        out.printf(
                "opening: %d people by %d clients in %.1f s: %d seated, %d waiting, %d errors%n",
                people.size(), OPENING_CLIENTS, seconds, seated.get(), waiting.get(), errors.get());
        return errors.get() == 0 && seconds <= OPENING_SECONDS && seated.get() == PEOPLE * 4 / 5;
    }

    /** The two statements that every enrolment needs at least, as the application's own SQL has them. */
    private double floor(Platform platform, List<Somebody> people, String session) throws Exception {
        return people.size()
                / timed(people, CLIENTS, () -> connected(platform), (connection, who) -> {
                    try (PreparedStatement seat =
                                    connection.prepareStatement("update course_session set taken = taken + 1,"
                                            + " last_ticket = last_ticket + 1 where uid = ? and taken + held < quota and waiting = 0"
                                            + " and state = 'PUBLISHED'");
                            PreparedStatement row =
                                    connection.prepareStatement("insert into enrolment (id, uid, tenant_id,"
                                            + " enterprise_id, session_id, person_id, person_uid, person_name, enterprise_name, state,"
                                            + " ticket, turn, enrolled_at, enrolled_by, seated_at) select ?, ?, s.tenant_id,"
                                            + " s.tenant_id, s.id, p.id, p.uid, p.full_name, 'x', 'SEATED', s.last_ticket,"
                                            + " s.last_ticket, utc_timestamp(6), 'x', utc_timestamp(6) from course_session s join"
                                            + " person p on p.uid = ? where s.uid = ?")) {
                        seat.setString(1, session);
                        if (seat.executeUpdate() != 1) throw new IllegalStateException("no seat");
                        row.setLong(1, ids.incrementAndGet());
                        row.setString(2, UUID.randomUUID().toString());
                        row.setString(3, who.person());
                        row.setString(4, session);
                        if (row.executeUpdate() != 1) throw new IllegalStateException("no row");
                        connection.commit();
                    }
                });
    }

    private static Connection connected(Platform platform) throws SQLException {
        Connection connection = platform.database();
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        return connection;
    }

    private interface Work<T> {
        void on(T tool, Somebody who) throws Exception;
    }

    /** Seconds until that many clients, each with a tool of its own, have dealt with everybody. */
    private static <T> double timed(List<Somebody> people, int clients, Callable<T> tool, Work<T> work)
            throws Exception {
        Queue<Somebody> open = new ConcurrentLinkedQueue<>(people);
        ExecutorService pool = Executors.newFixedThreadPool(clients);
        List<T> tools = new ArrayList<>();
        try {
            for (int i = 0; i < clients; i++) tools.add(tool.call());
            long begin = System.nanoTime();
            List<Future<Void>> futures = new ArrayList<>();
            for (T own : tools) {
                futures.add(pool.submit(() -> {
                    for (Somebody who = open.poll(); who != null; who = open.poll()) work.on(own, who);
                    return null;
                }));
            }
            for (Future<Void> future : futures) future.get(5, TimeUnit.MINUTES);
            return (System.nanoTime() - begin) / 1e9;
        } finally {
            pool.shutdownNow();
            // also after a failure: an open transaction would hold the session's row
            for (T own : tools) if (own instanceof Connection connection) connection.close();
        }
    }
}
