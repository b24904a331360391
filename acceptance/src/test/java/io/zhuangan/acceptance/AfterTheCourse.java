package io.zhuangan.acceptance;

import static io.zhuangan.server.demo.DemoClient.expectOk;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhuangan.server.demo.DemoClient;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A run of certificates and an attempt at a test that are both under way when the server is killed, and what has become
 * of them on the restarted one: nobody skipped, nobody served twice, serials without gaps; answers that were
 * acknowledged are there, and the clock of the attempt has run on.
 */
final class AfterTheCourse {
    private static final String API = "/association/api/v1";
    private static final String MANAGER = "assoc.wang";
    private static final String SITTER = "firm1.sun";
    private static final int PEOPLE = 400;
    private static final int HELD = 300;

    private final String many = "断电发证 " + UUID.randomUUID().toString().substring(0, 6);
    private final String tested = "断电测试 " + UUID.randomUUID().toString().substring(0, 6);
    private final List<Integer> right = new ArrayList<>();
    private String session;
    private String run;
    private String place;
    private Instant endsAt;
    private long serialsBefore;
    private Instant died;
    private Connection brake;

    /** Two sessions taken over from a register; in the one with a test somebody has begun it and answered three times. */
    void prepare(DemoClient client, Platform platform) throws Exception {
        takeOver(client, platform);
        session = keyOf(client, "/sessions?limit=100&from=" + Instant.now().minus(Duration.ofDays(30)), many);
        String course = expectOk(client.get(MANAGER, API + "/courses?limit=100"), "courses")
                .json()
                .get("items")
                .findParents("title")
                .stream()
                .filter(c -> c.get("title").asText().equals(tested))
                .findFirst()
                .orElseThrow()
                .get("key")
                .asText();
        List<String> questions = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Map<String, Object> body =
                    Map.of("kind", "TRUE_FALSE", "text", tested + " " + i, "right", List.of(i % 2), "legal", false);
            right.add(i % 2);
            questions.add(expectOk(client.post(MANAGER, API + "/questions", body), "a question")
                    .json()
                    .get("key")
                    .asText());
        }
        Map<String, Object> test = Map.of(
                "inForce",
                true,
                "minutes",
                60,
                "opens",
                Instant.now().minusSeconds(60).toString(),
                "closes",
                Instant.now().plus(Duration.ofDays(1)).toString(),
                "questions",
                questions);
        expectOk(client.put(MANAGER, API + "/courses/" + course + "/exam", test), "a test");
        for (JsonNode one : expectOk(client.get(SITTER, API + "/attendance"), "records")
                .json()
                .get("items")) {
            if (one.get("title").asText().equals(tested))
                place = one.get("enrolment").asText();
        }
        JsonNode paper = expectOk(client.post(SITTER, API + "/exams/" + place, null), "beginning")
                .json();
        endsAt = Instant.parse(paper.get("endsAt").asText());
        for (int number = 1; number <= 3; number++) answer(client, number);
    }

    private void answer(DemoClient client, int number) throws Exception {
        expectOk(
                client.put(
                        SITTER,
                        API + "/exams/" + place + "/answers/" + number,
                        Map.of("chosen", List.of(right.get(number - 1)))),
                "answer " + number);
    }

    /**
     * Begins the run and waits until a chunk of it is there. It cannot end before the death, however quick the machine:
     * the place of somebody far behind is held in the database, and a certificate refers to its place.
     */
    void isUnderWay(DemoClient client, Platform platform) throws Exception {
        serialsBefore = number(
                platform,
                "select coalesce(max(s.last_number), 0) from certificate_series s"
                        + " join course_session k on k.tenant_id = s.tenant_id where k.uid = ?");
        brake = platform.database();
        brake.setAutoCommit(false);
        // through the index that the reference is checked by: a lock on the row alone would not be met
        try (PreparedStatement hold = brake.prepareStatement("select id from enrolment force index (enrolment_own)"
                + " where tenant_id = ? and id = ? for update")) {
            hold.setLong(1, number(platform, "select tenant_id from course_session where uid = ?"));
            hold.setLong(
                    2,
                    number(
                            platform,
                            "select e.id from enrolment e join course_session s on s.id = e.session_id"
                                    + " where s.uid = ? order by e.id limit 1 offset " + HELD));
            assertThat(hold.executeQuery().next()).as("the place that is held").isTrue();
        }
        run = expectOk(client.post(MANAGER, API + "/sessions/" + session + "/certificates", null), "the run")
                .json()
                .get("key")
                .asText();
        Instant until = Instant.now().plus(Duration.ofMinutes(1));
        while (issued(platform) == 0) {
            if (Instant.now().isAfter(until)) throw new AssertionError("the run issues nothing");
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
        }
    }

    void serverDied() throws SQLException {
        died = Instant.now();
        brake.close();
    }

    void goesOn(DemoClient client, Platform platform) throws Exception {
        JsonNode paper = expectOk(client.get(SITTER, API + "/exams/" + place), "the attempt after the restart")
                .json();
        assertThat(paper.get("attempt").asInt()).isEqualTo(1);
        assertThat(paper.get("running").asBoolean()).isTrue();
        assertThat(Instant.parse(paper.get("endsAt").asText()))
                .as("the clock ran on")
                .isEqualTo(endsAt);
        assertThat(paper.get("secondsLeft").asLong())
                .isBetween(0L, Duration.between(Instant.now(), endsAt).toSeconds() + 2);
        for (int i = 0; i < 3; i++) {
            assertThat(paper.get("questions").get(i).get("chosen").get(0).asInt())
                    .as("acknowledged answer " + (i + 1))
                    .isEqualTo(right.get(i));
        }
        answer(client, 4);
        expectOk(client.post(SITTER, API + "/exams/" + place + "/hand-in", null), "handing in");
        assertThat(number(
                        platform,
                        "select s.passed from exam_sitting s where s.enrolment_id ="
                                + " (select e.id from enrolment e where e.uid = ?)",
                        place))
                .isEqualTo(1);

        Instant until = Instant.now().plus(Duration.ofMinutes(1));
        JsonNode now;
        do {
            if (Instant.now().isAfter(until)) throw new AssertionError("the run does not go on");
            now = expectOk(client.get(MANAGER, API + "/certificate-runs/" + run), "the run after the restart")
                    .json();
        } while (!now.get("state").asText().equals("DONE"));
        assertThat(now.get("issued").asInt()).isEqualTo(PEOPLE);
        assertThat(issued(platform)).as("papers").isEqualTo(PEOPLE);
        assertThat(number(
                        platform,
                        "select count(distinct c.enrolment_id) from certificate c"
                                + " join course_session s on s.id = c.session_id where s.uid = ?"))
                .as("nobody twice")
                .isEqualTo(PEOPLE);
        assertThat(number(
                        platform,
                        "select count(distinct c.serial) from certificate c"
                                + " join course_session s on s.id = c.session_id where s.uid = ?"))
                .isEqualTo(PEOPLE);
        assertThat(number(
                        platform,
                        "select max(s.last_number) from certificate_series s"
                                + " join course_session k on k.tenant_id = s.tenant_id where k.uid = ?"))
                .as("no serial was lost")
                .isEqualTo(serialsBefore + PEOPLE);
        assertThat(Instant.parse(now.get("finishedAt").asText()))
                .as("the server died amid the run")
                .isAfter(died);
    }

    private long issued(Platform platform) throws SQLException {
        return number(
                platform,
                "select count(*) from certificate c join course_session s on s.id = c.session_id" + " where s.uid = ?");
    }

    private long number(Platform platform, String sql) throws SQLException {
        return number(platform, sql, session);
    }

    private static long number(Platform platform, String sql, String key) throws SQLException {
        try (Connection connection = platform.database();
                PreparedStatement asked = connection.prepareStatement(sql)) {
            asked.setString(1, key);
            try (ResultSet row = asked.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private void takeOver(DemoClient client, Platform platform) throws Exception {
        String day = LocalDate.now(ZoneId.of("Asia/Shanghai")).minusDays(7).toString();
        List<List<String>> rows = new ArrayList<>();
        try (Connection connection = platform.database();
                PreparedStatement members = connection.prepareStatement(
                        """
                        select f.licence_number, p.full_name, p.staff_number from association_member m
                        join tenant t on t.id = m.tenant_id and t.code = 'SH-RH'
                        join enterprise f on f.tenant_id = m.enterprise_id
                        join firm_person p on p.tenant_id = f.tenant_id and p.left_on is null
                        where m.left_on is null and p.staff_number is not null order by p.id limit ?
                        """)) {
            members.setInt(1, PEOPLE);
            try (ResultSet row = members.executeQuery()) {
                while (row.next()) rows.add(row(many, day, row.getString(1), row.getString(2), row.getString(3)));
            }
        }
        assertThat(rows).hasSize(PEOPLE);
        JsonNode me = expectOk(client.get(SITTER, API + "/me"), "seat").json();
        rows.add(row(tested, day, "沪妆20160021", me.get("person").get("name").asText(), ""));
        byte[] file =
                Workbooks.sheet(List.of("课程名称", "期次", "培训日期", "地点", "单元数", "每单元学时", "许可证编号", "姓名", "工号", "到课单元"), rows);
        JsonNode preview = expectOk(
                        client.upload(
                                MANAGER,
                                API + "/imports",
                                UUID.randomUUID().toString(),
                                DemoClient.Part.field("kind", "TRAINING_HISTORY"),
                                DemoClient.Part.xlsx("file", "history.xlsx", file)),
                        "register")
                .json();
        assertThat(preview.get("refused").asInt()).as(preview.toString()).isZero();
        expectOk(client.post(MANAGER, API + "/imports/" + preview.get("key").asText() + "/apply", null), "taking over");
    }

    private static List<String> row(String course, String day, String licence, String name, String number) {
        return List.of(course, "1", day, "南桥", "1", "1", licence, name, number, "1");
    }

    private static String keyOf(DemoClient client, String list, String course) throws Exception {
        for (JsonNode one :
                expectOk(client.get(MANAGER, API + list), list).json().get("items")) {
            if (one.get("course").get("name").asText().equals(course))
                return one.get("key").asText();
        }
        throw new AssertionError("no session of " + course);
    }
}
