package io.zhuangan.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhuangan.acceptance.Platform.Part;
import io.zhuangan.server.demo.DemoClient;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * A bulletin for five thousand member firms: from the order to publish it until every person has it in the inbox and
 * every mail was taken by a mail server that answers at once. Then the same with the server killed with -9 amid the
 * hand-over and amid the mails: nobody may be missing, nobody may have it twice in the inbox, and a mail that came twice
 * must be the same message. Starts a platform of its own.
 */
public final class BulletinBenchmark {
    private static final int FIRMS = Integer.getInteger("firms", 5000);
    /** On the data of the run before, and without deaths. */
    private static final boolean AGAIN = Boolean.getBoolean("again");

    private static final double TARGET = 60;
    private static final long FIRST_ID = 8_000_000_000_000_000_000L;
    private static final String BULLETINS = "/association/api/v1/bulletins";

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final SmtpSink sink;
    private Platform platform;

    private BulletinBenchmark(SmtpSink sink) {
        this.sink = sink;
    }

    public static void main(String[] args) throws Exception {
        try (SmtpSink sink = new SmtpSink()) {
            System.exit(new BulletinBenchmark(sink).run() ? 0 : 1);
        }
    }

    private boolean run() throws Exception {
        if (AGAIN) start();
        else start("--fresh");
        try {
            if (!AGAIN) {
                try (Connection database = platform.database()) {
                    load(database);
                }
            }
            awaitEmptyOutbox();
            boolean quick = undisturbed();
            return (AGAIN || killed()) && quick;
        } finally {
            platform.stop();
        }
    }

    private void start(String... options) {
        platform = Platform.launch(
                        Platform.distribution(),
                        Platform.work().resolve("bulletins"),
                        Map.of("ZHUANGAN_SMTP_HOST", "127.0.0.1", "ZHUANGAN_SMTP_PORT", String.valueOf(sink.port())),
                        options)
                .awaitReady();
    }

    private boolean undisturbed() throws Exception {
        String key = draft("undisturbed");
        long begin = System.nanoTime();
        publish(key);
        double inboxes = await(
                begin,
                "select count(*) from bulletin_delivery d join bulletin b on b.id = d.bulletin_id"
                        + " where d.state = 'DONE' and b.uid = '" + key + "'",
                1);
        double mails = await(begin, DONE_MAILS, number("select count(*) from outbox where kind = 'mail'"));
        out.printf(
                "%d firms: every inbox after %.1f s, every mail after %.1f s, target %.0f s; %s%n",
                FIRMS, inboxes, mails, TARGET, sum(key));
        return mails < TARGET && once(key);
    }

    private static final String DONE_MAILS = "select count(*) from outbox where kind = 'mail' and state = 'DONE'";

    private boolean killed() throws Exception {
        sink.forget();
        String key = draft("killed");
        publish(key);
        await(
                System.nanoTime(),
                "select count(*) from bulletin_target t join bulletin b on b.id = t.bulletin_id" + " where b.uid = '"
                        + key + "'",
                FIRMS / 3);
        die(key, "amid the hand-over");
        await(System.nanoTime(), DONE_MAILS, number(DONE_MAILS) + FIRMS / 3);
        die(key, "amid the mails");
        long begin = System.nanoTime();
        await(
                begin,
                "select count(*) from bulletin_delivery where state = 'DONE'",
                number("select count(*) from bulletin_delivery"));
        double seconds = awaitEmptyOutbox();
        out.printf("after two deaths: all of it %.1f s after the last start; %s%n", seconds, sum(key));
        return once(key);
    }

    private void die(String key, String where) throws Exception {
        platform.kill(Part.SERVER);
        out.println("killed " + where);
        start();
        out.println("started again: " + sum(key));
    }

    /** Nobody missing, nobody twice. */
    private boolean once(String key) throws SQLException {
        long told = number("select count(*) from bulletin_recipient r join bulletin_target t on t.id = r.target_id"
                + " join bulletin b on b.id = t.bulletin_id where b.uid = '" + key + "'");
        long notices = number(NOTICES + "'" + key + "')");
        long people = number("select count(distinct person_id) from notice where link like '%" + key + "'");
        boolean all = told >= FIRMS
                && notices == told
                && people <= told
                && sink.received().size() >= FIRMS;
        if (!all) out.println("NOT ONCE: " + sum(key) + ", people " + people);
        return all;
    }

    private static final String NOTICES =
            "select count(*) from notice where link = concat('/association/zone/bulletin.xhtml?about=', ";

    private String sum(String key) throws SQLException {
        Map<String, Integer> got = sink.received();
        return "told %d, notices %d, messages %d of which came twice %d"
                .formatted(
                        number("select count(*) from bulletin_recipient r join bulletin_target t on t.id = r.target_id"
                                + " join bulletin b on b.id = t.bulletin_id where b.uid = '" + key + "'"),
                        number(NOTICES + "'" + key + "')"),
                        got.size(),
                        got.values().stream().filter(n -> n > 1).count());
    }

    private String draft(String title) throws Exception {
        Map<String, Object> content = Map.of(
                "title",
                "基准 " + title,
                "happened",
                "示例",
                "toDo",
                "示例",
                "severity",
                "MINOR",
                "urgency",
                "FUTURE",
                "certainty",
                "POSSIBLE");
        JsonNode made = DemoClient.expectOk(
                        client().post("assoc.he", BULLETINS, Map.of("content", content, "questions", List.of())),
                        "a draft")
                .json();
        return made.get("key").asText();
    }

    private void publish(String key) throws Exception {
        DemoClient client = client();
        JsonNode draft = DemoClient.expectOk(client.get("assoc.wang", BULLETINS + "/" + key), "the draft")
                .json();
        DemoClient.expectOk(
                client.post(
                        "assoc.wang", BULLETINS + "/" + key + "/publication", Map.of("version", draft.get("version"))),
                "publication");
    }

    private DemoClient client() {
        return new DemoClient(platform.baseUrl(), platform.issuer());
    }

    private double awaitEmptyOutbox() throws Exception {
        return await(System.nanoTime(), "select if(count(*) = 0, 1, 0) from outbox where state = 'WAITING'", 1);
    }

    /** Seconds until a count is reached. */
    private double await(long begin, String count, long wanted) throws Exception {
        while (number(count) < wanted) TimeUnit.MILLISECONDS.sleep(50);
        return (System.nanoTime() - begin) / 1e9;
    }

    private long number(String question) throws SQLException {
        try (Connection database = platform.database();
                Statement sql = database.createStatement();
                ResultSet row = sql.executeQuery(question)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Member firms of association 1 with a head of quality and safety and an address each, straight into the tables. */
    private static void load(Connection database) throws SQLException {
        database.setAutoCommit(false);
        long city = one(database, "select id from tenant where kind = 'CITY'");
        long association = one(database, "select id from tenant where kind = 'ASSOCIATION' and code = 'SH-RH'");
        String[] rows = {
            "insert into tenant (id, uid, kind, code, name, city_id, district_code, parent_id, demo, created_at)"
                    + " values (?, ?, 'ENTERPRISE', concat('BENCH', ?), '示例基准企业', " + city + ", '310120', " + city
                    + ", true, utc_timestamp(6))",
            "insert into enterprise (tenant_id, uid, city_id, name, credit_code, licence_number, licensed_on,"
                    + " district_code, kinds, staff, status, demo) values (?, ?, " + city
                    + ", '示例基准企业', '91310120MA1HX0001Q', concat('沪妆B', ?), '2020-01-01', '310120', ',SMALL_MEDIUM,',"
                    + " 'BELOW_20', 'ACTIVE', true)",
            "insert into association_member (id, uid, tenant_id, enterprise_id, joined_on) values (?, ?, " + association
                    + ", ?, '2024-01-01')",
            "insert into person (id, uid, full_name, email, created_at) values (?, ?, '示例负责人',"
                    + " concat('bench', ?, '@example.org'), utc_timestamp(6))",
            "insert into firm_person (id, uid, tenant_id, person_id, person_uid, full_name) values (?, ?, ?, ?, ?, '示例负责人')",
            "insert into post_holding (id, uid, tenant_id, firm_person_id, post, from_on)"
                    + " values (?, ?, ?, ?, 'QUALITY_SAFETY_HEAD', '2024-01-01')"
        };
        PreparedStatement[] inserts = new PreparedStatement[rows.length];
        for (int i = 0; i < rows.length; i++) inserts[i] = database.prepareStatement(rows[i]);
        for (int f = 0; f < FIRMS; f++) {
            long id = FIRST_ID + f;
            String key = UUID.randomUUID().toString();
            String person = UUID.randomUUID().toString();
            add(inserts[0], id, key, id);
            add(inserts[1], id, key, id);
            add(inserts[2], id, UUID.randomUUID().toString(), id);
            add(inserts[3], id, person, f);
            add(inserts[4], id, UUID.randomUUID().toString(), id, id, person);
            add(inserts[5], id, UUID.randomUUID().toString(), id, id);
            if (f % 500 == 499 || f == FIRMS - 1) for (PreparedStatement each : inserts) each.executeBatch();
        }
        database.commit();
    }

    private static void add(PreparedStatement row, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) row.setObject(i + 1, values[i]);
        row.addBatch();
    }

    private static long one(Connection database, String question) throws SQLException {
        try (Statement sql = database.createStatement();
                ResultSet row = sql.executeQuery(question)) {
            row.next();
            return row.getLong(1);
        }
    }
}
