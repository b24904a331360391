package io.zhuangan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator may rely on: start, refusal, stop, kill, and start again with everything still there. */
class PlatformStartIT {

    @TempDir
    Path temp;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    @Test
    @DisplayName("起停、重复启动与被强行终止后数据仍在")
    void startsRefusesASecondStartSurvivesKillingAndKeepsItsData() throws Exception {
        Path data = temp.resolve("data");
        Platform first = Platform.launch(Platform.distribution(), data, Map.of(), "--no-demo");
        try {
            first.awaitReady();
            assertFrontEndsAnswer(first);
            assertThat(first.output()).contains("operator, one-time password");
            assertSecretsArePrivate(data);
            assertPublicAccountSeesPublishedViewsOnly(first, data);
            leaveATrace(first);

            Platform second = Platform.launch(Platform.distribution(), data, Map.of(), "--no-demo");
            assertThat(second.exitCode()).isEqualTo(5);
            assertThat(second.output()).contains("is in use by process");
            assertFrontEndsAnswer(first);

            first.launcherProcess().destroyForcibly();
            awaitNoProcess(first);
        } finally {
            first.stop();
        }

        Platform again = Platform.launch(Platform.distribution(), data, Map.of(), "--no-demo");
        try {
            again.awaitReady();
            assertFrontEndsAnswer(again);
            assertThat(again.output()).doesNotContain("one-time password");
            assertTraceIsThere(again);
        } finally {
            again.stop();
        }
        awaitNoProcess(again);
    }

    @Test
    @DisplayName("端口被占用时说出变量名")
    void aTakenPortIsToldWithItsVariable() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            for (String variable : new String[] {"ZHUANGAN_HTTP_PORT", "ZHUANGAN_KEYCLOAK_PORT", "ZHUANGAN_DB_PORT"}) {
                Path data = temp.resolve(variable);
                Platform refused = Platform.launch(
                        Platform.distribution(), data, Map.of(variable, Integer.toString(taken.getLocalPort())));
                assertThat(refused.exitCode()).isEqualTo(4);
                assertThat(refused.output()).contains(variable).hasLineCount(1);
            }
        }
    }

    @Test
    @DisplayName("损坏的部件被识别")
    void aDamagedPartIsTold() throws Exception {
        Path copy = temp.resolve("dist");
        Distribution.link(Platform.distribution(), copy);
        Path ear = copy.resolve("app/zhuangan.ear");
        byte[] bytes = Files.readAllBytes(ear);
        bytes[bytes.length / 2] ^= 1;
        Files.delete(ear);
        Files.write(ear, bytes);

        Platform refused = Platform.launch(copy, temp.resolve("data"), Map.of());
        assertThat(refused.exitCode()).isEqualTo(7);
        assertThat(refused.output()).contains("\"app\"").contains("damaged").contains("zhuangan.ear");
        awaitNoProcess(refused);
    }

    private void assertFrontEndsAnswer(Platform platform) throws IOException, InterruptedException {
        for (String path : new String[] {"/", "/association/", "/regulator/", "/health/ready"}) {
            int status = http.send(
                            HttpRequest.newBuilder(URI.create(platform.url(path)))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            assertThat(status).as(path).isLessThan(500);
        }
    }

    private static void assertSecretsArePrivate(Path data) throws IOException {
        assertThat(java.nio.file.attribute.PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(data.resolve("secrets.properties"))))
                .isEqualTo("rw-------");
        assertThat(data.resolve("run/accounts.sql")).doesNotExist();
    }

    private static void assertPublicAccountSeesPublishedViewsOnly(Platform platform, Path data) throws SQLException {
        try (Connection connection = platform.database();
                Statement statement = connection.createStatement();
                ResultSet others = statement.executeQuery("SELECT COUNT(*) FROM information_schema.table_privileges"
                        + " WHERE grantee LIKE '''zhuangan\\_public''@%' AND NOT (privilege_type = 'SELECT'"
                        + " AND table_name LIKE 'published\\_%')")) {
            others.next();
            assertThat(others.getInt(1)).isZero();
        }
    }

    private static void leaveATrace(Platform platform) throws SQLException {
        try (Connection connection = platform.database();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE trace_of_a_test (id INT PRIMARY KEY)");
            statement.execute("INSERT INTO trace_of_a_test VALUES (42)");
        }
    }

    private static void assertTraceIsThere(Platform platform) throws SQLException {
        try (Connection connection = platform.database();
                Statement statement = connection.createStatement();
                ResultSet trace = statement.executeQuery("SELECT id FROM trace_of_a_test")) {
            assertThat(trace.next()).isTrue();
            assertThat(trace.getInt(1)).isEqualTo(42);
        }
    }

    private static void awaitNoProcess(Platform platform) {
        CompletableFuture<?>[] ends =
                platform.processes().stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new);
        assertThat(CompletableFuture.allOf(ends).orTimeout(60, TimeUnit.SECONDS))
                .succeedsWithin(Duration.ofSeconds(61));
        assertThat(platform.processes()).isEmpty();
    }
}
