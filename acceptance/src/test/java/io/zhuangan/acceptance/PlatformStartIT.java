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
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator may rely on: start, refusal, stop, kill, and start again with everything still there. */
@ApartFromOthers
class PlatformStartIT {

    /** As the kernel writes it in its table of sockets. */
    private static final String LISTENS = "0A";

    /** 127.0.0.1, ::1, and 127.0.0.1 written as an IPv6 address, in the kernel's writing. */
    private static final Set<String> LOOPBACK =
            Set.of("0100007F", "00000000000000000000000001000000", "0000000000000000FFFF00000100007F");

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
            assertListensOnLoopbackOnly(first);
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

    /** Whoever shares a network with the machine reaches nothing but what the operator lets through. */
    private static void assertListensOnLoopbackOnly(Platform platform) throws IOException {
        Set<String> own = new HashSet<>();
        for (ProcessHandle process : platform.processes()) {
            try (Stream<Path> open = Files.list(Path.of("/proc", Long.toString(process.pid()), "fd"))) {
                for (Path descriptor : open.toList()) own.add(target(descriptor));
            }
        }
        List<String> listening = new ArrayList<>();
        for (String table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
            Files.readAllLines(Path.of(table)).stream()
                    .map(line -> line.strip().split("\\s+"))
                    .filter(socket -> socket[3].equals(LISTENS) && own.contains("socket:[" + socket[9] + "]"))
                    .forEach(socket -> listening.add(socket[1]));
        }
        assertThat(listening)
                .hasSizeGreaterThanOrEqualTo(3)
                .allMatch(address -> LOOPBACK.contains(address.substring(0, address.indexOf(':'))));
    }

    private static String target(Path descriptor) throws IOException {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (NoSuchFileException closedMeanwhile) {
            return "";
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
