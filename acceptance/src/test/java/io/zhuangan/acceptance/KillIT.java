package io.zhuangan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhuangan.acceptance.Platform.Part;
import io.zhuangan.server.demo.DemoClient;
import io.zhuangan.server.demo.DemoClient.Answer;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * kill -9 while something is being written, and a restart: what was acknowledged is there, nothing is half done, and
 * the same work can simply be sent again.
 */
@ApartFromOthers
class KillIT {
    private static final int FIRMS = 3000;
    private static final int ENOUGH_ANSWERS = 60;

    private final Map<String, DemoClient> clients = new ConcurrentHashMap<>();

    @Test
    @DisplayName("an import is whole or absent, whenever the server or the database dies")
    void importIsWholeOrAbsent() throws Exception {
        int series = 3000 + (int) (System.nanoTime() % 1000);
        byte[] file = RegisterSheet.of(series, FIRMS);
        Platform platform = Platform.spare();
        JsonNode preview = upload(platform, file);
        assertThat(preview.get("created").asInt()).as(preview.toString()).isEqualTo(FIRMS);
        String key = preview.get("key").asText();

        record Death(Part part, int rows) {}
        for (Death death :
                List.of(new Death(Part.SERVER, 1), new Death(Part.SERVER, FIRMS / 2), new Death(Part.DATABASE, 1))) {
            Platform living = platform;
            CompletableFuture.runAsync(() -> applyUntilCut(living, key));
            awaitRows(platform, series, death.rows());
            platform.kill(death.part());
            platform = Platform.spare();
            String state = run(platform, key).get("state").asText();
            int written = rows(platform, series, false);
            assertThat(Map.of("PREVIEWED", 0, "APPLIED", FIRMS))
                    .as("after %s", death)
                    .containsEntry(state, written);
        }

        JsonNode applied = DemoClient.expectOk(
                        client(platform).post("city.chen", "/regulator/api/v1/imports/" + key + "/apply", null),
                        "writing")
                .json();
        assertThat(applied.get("state").asText()).isEqualTo("APPLIED");
        assertThat(rows(platform, series, false)).isEqualTo(FIRMS);
        JsonNode again = upload(platform, file);
        assertThat(again.get("unchanged").asInt()).as("the same file again").isEqualTo(FIRMS);
        assertThat(again.get("created").asInt()).isZero();
    }

    @Test
    @DisplayName("no seat is lost or doubled and nobody jumps the line, whenever the server or the database dies; a run"
            + " of certificates and an attempt at a test go on after the server's death; an edition of a contract and"
            + " a firm's sheet are whole or absent, and done once when sent again")
    void seatsSurvive() throws Exception {
        Platform platform = Platform.spare();
        AfterTheCourse after = new AfterTheCourse();
        after.prepare(client(platform), platform);
        List<String> sessions = List.of(publishedSession(platform, 3), publishedSession(platform, 5));
        Map<Wish, Known> ledger = new ConcurrentHashMap<>();
        for (Part part : List.of(Part.SERVER, Part.DATABASE)) {
            ContractInHand contract = new ContractInHand();
            contract.prepare(client(platform));
            storm(platform, sessions, ledger, part, part == Part.SERVER ? after : null, contract);
            platform = Platform.spare();
            contract.goesOn(client(platform), platform, part == Part.SERVER);
            if (part == Part.SERVER) after.goesOn(client(platform), platform);
            for (String session : sessions) assertSeatsAddUp(platform, session);
            assertNothingAcknowledgedIsLost(platform, ledger);
        }
        // it goes on as if nothing had happened
        for (String session : sessions) {
            String person = people(platform, "firm1.sun").get(0);
            Answer place = enrol(platform, "firm1.sun", session, person);
            assertThat(place.status()).as(place.body()).isEqualTo(201);
            assertSeatsAddUp(platform, session);
        }
    }

    /** Somebody's place in a session. */
    private record Wish(String session, String person) {}

    /**
     * What the client knows of it.
     *
     * @param in the last acknowledged answer said that the person is in
     * @param asked a later request got no answer: either outcome is right
     */
    private record Known(boolean in, boolean asked) {}

    /** Enrols and withdraws at random from six clients, each with people of its own, and cuts them off in the middle. */
    private void storm(
            Platform platform,
            List<String> sessions,
            Map<Wish, Known> ledger,
            Part part,
            AfterTheCourse after,
            ContractInHand contract)
            throws Exception {
        AtomicInteger answers = new AtomicInteger();
        ExecutorService pool = Executors.newCachedThreadPool();
        try {
            int number = 0;
            for (String account : List.of("firm1.sun", "firm2.qian", "firm3.feng")) {
                List<String> people = people(platform, account);
                for (List<String> own : List.of(
                        people.subList(0, people.size() / 2), people.subList(people.size() / 2, people.size()))) {
                    Random random = new Random(++number * 31L + part.ordinal());
                    pool.submit(() -> oneClient(platform, account, sessions, own, ledger, answers, random));
                }
            }
            awaitAtLeast(answers, ENOUGH_ANSWERS);
            if (after != null) after.isUnderWay(client(platform), platform);
            contract.isUnderWay(client(platform), platform, part == Part.SERVER);
            platform.kill(part);
            contract.died();
            if (after != null) after.serverDied();
        } finally {
            pool.shutdown();
            assertThat(pool.awaitTermination(60, TimeUnit.SECONDS))
                    .as("every client was cut off")
                    .isTrue();
        }
    }

    private void oneClient(
            Platform platform,
            String account,
            List<String> sessions,
            List<String> people,
            Map<Wish, Known> ledger,
            AtomicInteger answers,
            Random random) {
        Map<Wish, String> places = new ConcurrentHashMap<>();
        while (true) {
            Wish wish =
                    new Wish(sessions.get(random.nextInt(sessions.size())), people.get(random.nextInt(people.size())));
            Known before = ledger.getOrDefault(wish, new Known(false, false));
            ledger.put(wish, new Known(before.in(), true));
            try {
                String place = places.get(wish);
                if (place == null) {
                    Answer answer = enrol(platform, account, wish.session(), wish.person());
                    if (answer.status() != 201) return;
                    places.put(wish, answer.json().get("key").asText());
                    ledger.put(wish, new Known(true, false));
                } else {
                    Answer answer = client(platform).delete(account, "/association/api/v1/enrolments/" + place);
                    if (!answer.ok()) return;
                    places.remove(wish);
                    ledger.put(wish, new Known(false, false));
                }
                answers.incrementAndGet();
            } catch (IOException cutOff) {
                return;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void assertSeatsAddUp(Platform platform, String session) throws SQLException {
        try (Connection connection = platform.database();
                PreparedStatement counted = connection.prepareStatement(
                        """
                        select s.quota, s.taken, s.waiting,
                          (select count(*) from enrolment e where e.session_id = s.id and e.state = 'SEATED'),
                          (select count(*) from enrolment e where e.session_id = s.id and e.state = 'WAITING'),
                          (select count(*) from enrolment w join enrolment j on j.session_id = w.session_id
                            where w.session_id = s.id and w.state = 'WAITING' and j.state = 'SEATED'
                            and j.ticket > w.ticket)
                        from course_session s where s.uid = ?
                        """)) {
            counted.setString(1, session);
            try (ResultSet row = counted.executeQuery()) {
                assertThat(row.next()).isTrue();
                assertThat(row.getInt(2)).as("seats counted and seats held").isEqualTo(row.getInt(4));
                assertThat(row.getInt(2)).as("never oversold").isLessThanOrEqualTo(row.getInt(1));
                assertThat(row.getInt(3)).as("line counted and line held").isEqualTo(row.getInt(5));
                assertThat(row.getInt(6))
                        .as("seated before somebody who came earlier")
                        .isZero();
                if (row.getInt(3) > 0) {
                    assertThat(row.getInt(2))
                            .as("nobody waits beside a free seat")
                            .isEqualTo(row.getInt(1));
                }
            }
        }
    }

    private void assertNothingAcknowledgedIsLost(Platform platform, Map<Wish, Known> ledger) throws SQLException {
        assertThat(ledger.values()).as("something was acknowledged").anyMatch(known -> known.in() && !known.asked());
        try (Connection connection = platform.database();
                PreparedStatement held = connection.prepareStatement(
                        "select count(*) from enrolment e join course_session s on s.id = e.session_id"
                                + " where s.uid = ? and e.person_uid = ? and e.state <> 'WITHDRAWN'")) {
            for (Map.Entry<Wish, Known> one : ledger.entrySet()) {
                held.setString(1, one.getKey().session());
                held.setString(2, one.getKey().person());
                try (ResultSet row = held.executeQuery()) {
                    row.next();
                    boolean in = row.getInt(1) == 1;
                    if (!one.getValue().asked()) {
                        assertThat(in)
                                .as(one.toString())
                                .isEqualTo(one.getValue().in());
                    }
                    // from here on the database's word is what is known
                    one.setValue(new Known(in, false));
                }
            }
        }
    }

    private String publishedSession(Platform platform, int quota) throws Exception {
        DemoClient client = client(platform);
        String title = "断电演练 " + UUID.randomUUID().toString().substring(0, 8);
        String course = DemoClient.expectOk(
                        client.post(
                                "assoc.wang",
                                "/association/api/v1/courses",
                                Map.of("title", title, "summary", "", "publicInterest", true, "certificateShare", 80)),
                        "a course")
                .json()
                .get("key")
                .asText();
        Instant starts = Instant.now().plus(Duration.ofHours(6));
        String session = DemoClient.expectOk(
                        client.post(
                                "assoc.wang",
                                "/association/api/v1/courses/" + course + "/sessions",
                                Map.of(
                                        "place",
                                        "奉贤南桥 302",
                                        "quota",
                                        quota,
                                        "opensAt",
                                        Instant.now().minusSeconds(60).toString(),
                                        "closesAt",
                                        starts.minusSeconds(60).toString(),
                                        "units",
                                        List.of(Map.of(
                                                "title",
                                                "台账",
                                                "startsAt",
                                                starts.toString(),
                                                "endsAt",
                                                starts.plusSeconds(3600).toString(),
                                                "hours",
                                                1)))),
                        "a session")
                .json()
                .get("key")
                .asText();
        DemoClient.expectOk(
                client.post("assoc.wang", "/association/api/v1/sessions/" + session + "/publication", Map.of()),
                "publication");
        return session;
    }

    private Answer enrol(Platform platform, String account, String session, String person)
            throws IOException, InterruptedException {
        return client(platform)
                .post(account, "/association/api/v1/sessions/" + session + "/enrolments", Map.of("person", person));
    }

    private List<String> people(Platform platform, String account) throws IOException, InterruptedException {
        List<String> keys = new ArrayList<>();
        for (JsonNode person : client(platform)
                .get(account, "/association/api/v1/firm/people")
                .json()
                .get("items")) {
            keys.add(person.get("key").asText());
        }
        assertThat(keys).hasSizeGreaterThanOrEqualTo(4);
        return keys;
    }

    private JsonNode upload(Platform platform, byte[] file) throws IOException, InterruptedException {
        return DemoClient.expectOk(
                        client(platform)
                                .upload(
                                        "city.chen",
                                        "/regulator/api/v1/imports",
                                        UUID.randomUUID().toString(),
                                        DemoClient.Part.field("kind", "ENTERPRISE_REGISTER"),
                                        DemoClient.Part.xlsx("file", "register.xlsx", file)),
                        "preview")
                .json();
    }

    private JsonNode run(Platform platform, String key) throws IOException, InterruptedException {
        return DemoClient.expectOk(
                        client(platform).get("city.chen", "/regulator/api/v1/imports/" + key), "looking at the import")
                .json();
    }

    private void applyUntilCut(Platform platform, String key) {
        try {
            client(platform).post("city.chen", "/regulator/api/v1/imports/" + key + "/apply", null);
        } catch (IOException cutOff) {
            // that is what this test does to it
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits until the import's transaction, still open, has written that many firms. */
    private void awaitRows(Platform platform, int series, int rows) throws SQLException {
        Instant until = Instant.now().plus(Duration.ofMinutes(2));
        while (rows(platform, series, true) < rows) {
            if (Instant.now().isAfter(until)) throw new AssertionError("the import writes nothing");
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
    }

    private int rows(Platform platform, int series, boolean uncommitted) throws SQLException {
        try (Connection connection = platform.database()) {
            connection.setTransactionIsolation(
                    uncommitted ? Connection.TRANSACTION_READ_UNCOMMITTED : Connection.TRANSACTION_READ_COMMITTED);
            try (PreparedStatement count =
                    connection.prepareStatement("select count(*) from enterprise where licence_number like ?")) {
                count.setString(1, "沪妆%04d%%".formatted(series));
                try (ResultSet row = count.executeQuery()) {
                    row.next();
                    return row.getInt(1);
                }
            }
        }
    }

    private void awaitAtLeast(AtomicInteger counter, int least) {
        Instant until = Instant.now().plus(Duration.ofMinutes(2));
        while (counter.get() < least) {
            if (Instant.now().isAfter(until)) throw new AssertionError("only " + counter.get() + " answers");
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
    }

    /** One client for each start of the platform, so that six clients do not sign in for each call. */
    private DemoClient client(Platform platform) {
        return clients.computeIfAbsent(
                platform.baseUrl(), url -> new DemoClient(platform.baseUrl(), platform.issuer()));
    }
}
