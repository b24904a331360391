package io.zhuangan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuangan.server.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/**
 * The distribution as an operator starts it, on free ports and in a directory of its own. {@link #shared()} is started
 * once for a whole test run, with demo data, and stopped when the run ends; for quick local work it attaches to what
 * {@code -Dzhuangan.url=http://localhost:8080} (and {@code -Dzhuangan.data=./data} for the database) names instead.
 */
public final class Platform {

    private static final long START_LIMIT_SECONDS = 600;

    /** A platform that lives for a test run is worth no second compilation: without it it starts in two thirds of the time. */
    private static final Map<String, String> SHORT_LIFE = Map.of("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1");

    /** Held while a platform starts: whoever waits for one of them does not wait for the other. */
    private static final Object SHARED = new Object();

    private static final Object SPARE = new Object();

    private static Platform shared;
    private static Platform spare;

    private final String baseUrl;
    private final String issuer;
    private final Path data;
    private final int databasePort;
    private final Process launcher;
    private final Path output;
    private final Map<String, String> env;

    private Platform(
            String baseUrl,
            String issuer,
            Path data,
            int databasePort,
            Process launcher,
            Path output,
            Map<String, String> env) {
        this.baseUrl = baseUrl;
        this.issuer = issuer;
        this.data = data;
        this.databasePort = databasePort;
        this.launcher = launcher;
        this.output = output;
        this.env = env;
    }

    public static Platform shared() {
        synchronized (SHARED) {
            if (shared == null) {
                String url = System.getProperty("zhuangan.url");
                shared = url == null ? startShared() : attached(url);
            }
            return shared;
        }
    }

    /**
     * A second platform with demo data, for tests that kill it or need an evaluation year that nobody has released.
     * Whoever asks finds it running: one that was killed is started again on its data. Its clock can be moved. For quick
     * local work {@code -Dzhuangan.clock=FILE} takes the attached platform, started with that ZHUANGAN_TEST_CLOCK.
     */
    public static Platform spare() {
        synchronized (SPARE) {
            if (System.getProperty("zhuangan.clock") != null) {
                if (spare == null) spare = attached(System.getProperty("zhuangan.url"));
                return spare;
            }
            if (spare == null) {
                Path clock = work().resolve("spare.clock");
                Map<String, String> env = new HashMap<>(SHORT_LIFE);
                env.put("ZHUANGAN_TEST_CLOCK", clock.toAbsolutePath().toString());
                spare = launch(distribution(), work().resolve("spare"), env, "--fresh");
                Runtime.getRuntime().addShutdownHook(new Thread(() -> spare.stop(), "stop the spare platform"));
            } else if (spare.launcher != null && !spare.launcher.isAlive()) {
                spare = launch(distribution(), spare.data, spare.env);
            }
            return spare.awaitReady();
        }
    }

    /** A platform of one's own, for tests that stop or kill it; the caller stops it. Does not wait. */
    public static Platform launch(Path distribution, Path data, Map<String, String> env, String... options) {
        int http = Ports.anyFree();
        int keycloak = Ports.anyFree();
        int database = Ports.anyFree();
        Map<String, String> all = new HashMap<>(Map.of(
                "ZHUANGAN_HTTP_PORT", Integer.toString(http),
                "ZHUANGAN_KEYCLOAK_PORT", Integer.toString(keycloak),
                "ZHUANGAN_DB_PORT", Integer.toString(database),
                "ZHUANGAN_DATA", data.toString()));
        all.putAll(env);
        try {
            Files.createDirectories(work());
            Path output = Files.createTempFile(work(), "launcher-", ".log");
            // Under the guard the launcher ends when this test process ends, however that happens.
            List<String> command = new ArrayList<>(List.of(
                    distribution.resolve("bin/guard").toString(),
                    java(),
                    "-XX:+UseSerialGC",
                    "-Xmx320m",
                    "-XX:TieredStopAtLevel=1",
                    "-jar",
                    distribution.resolve("zhuangan.jar").toString()));
            command.addAll(Arrays.asList(options));
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("ZHUANGAN_"));
            builder.environment().putAll(all);
            builder.environment().put("GUARD_PATIENCE", "120");
            return new Platform(
                    "http://localhost:" + all.get("ZHUANGAN_HTTP_PORT"),
                    "http://localhost:" + all.get("ZHUANGAN_KEYCLOAK_PORT") + "/realms/zhuangan",
                    data,
                    Integer.parseInt(all.get("ZHUANGAN_DB_PORT")),
                    builder.start(),
                    output,
                    all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Path distribution() {
        return Path.of(System.getProperty("zhuangan.distribution", "../server/target/zhuangan"))
                .toAbsolutePath()
                .normalize();
    }

    /** A directory for files of this run; it is emptied by {@code mvn clean}. */
    public static Path work() {
        return Path.of(System.getProperty("zhuangan.work", "target/platform"))
                .toAbsolutePath()
                .normalize();
    }

    /** Waits for the line that says everything answers. */
    public Platform awaitReady() {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_LIMIT_SECONDS);
        try {
            while (!output().contains("] Ready")) {
                if (launcher.waitFor(200, TimeUnit.MILLISECONDS)) {
                    throw new AssertionError("The platform did not start:\n" + output());
                }
                if (System.nanoTime() > until) {
                    throw new AssertionError(
                            "The platform is not ready after " + START_LIMIT_SECONDS + " s:\n" + output());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return this;
    }

    public String baseUrl() {
        return baseUrl;
    }

    public String url(String path) {
        return baseUrl + path;
    }

    public String issuer() {
        return issuer;
    }

    public Path data() {
        return data;
    }

    /** Everything the launcher has printed so far. */
    public String output() {
        try {
            return Files.readString(output, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process of the launcher itself, which is the guard's only child that runs Java. */
    public ProcessHandle launcherProcess() {
        return launcher.children()
                .filter(child -> child.info().command().orElse("").endsWith("java"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the launcher does not run:\n" + output()));
    }

    /** Ends one part at once, as a crash would, and waits until the launcher has ended everything else. */
    public void kill(Part part) {
        processes().stream()
                .filter(process -> process.info().commandLine().orElse("").contains(part.mark))
                .filter(process -> !process.info().command().orElse("").endsWith("guard"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(part + " does not run:\n" + output()))
                .destroyForcibly();
        assertThat(exitCode()).as("a part that died ends the platform").isEqualTo(9);
    }

    /** A process that a platform consists of. */
    public enum Part {
        SERVER("io.zhuangan.server.micro.Boot"),
        DATABASE("mariadbd");

        private final String mark;

        Part(String mark) {
            this.mark = mark;
        }
    }

    /** Processes that work for this platform: all that name its data directory. */
    public List<ProcessHandle> processes() {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().commandLine().orElse("").contains(data.toString()))
                .toList();
    }

    /** Waits for its own end and returns its exit code. */
    public int exitCode() {
        try {
            if (!launcher.waitFor(120, TimeUnit.SECONDS)) {
                throw new AssertionError("The launcher does not end:\n" + output());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return launcher.exitValue();
    }

    public void stop() {
        if (launcher != null) {
            launcher.destroy();
            exitCode();
        }
    }

    /** Reads and writes as the migration account: for looking at invariants, never for making demo data. */
    public Connection database() throws SQLException {
        Properties secrets = new Properties();
        try (var in = Files.newBufferedReader(data.resolve("secrets.properties"))) {
            secrets.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return DriverManager.getConnection(
                "jdbc:mariadb://127.0.0.1:" + databasePort + "/zhuangan",
                "zhuangan_migration",
                secrets.getProperty("db.zhuangan_migration"));
    }

    /** Moves this platform's clock to a moment of Shanghai, from where it runs on; null = back to the machine's. */
    public void moveClock(LocalDateTime to) {
        Path file = Path.of(env.get("ZHUANGAN_TEST_CLOCK"));
        try {
            Duration ahead =
                    to == null ? Duration.ZERO : Duration.between(Instant.now(), to.atZone(ZoneId.of("Asia/Shanghai")));
            Path next = Files.writeString(file.resolveSibling(file.getFileName() + ".next"), ahead.toString());
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Platform startShared() {
        Path data = work().resolve("shared");
        Platform platform = launch(distribution(), data, SHORT_LIFE, "--fresh");
        Runtime.getRuntime().addShutdownHook(new Thread(platform::stop, "stop the platform"));
        return platform.awaitReady();
    }

    private static Platform attached(String url) {
        return new Platform(
                url,
                System.getProperty("zhuangan.issuer", "http://localhost:8180/realms/zhuangan"),
                Path.of(System.getProperty("zhuangan.data", "../data"))
                        .toAbsolutePath()
                        .normalize(),
                Integer.getInteger("zhuangan.db.port", 3307),
                null,
                null,
                Map.of("ZHUANGAN_TEST_CLOCK", System.getProperty("zhuangan.clock", "")));
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin/java").toString();
    }
}
