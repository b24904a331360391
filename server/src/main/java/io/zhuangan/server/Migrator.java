package io.zhuangan.server;

import io.zhuangan.server.StartRefused.Reason;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreMigrationType;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;

/**
 * Brings the schema to the version the EAR was built with, before the server boots, and then lets the public account
 * read the views whose names begin with {@code published_} and nothing else.
 */
final class Migrator {

    private final Path migrations;
    private final Database database;

    Migrator(Path dist, Database database) {
        this.migrations = dist.resolve("app/migration");
        this.database = database;
    }

    /** Returns how many migrations the schema has now. */
    int migrate() {
        Flyway flyway = Flyway.configure()
                .dataSource(
                        database.url(),
                        database.migration().user(),
                        database.migration().password())
                .locations("filesystem:" + migrations)
                // Numbers are given by room, so a later migration of an earlier room is no mistake.
                .outOfOrder(true)
                .cleanDisabled(true)
                .connectRetries(3)
                .load();
        try {
            refuseNewer(flyway);
            flyway.migrate();
            grantPublished();
            return flyway.info().applied().length;
        } catch (FlywayValidateException e) {
            throw new StartRefused(
                    Reason.SCHEMA,
                    "The database's schema was not made by this version's migrations: start it with the version that"
                            + " made it, or restore a backup (" + reason(e) + ").",
                    e);
        } catch (FlywayException e) {
            throw new StartRefused(Reason.SCHEMA, "The schema could not be migrated: " + reason(e) + ".", e);
        } catch (SQLException e) {
            throw new StartRefused(
                    Reason.SCHEMA,
                    "The public account could not be given its views: " + e.getMessage()
                            + ". The migration account needs ALL PRIVILEGES ... WITH GRANT OPTION on the schema.",
                    e);
        }
    }

    private void refuseNewer(Flyway flyway) {
        List<String> unknown = Arrays.stream(flyway.info().applied())
                .filter(done -> done.getType() != CoreMigrationType.SCHEMA)
                .filter(done -> done.getState().isApplied() && !done.getState().isResolved())
                .filter(done -> done.getVersion() != null)
                .map(done -> done.getVersion().getVersion())
                .toList();
        if (!unknown.isEmpty()) {
            throw new StartRefused(
                    Reason.SCHEMA,
                    "The database has schema version " + unknown.get(unknown.size() - 1)
                            + ", which this version of the platform does not know: start a version that does.");
        }
    }

    private void grantPublished() throws SQLException {
        String user = database.publicReading().user();
        try (Connection connection = DriverManager.getConnection(
                        database.url(),
                        database.migration().user(),
                        database.migration().password());
                Statement statement = connection.createStatement()) {
            List<String> views = new ArrayList<>();
            try (ResultSet found = statement.executeQuery("SELECT table_name FROM information_schema.views"
                    + " WHERE table_schema = DATABASE() AND table_name LIKE 'published\\_%'")) {
                while (found.next()) {
                    views.add(found.getString(1));
                }
            }
            String host = hostOf(user);
            for (String view : views) {
                statement.execute("GRANT SELECT ON `" + view.replace("`", "``") + "` TO '" + user + "'@'" + host + "'");
            }
        }
    }

    /** Accounts belong to a host pattern, which their owner chose: the account itself is asked for its own. */
    private String hostOf(String user) throws SQLException {
        // Without its database, since an account without any right yet may not enter one.
        String server = database.url().replaceFirst("^(jdbc:mariadb:[^/]*//[^/]+/)[^?]*", "$1");
        try (Connection asPublic = DriverManager.getConnection(
                        server, user, database.publicReading().password());
                Statement who = asPublic.createStatement();
                ResultSet current = who.executeQuery("SELECT CURRENT_USER()")) {
            current.next();
            String account = current.getString(1);
            return account.substring(account.lastIndexOf('@') + 1);
        }
    }

    private static String reason(Exception e) {
        // Flyway's first line only announces the second one.
        List<String> lines = String.valueOf(e.getMessage())
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        return lines.get(lines.size() > 1 && lines.get(0).startsWith("Validate failed") ? 1 : 0);
    }
}
