package io.zhuangan.acceptance;

import io.zhuangan.acceptance.Platform.Part;
import io.zhuangan.acceptance.SeatLoad.Somebody;
import io.zhuangan.server.demo.DemoClient.Answer;
import java.io.IOException;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The seat checker: 50 clients enrol, withdraw, change quotas, approve and accept at random over HTTP for a minute, a
 * third of it before kill -9 of the server, a third before kill -9 of the database, a third to the end. After each the
 * rows are looked at: nothing oversold, nobody in twice, nothing acknowledged lost, the line in order. Starts its own
 * platform; ends with 1 when something is broken.
 */
public final class SeatCheckerBenchmark {
    private static final int CLIENTS = 50;
    private static final int STAFF_CLIENTS = 5;
    private static final int PEOPLE_OF_A_CLIENT = 4;
    private static final int SECONDS = 60;

    private final PrintStream out = new PrintStream(System.out, true, java.nio.charset.StandardCharsets.UTF_8);
    private final Map<String, AtomicLong> answers = new ConcurrentHashMap<>();
    private final Map<Wish, Known> ledger = new ConcurrentHashMap<>();
    private final Map<Wish, String> places = new ConcurrentHashMap<>();
    private final Queue<String> requests = new ConcurrentLinkedQueue<>();
    private final Map<String, Long> faults = new LinkedHashMap<>();
    private Platform platform;
    private List<String> sessions = List.of();

    private record Wish(String session, Somebody who) {}

    /**
     * @param in the last acknowledged answer said that the person is in
     * @param asked a later request got no answer: either outcome is right
     */
    private record Known(boolean in, boolean asked) {}

    public static void main(String[] args) throws Exception {
        System.exit(new SeatCheckerBenchmark().run() ? 0 : 1);
    }

    private boolean run() throws Exception {
        platform = Platform.spare();
        SeatLoad load = new SeatLoad(platform);
        List<Somebody> people = load.people((CLIENTS - STAFF_CLIENTS) * PEOPLE_OF_A_CLIENT);
        sessions = List.of(
                load.session(8, Map.of()),
                load.session(20, Map.of()),
                load.session(8, Map.of("approval", true)),
                load.session(8, Map.of("offerHours", 2)),
                load.session(
                        12,
                        Map.of(
                                "keptSeats",
                                List.of(Map.of("basis", "POST", "code", "QUALITY_SAFETY_HEAD", "seats", 2)))));
        for (Part part : new Part[] {Part.SERVER, Part.DATABASE, null}) {
            storm(people, part);
            if (part != null) platform = Platform.spare();
            check(part == null ? "at the end" : "after kill -9 of " + part);
        }
        out.println("answers: " + answers);
        faults.forEach((what, count) -> out.println(what + ": " + count));
        boolean sound = faults.values().stream().allMatch(count -> count == 0);
        out.println(sound ? "SOUND" : "BROKEN");
        return sound;
    }

    /** A third of the minute; the clients end when their time is over or when they are cut off. */
    private void storm(List<Somebody> people, Part part) throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS / 3);
        ExecutorService pool = Executors.newFixedThreadPool(CLIENTS);
        SeatLoad load = new SeatLoad(platform);
        for (int i = 0; i < CLIENTS; i++) {
            Random random = new Random(i * 31L + (part == null ? 7 : part.ordinal()));
            int first = i * PEOPLE_OF_A_CLIENT;
            boolean staff = i >= CLIENTS - STAFF_CLIENTS;
            List<Somebody> own = staff ? List.of() : people.subList(first, first + PEOPLE_OF_A_CLIENT);
            pool.submit(() -> {
                try {
                    // a second longer, so that the kill falls into the work
                    while (System.nanoTime() < until + TimeUnit.SECONDS.toNanos(part == null ? 0 : 5)) {
                        if (staff) staffMove(load, random);
                        else firmMove(load, own, random);
                    }
                } catch (IOException cutOff) {
                    count(part == null ? "cut off by " + cutOff : "cut off");
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                return null;
            });
        }
        pool.shutdown();
        if (part != null) {
            pool.awaitTermination(SECONDS / 3, TimeUnit.SECONDS);
            platform.kill(part);
        }
        if (!pool.awaitTermination(120, TimeUnit.SECONDS)) throw new IllegalStateException("clients do not end");
    }

    private void firmMove(SeatLoad load, List<Somebody> own, Random random) throws IOException, InterruptedException {
        String session = sessions.get(random.nextInt(sessions.size()));
        Wish wish = new Wish(session, own.get(random.nextInt(own.size())));
        String place = places.get(wish);
        boolean accepting = place != null && random.nextInt(3) == 0;
        if (accepting) {
            tally("accept", load.accept(wish.who(), place));
            return;
        }
        Known before = ledger.getOrDefault(wish, new Known(false, false));
        ledger.put(wish, new Known(before.in(), true));
        if (place == null) {
            Answer answer = load.enrol(wish.who(), session);
            tally("enrol", answer);
            if (answer.status() == 201) {
                places.put(wish, answer.json().get("key").asText());
                if ("REQUESTED".equals(answer.json().get("state").asText())) requests.add(places.get(wish));
                ledger.put(wish, new Known(true, false));
            } else if (answer.status() == 422) ledger.put(wish, before);
        } else {
            Answer answer = load.withdraw(wish.who(), place);
            tally("withdraw", answer);
            if (answer.ok()) {
                places.remove(wish);
                ledger.put(wish, new Known(false, false));
            }
        }
    }

    private void staffMove(SeatLoad load, Random random) throws IOException, InterruptedException {
        String request = requests.poll();
        if (request != null) {
            tally("approve", load.approve(request));
            return;
        }
        tally("quota", load.quota(sessions.get(random.nextInt(sessions.size())), 6 + random.nextInt(20)));
    }

    /** A client whose server is gone ends. */
    private void tally(String what, Answer answer) throws IOException {
        count(what + " " + answer.status());
        if (answer.status() >= 500) throw new IOException(answer.status() + " " + answer.body());
    }

    private void count(String what) {
        answers.computeIfAbsent(what, key -> new AtomicLong()).incrementAndGet();
    }

    private void check(String when) throws SQLException {
        try (Connection connection = platform.database()) {
            fault(
                    connection,
                    "oversold",
                    "select count(*) from course_session s where taken + held > quota and s.uid = ?");
            fault(
                    connection,
                    "counters and rows differ",
                    """
                    select count(*) from course_session s where s.uid = ? and (
                      s.taken <> (select count(*) from enrolment e where e.session_id = s.id and e.state in ('SEATED', 'OFFERED'))
                      or s.waiting <> (select count(*) from enrolment e where e.session_id = s.id and e.state = 'WAITING'))
                    """);
            fault(
                    connection,
                    "in twice",
                    """
                    select count(*) from (select e.person_id from enrolment e join course_session s on s.id = e.session_id
                      where s.uid = ? and e.state <> 'WITHDRAWN' group by e.person_id having count(*) > 1) twice
                    """);
            fault(
                    connection,
                    "seated before somebody who came earlier",
                    """
                    select count(*) from enrolment w join enrolment j on j.session_id = w.session_id
                      join course_session s on s.id = w.session_id
                      where s.uid = ? and not s.approval and w.state = 'WAITING' and j.state in ('SEATED', 'OFFERED')
                      and j.turn > w.turn and w.fits & j.fits = j.fits
                    """);
            fault(
                    connection,
                    "waits beside a free seat",
                    "select count(*) from course_session s where s.uid = ? and s.waiting > 0 and taken + held < quota");
            fault(
                    connection,
                    "past the approval",
                    """
                    select count(*) from enrolment e join course_session s on s.id = e.session_id
                      where s.uid = ? and s.approval and e.approved_at is null and e.state not in ('REQUESTED', 'WITHDRAWN')
                    """);
            faults.merge("acknowledged and lost", lost(connection), Long::sum);
        }
        out.println("looked at the rows " + when);
    }

    private void fault(Connection connection, String what, String sql) throws SQLException {
        long found = 0;
        try (PreparedStatement asked = connection.prepareStatement(sql)) {
            for (String session : sessions) {
                asked.setString(1, session);
                try (ResultSet row = asked.executeQuery()) {
                    row.next();
                    found += row.getLong(1);
                }
            }
        }
        faults.merge(what, found, Long::sum);
    }

    /** Places that an answer promised and the database does not know, and the other way round. */
    private long lost(Connection connection) throws SQLException {
        long lost = 0;
        try (PreparedStatement held = connection.prepareStatement("select e.uid from enrolment e"
                + " join course_session s on s.id = e.session_id"
                + " where s.uid = ? and e.person_uid = ? and e.state <> 'WITHDRAWN'")) {
            for (Map.Entry<Wish, Known> one : new ArrayList<>(ledger.entrySet())) {
                held.setString(1, one.getKey().session());
                held.setString(2, one.getKey().who().person());
                try (ResultSet row = held.executeQuery()) {
                    boolean in = row.next();
                    if (!one.getValue().asked()) {
                        count("acknowledged wishes looked at");
                        if (in != one.getValue().in()) lost++;
                    }
                    // from here on the database's word is what is known
                    ledger.put(one.getKey(), new Known(in, false));
                    if (in) places.put(one.getKey(), row.getString(1));
                    else places.remove(one.getKey());
                }
            }
        }
        return lost;
    }
}
