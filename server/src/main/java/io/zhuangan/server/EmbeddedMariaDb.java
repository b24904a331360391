package io.zhuangan.server;

import io.zhuangan.server.Settings.Account;
import io.zhuangan.server.StartRefused.Reason;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * MariaDB for one machine: reachable on loopback only, every account with a generated password, the files in the data
 * directory. A convenience of the distribution; a real installation brings its own database.
 */
final class EmbeddedMariaDb {

    static final String SCHEMA = "zhuangan";
    private static final String KEYCLOAK_SCHEMA = "keycloak";

    private final Path home;
    private final Path guard;
    private final DataDirectory data;
    private final int port;
    private final Secrets secrets;

    EmbeddedMariaDb(Path dist, DataDirectory data, int port, Secrets secrets) {
        this.home = dist.resolve("mariadb");
        this.guard = dist.resolve("bin/guard");
        this.data = data;
        this.port = port;
        this.secrets = secrets;
    }

    Database database() {
        return new Database(
                Database.withOptions(url(SCHEMA)),
                account("zhuangan_migration"),
                account("zhuangan_app"),
                account("zhuangan_public"),
                url(KEYCLOAK_SCHEMA),
                account("keycloak"));
    }

    /** Starts it, making its files first when there are none, and hands the process on at once for safe-keeping. */
    GuardedProcess start() throws IOException, InterruptedException {
        if (!Files.isDirectory(data.database())) {
            install();
        }
        Path accounts = data.run().resolve("accounts.sql");
        writeAccounts(accounts);
        List<String> command = new ArrayList<>(command(data.database()));
        // Unix sockets have short names only, and a data directory may be deep.
        Path socket = Files.createTempDirectory("zhuangan-").resolve("s");
        socket.getParent().toFile().deleteOnExit();
        Path sorting = Files.createDirectories(data.run().resolve("sorting"));
        command.addAll(List.of(
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--socket=" + socket,
                "--pid-file=" + data.run().resolve("mariadb.pid"),
                // each server empties its directory of half-sorted results at start, also of another one's
                "--tmpdir=" + sorting,
                "--init-file=" + accounts,
                "--skip-name-resolve",
                "--skip-ssl",
                "--skip-log-bin",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_general_ci",
                "--transaction-isolation=READ-COMMITTED",
                "--default-time-zone=+00:00",
                "--local-infile=0",
                "--max-allowed-packet=64M",
                "--max-connections=120",
                "--innodb-buffer-pool-size=192M",
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-lock-wait-timeout=10",
                "--performance-schema=OFF"));
        return GuardedProcess.start(
                "MariaDB",
                guard,
                command,
                Map.of("LC_ALL", "C", "GUARD_PATIENCE", "60"),
                data.database(),
                data.logs().resolve("mariadb.log"));
    }

    /** Waits until it takes connections; after a crash it may read its log for minutes first. */
    void awaitReady(GuardedProcess process) throws InterruptedException {
        Account migration = account("zhuangan_migration");
        long until = System.nanoTime() + TimeUnit.MINUTES.toNanos(10);
        SQLException last = null;
        while (process.alive() && System.nanoTime() < until) {
            try (Connection ready = DriverManager.getConnection(
                    url(SCHEMA) + "?connectTimeout=1000", migration.user(), migration.password())) {
                Files.deleteIfExists(data.run().resolve("accounts.sql"));
                return;
            } catch (SQLException e) {
                last = e;
                Thread.sleep(150);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
        throw new StartRefused(
                Reason.PART_FAILED,
                "MariaDB did not start (" + process.lastWords() + "); the whole story is in " + process.log() + ".",
                last);
    }

    private String url(String schema) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + schema;
    }

    private Account account(String user) {
        return new Account(user, secrets.of("db." + user));
    }

    /** Fills a directory beside the final one and renames it, so that an interrupted first start leaves nothing half made. */
    private void install() throws IOException, InterruptedException {
        Path next = data.root().resolve("mariadb.new");
        DataDirectory.deleteTree(next);
        Files.createDirectories(next);
        DataDirectory.restrict(next, "rwx------");
        List<String> command = new ArrayList<>(command(next));
        command.addAll(
                List.of("--bootstrap", "--log-warnings=0", "--max-allowed-packet=8M", "--net-buffer-length=16K"));
        Path log = data.logs().resolve("mariadb-install.log");
        Process install = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try (OutputStream sql = install.getOutputStream()) {
            say(sql, "create database mysql;\nuse mysql;\nSET @auth_root_socket='" + osUser() + "';\n");
            for (String part : List.of(
                    "mariadb_system_tables",
                    "mariadb_performance_tables",
                    "mariadb_system_tables_data",
                    "maria_add_gis_sp_bootstrap",
                    "mariadb_sys_schema")) {
                for (String line : Files.readAllLines(home.resolve("share/" + part + ".sql"), StandardCharsets.UTF_8)) {
                    // Lines about the name of this machine would make accounts that change when it is renamed.
                    if (!line.contains("@current_hostname")) {
                        say(sql, line + "\n");
                    }
                }
            }
        } catch (IOException e) {
            // It ended while it was being told: its status and its log say why.
            install.waitFor();
        }
        if (install.waitFor() != 0) {
            throw new StartRefused(
                    Reason.PART_FAILED,
                    "The database files could not be made in " + data.root() + "; the reason is in " + log + ".");
        }
        Files.move(next, data.database(), StandardCopyOption.ATOMIC_MOVE);
    }

    private List<String> command(Path files) {
        List<String> command = new ArrayList<>(List.of(
                home.resolve("bin/mariadbd").toString(),
                "--no-defaults",
                "--basedir=" + home,
                "--datadir=" + files,
                "--lc-messages-dir=" + home.resolve("share"),
                "--character-sets-dir=" + home.resolve("share/charsets")));
        if (osUser().equals("root")) {
            // mariadbd refuses root unless told; who starts the platform as root has decided so.
            command.add("--user=root");
        }
        return command;
    }

    /** Run by mariadbd itself at each start, before anybody can connect: accounts and their passwords follow the secrets. */
    private void writeAccounts(Path file) throws IOException {
        List<String> sql = new ArrayList<>(List.of(
                "DELETE FROM mysql.global_priv WHERE User = ''",
                "FLUSH PRIVILEGES",
                "DROP DATABASE IF EXISTS test",
                "CREATE DATABASE IF NOT EXISTS " + SCHEMA + " CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci",
                "CREATE DATABASE IF NOT EXISTS " + KEYCLOAK_SCHEMA
                        + " CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci"));
        account(sql, "zhuangan_migration", "ALL PRIVILEGES ON " + SCHEMA + ".* TO %s WITH GRANT OPTION");
        account(sql, "zhuangan_app", "SELECT, INSERT, UPDATE, DELETE, EXECUTE ON " + SCHEMA + ".* TO %s");
        account(sql, "zhuangan_public");
        account(
                sql,
                "zhuangan_backup",
                "SELECT, SHOW VIEW, LOCK TABLES, EVENT, TRIGGER ON *.* TO %s",
                "RELOAD, PROCESS, BINLOG MONITOR ON *.* TO %s");
        account(sql, "keycloak", "ALL PRIVILEGES ON " + KEYCLOAK_SCHEMA + ".* TO %s");
        Files.createFile(file);
        DataDirectory.restrict(file, "rw-------");
        Files.writeString(file, String.join(";\n", sql) + ";\n");
    }

    private void account(List<String> sql, String user, String... grants) {
        String who = "'" + user + "'@'127.0.0.1'";
        sql.add("CREATE USER IF NOT EXISTS " + who);
        sql.add("ALTER USER " + who + " IDENTIFIED BY '" + secrets.of("db." + user) + "'");
        for (String grant : grants) {
            sql.add("GRANT " + String.format(grant, who));
        }
    }

    private static String osUser() {
        return System.getProperty("user.name");
    }

    private static void say(OutputStream to, String text) throws IOException {
        to.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
