package io.zhuangan.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Can this node serve people? The database answers, its schema is the one of this release, and so does the sign-in. */
@ApplicationScoped
public class Readiness {
    private static final Logger LOG = Logger.getLogger(Readiness.class.getName());
    private static final String MIGRATIONS = "/db/migration";
    private static final Pattern VERSION = Pattern.compile("V(\\d+)__.*\\.sql");
    private static final int ANSWER_SECONDS = 3;

    @Inject
    DataSource database;

    @Inject
    Provider provider;

    private volatile int wanted;

    /** Each part and whether it is well; asking never throws. */
    public Map<String, Boolean> parts() {
        Map<String, Boolean> parts = new LinkedHashMap<>();
        parts.put("database", databaseAnswers());
        parts.put("schema", parts.get("database") && schemaIsOurs());
        parts.put("identity-provider", provider.answers());
        return parts;
    }

    private boolean databaseAnswers() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(ANSWER_SECONDS);
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "not ready: database", e);
            return false;
        }
    }

    private boolean schemaIsOurs() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT MAX(CAST(version AS UNSIGNED)), MIN(success) FROM flyway_schema_history WHERE version IS NOT NULL")) {
            return row.next() && row.getBoolean(2) && row.getInt(1) == wanted();
        } catch (SQLException | UncheckedIOException e) {
            LOG.log(Level.WARNING, "not ready: schema", e);
            return false;
        }
    }

    /** The newest migration of this release. */
    private int wanted() {
        if (wanted == 0) wanted = newest(io.zhuangan.tenancy.SeatQueries.class.getResource(MIGRATIONS));
        return wanted;
    }

    static int newest(URL folder) {
        if (folder == null) throw new IllegalStateException("no migrations in this release");
        try {
            URI place = folder.toURI();
            if (!"jar".equals(place.getScheme())) return newestIn(Path.of(place));
            try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
                return newestIn(jar.getPath(MIGRATIONS));
            } catch (FileSystemAlreadyExistsException open) {
                return newestIn(FileSystems.getFileSystem(place).getPath(MIGRATIONS));
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int newestIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> VERSION.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .mapToInt(name -> Integer.parseInt(name.group(1)))
                    .max()
                    .orElse(0);
        }
    }
}
