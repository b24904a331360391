package io.zhuangan.acceptance;

import static io.zhuangan.server.demo.DemoClient.expectOk;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhuangan.acceptance.Visitor.Shown;
import io.zhuangan.server.demo.DemoClient;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The ways in and out of the server: its connections to the database, and what it writes of each request. */
class ConnectionsIT {
    private final Platform platform = Platform.shared();

    @Test
    @DisplayName("数据库连接全被断开（如数据库重启），之后的请求照常")
    void killedConnectionsHeal() throws SQLException, IOException {
        // answered from the database: of both pools
        List<String> pages = List.of("/health/ready", "/api/v1/cases");
        Visitor visitor = new Visitor();
        for (String page : pages) assertThat(status(visitor, page)).as(page).isEqualTo(200);
        for (int round = 0; round < 3; round++) {
            assertThat(killAll()).as("connections of the application").isPositive();
            int failed = 0;
            for (int i = 0; i < 5; i++) {
                for (String page : pages) if (status(visitor, page) != 200) failed++;
            }
            // one may be caught in the middle
            assertThat(failed).isLessThanOrEqualTo(1);
        }
    }

    private int status(Visitor visitor, String page) {
        return visitor.once("GET", platform.url(page), null).status();
    }

    /** Each account may see and end its own connections. */
    private int killAll() throws SQLException, IOException {
        Properties secrets = new Properties();
        try (var in = Files.newBufferedReader(platform.data().resolve("secrets.properties"))) {
            secrets.load(in);
        }
        int killed = 0;
        for (String account : List.of("zhuangan_app", "zhuangan_public")) {
            try (Connection known = platform.database();
                    Connection own = DriverManager.getConnection(
                            address(known), account, secrets.getProperty("db." + account))) {
                killed += killOthers(own);
            }
        }
        return killed;
    }

    /** Without the account that stands in it. */
    private static String address(Connection known) throws SQLException {
        return known.getMetaData().getURL().replaceAll("\\?.*", "");
    }

    private static int killOthers(Connection own) throws SQLException {
        int killed = 0;
        try (Statement statement = own.createStatement()) {
            List<Long> others = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(
                    "select id from information_schema.processlist where id <> connection_id()")) {
                while (rows.next()) others.add(rows.getLong(1));
            }
            for (long id : others) {
                try {
                    statement.execute("kill connection " + id);
                    killed++;
                } catch (SQLException goneMeanwhile) {
                    assertThat(goneMeanwhile.getErrorCode())
                            .as("unknown thread")
                            .isEqualTo(1094);
                }
            }
        }
        return killed;
    }

    @Test
    @DisplayName("访问日志有这次请求，没有它的查询串")
    void accessLogWithoutQueries() throws IOException, InterruptedException {
        String mark = UUID.randomUUID().toString();
        String secret = UUID.randomUUID().toString();
        Shown shown = new Visitor()
                .once("GET", platform.url("/nothing-" + mark + "?code=" + secret + "&state=" + secret), null);
        assertThat(shown.status()).isLessThan(500);
        // and the permit of a person's own calendar, as a calendar program sends it
        String calendar = expectOk(
                        new DemoClient(platform.baseUrl(), platform.issuer())
                                .post("firm3.feng", "/association/api/v1/calendar-address", null),
                        "an address")
                .json()
                .get("url")
                .asText();
        assertThat(status(new Visitor(), calendar.substring(platform.baseUrl().length())))
                .isEqualTo(200);
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        String log;
        do {
            log = accessLog();
        } while (!(log.contains(mark) && log.contains("/calendar/own.ics")) && System.nanoTime() < limit);
        assertThat(log).contains(mark).doesNotContain(secret).doesNotContain(calendar.replaceAll(".*key=", ""));
        assertThat(log).contains("/calendar/own.ics");
    }

    private String accessLog() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(platform.data().resolve("logs/access"))) {
            for (Path file : files.toList()) all.append(Files.readString(file, StandardCharsets.UTF_8));
        }
        return all.toString();
    }
}
