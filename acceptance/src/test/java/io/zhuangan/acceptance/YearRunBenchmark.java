package io.zhuangan.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhuangan.acceptance.Platform.Part;
import io.zhuangan.server.demo.DemoClient;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * The run of a whole year for twenty thousand firms with forty facts each, from the order to the last stored verdict with
 * its explanation, by the product's own job; beside a floor: plain JDBC that reads the same rows and inserts the same
 * result rows in batches on the same MariaDB, right after it. Then runs of the same facts whose server is killed with -9
 * at random moments: they must end bit for bit like the one that nobody disturbed. Starts a platform of its own.
 */
public final class YearRunBenchmark {
    private static final int FIRMS = Integer.getInteger("firms", 20_000);
    private static final int ROUNDS = Integer.getInteger("rounds", 3);
    private static final int KILLS = Integer.getInteger("kills", 3);
    private static final double TARGET = 3;
    private static final int CHUNK = 200;
    private static final String SETS = "/regulator/api/v1/rule-sets";
    private static final String RUNS = "/regulator/api/v1/evaluation-years/" + SyntheticYear.YEAR + "/runs";

    /** What a result is, without the marks of the attempt it came from. */
    private static final List<String> OF_THE_ATTEMPT = List.of("id", "uid", "version", "origin", "run_id", "graded_at");

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final List<String> columns = new ArrayList<>();
    private long ordered;

    public static void main(String[] args) throws Exception {
        System.exit(new YearRunBenchmark().run() ? 0 : 1);
    }

    private boolean run() throws Exception {
        try (Connection database = Platform.spare().database()) {
            SyntheticFirms.load(database, FIRMS);
            readColumns(database);
            prepareFloor(database);
        }
        List<Double> ratios = new ArrayList<>();
        String undisturbed = null;
        for (int round = 1; round <= ROUNDS; round++) {
            try (Connection database = connected()) {
                long run = start(database);
                double product = await(database, run, Long.MAX_VALUE);
                double floor = floor(database, run);
                undisturbed = hash(database, run);
                ratios.add(product / floor);
                out.printf(
                        "round %d: run %.1f s, plain JDBC %.1f s, ratio %.2f, results %s%n",
                        round, product, floor, product / floor, undisturbed.substring(0, 16));
            }
        }
        ratios.sort(null);
        double median = ratios.get(ratios.size() / 2);
        out.printf("%d firms: median ratio %.2f, target %.0f%n", FIRMS, median, TARGET);
        out.printf("preview of a draft on the same year: %.1f s%n", preview());
        boolean equal = KILLS == 0 || undisturbed.equals(killed());
        return median <= TARGET && equal;
    }

    /** Seconds from asking what a draft would make of the year until every firm is worked out under both rule sets. */
    private double preview() throws Exception {
        Platform platform = Platform.spare();
        DemoClient client = new DemoClient(platform.baseUrl(), platform.issuer());
        client.token("city.chen");
        JsonNode sets =
                DemoClient.expectOk(client.get("city.chen", SETS), "rule sets").json();
        JsonNode draft = DemoClient.expectOk(
                        client.post(
                                "city.chen",
                                SETS + "/drafts?basis=" + sets.get(0).get("key").asText(),
                                null),
                        "a draft")
                .json();
        String preview = SETS + "/drafts/" + draft.get("key").asText() + "/preview";
        long begin = System.nanoTime();
        DemoClient.expectOk(client.post("city.chen", preview, Map.of("year", SyntheticYear.YEAR)), "a preview");
        while (true) {
            JsonNode state = DemoClient.expectOk(client.get("city.chen", preview), "the preview")
                    .json();
            if (state.get("state").asText().equals("DONE")) {
                if (state.get("done").asInt() < FIRMS) throw new IllegalStateException(state.toString());
                return (System.nanoTime() - begin) / 1e9;
            }
            TimeUnit.MILLISECONDS.sleep(500);
        }
    }

    /** Hash of a run whose server died at several moments. */
    private String killed() throws Exception {
        Random random = new Random();
        long run;
        try (Connection database = connected()) {
            run = start(database);
        }
        long done = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            long at = done + 1 + random.nextInt((int) Math.max(1, (FIRMS - done) / (KILLS + 2 - kill) - CHUNK));
            try (Connection database = connected()) {
                await(database, run, at);
            }
            TimeUnit.MILLISECONDS.sleep(random.nextInt(200));
            Platform.spare().kill(Part.SERVER);
            try (Connection database = connected()) {
                done = number(database, "select done from grading_run where id = " + run);
                out.printf("killed at %d of %d firms%n", done, FIRMS);
            }
        }
        try (Connection database = connected()) {
            await(database, run, Long.MAX_VALUE);
            String hash = hash(database, run);
            out.printf("after %d deaths: results %s%n", KILLS, hash.substring(0, 16));
            return hash;
        }
    }

    private Connection connected() throws SQLException {
        Connection database = Platform.spare().database();
        database.setAutoCommit(false);
        database.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        return database;
    }

    private long start(Connection database) throws Exception {
        Platform platform = Platform.spare();
        DemoClient client = new DemoClient(platform.baseUrl(), platform.issuer());
        client.token("city.chen");
        ordered = System.nanoTime();
        JsonNode run = DemoClient.expectOk(client.post("city.chen", RUNS, null), "a run")
                .json();
        database.rollback();
        return number(
                database,
                "select id from grading_run where uid = '" + run.get("key").asText() + "'");
    }

    /** Seconds from the order until the run is done, or has done that many firms. */
    private double await(Connection database, long run, long firms) throws Exception {
        while (true) {
            try (Statement sql = database.createStatement();
                    ResultSet row = sql.executeQuery("select state, done from grading_run where id = " + run)) {
                row.next();
                if (row.getString(1).equals("DONE") || row.getLong(2) >= firms) {
                    return (System.nanoTime() - ordered) / 1e9;
                }
                if (!row.getString(1).equals("RUNNING")) throw new IllegalStateException(row.getString(1));
            }
            database.rollback();
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private void readColumns(Connection database) throws SQLException {
        try (Statement sql = database.createStatement();
                ResultSet row = sql.executeQuery("select column_name from information_schema.columns where"
                        + " table_schema = database() and table_name = 'grade' and generation_expression is null"
                        + " order by ordinal_position")) {
            while (row.next()) columns.add(row.getString(1));
        }
    }

    /** A table like that of the results, with its keys, indexes and references. */
    private void prepareFloor(Connection database) throws SQLException {
        try (Statement sql = database.createStatement()) {
            sql.execute("drop table if exists grade_floor");
            sql.execute("create table grade_floor like grade");
            sql.execute("alter table grade_floor add foreign key (tenant_id) references tenant (id),"
                    + " add foreign key (run_id) references grading_run (id),"
                    + " add foreign key (rule_set_id) references rule_set (id)");
        }
        database.commit();
    }

    /**
     * Seconds that reading and inserting take, in transactions as large as the run's own. What is inserted is fetched
     * beforehand, outside the time.
     */
    private double floor(Connection database, long run) throws SQLException {
        try (Statement sql = database.createStatement()) {
            sql.execute("truncate table grade_floor");
        }
        String names = String.join(", ", columns);
        String marks = columns.stream().map(c -> "?").collect(Collectors.joining(", "));
        long nanos = 0;
        long after = 0;
        try (PreparedStatement results = database.prepareStatement("select " + names
                        + " from grade where run_id = ? and tenant_id > ? order by tenant_id limit " + CHUNK);
                PreparedStatement insert =
                        database.prepareStatement("insert into grade_floor (" + names + ") values (" + marks + ")")) {
            while (true) {
                results.setLong(1, run);
                results.setLong(2, after);
                List<Object[]> rows = read(results);
                if (rows.isEmpty()) return nanos / 1e9;
                long begin = System.nanoTime();
                long last = readWhatARunReads(database, after);
                for (Object[] row : rows) {
                    for (int i = 0; i < row.length; i++) insert.setObject(i + 1, row[i]);
                    insert.addBatch();
                }
                insert.executeBatch();
                database.commit();
                nanos += System.nanoTime() - begin;
                after = last;
            }
        }
    }

    /** The next firms, their stops, earlier results and facts. @return id of the last firm */
    private static long readWhatARunReads(Connection database, long after) throws SQLException {
        List<Object[]> firms;
        try (PreparedStatement sql = database.prepareStatement("select tenant_id, uid, name, licence_number,"
                + " district_code, licensed_on, status from enterprise where tenant_id > ? order by tenant_id limit "
                + CHUNK)) {
            sql.setLong(1, after);
            firms = read(sql);
        }
        long last = ((Number) firms.get(firms.size() - 1)[0]).longValue();
        for (String question : List.of(
                "select tenant_id, stopped_on, resumed_on from production_stop",
                "select tenant_id, year_number, level, state from grade where year_number < 2026",
                "select tenant_id, uid, event, occurred_on, event_count, event_base, subject, batch, due_on, done_on,"
                        + " inspection_type, document_no, note, counts_from, withdrawn_at from grading_fact")) {
            String where = question.contains("where") ? " and" : " where";
            try (PreparedStatement sql = database.prepareStatement(
                    question + where + " tenant_id > ? and tenant_id <= ? order by tenant_id")) {
                sql.setLong(1, after);
                sql.setLong(2, last);
                read(sql);
            }
        }
        return last;
    }

    private static List<Object[]> read(PreparedStatement sql) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        try (ResultSet row = sql.executeQuery()) {
            int width = row.getMetaData().getColumnCount();
            while (row.next()) {
                Object[] values = new Object[width];
                for (int i = 0; i < width; i++) values[i] = row.getObject(i + 1);
                rows.add(values);
            }
        }
        return rows;
    }

    /** Of all results of a run in the order of their firms; fails unless each firm has one. */
    private String hash(Connection database, long run) throws Exception {
        List<String> what =
                columns.stream().filter(c -> !OF_THE_ATTEMPT.contains(c)).toList();
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        database.rollback();
        int rows = 0;
        try (PreparedStatement sql = database.prepareStatement(
                "select " + String.join(", ", what) + " from grade where run_id = ? order by tenant_id")) {
            sql.setLong(1, run);
            sql.setFetchSize(CHUNK);
            try (ResultSet row = sql.executeQuery()) {
                for (; row.next(); rows++) {
                    Object[] values = new Object[what.size()];
                    for (int i = 0; i < values.length; i++) values[i] = row.getObject(i + 1);
                    digest.update(Arrays.toString(values).getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        long firms = number(database, "select count(*) from enterprise");
        if (rows != firms) throw new IllegalStateException(rows + " results of " + firms + " firms");
        return HexFormat.of().formatHex(digest.digest());
    }

    private static long number(Connection database, String question) throws SQLException {
        try (Statement sql = database.createStatement();
                ResultSet row = sql.executeQuery(question)) {
            row.next();
            return row.getLong(1);
        }
    }
}
