package io.zhuangan.server;

import io.zhuangan.server.StartRefused.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Everything that survives a restart: database files, generated passwords, Keycloak's own files, logs. Marked with the
 * layout it was made with, so that a later or foreign directory is left alone.
 */
public final class DataDirectory {

    private static final String LAYOUT = "1";
    private static final long LEAST_FREE = 1L << 30;

    private final Path root;
    private final long leastFree;

    public DataDirectory(Path root) {
        this(root, LEAST_FREE);
    }

    DataDirectory(Path root, long leastFree) {
        this.root = root;
        this.leastFree = leastFree;
    }

    public Path root() {
        return root;
    }

    Path lockFile() {
        return root.resolve("lock");
    }

    Path database() {
        return root.resolve("mariadb");
    }

    Path keycloak() {
        return root.resolve("keycloak");
    }

    Path application() {
        return root.resolve("micro");
    }

    Path logs() {
        return root.resolve("logs");
    }

    /** Files of the current run only; emptied at each start. */
    Path run() {
        return root.resolve("run");
    }

    Path secrets() {
        return root.resolve("secrets.properties");
    }

    Path demoRecord() {
        return root.resolve("demo-steps");
    }

    private Path marker() {
        return root.resolve("zhuangan.properties");
    }

    boolean isNew() {
        return !Files.exists(marker());
    }

    /** Makes the directory, so that it can be locked; what is in it is looked at afterwards. */
    void create() {
        try {
            Files.createDirectories(root);
        } catch (IOException e) {
            throw new StartRefused(
                    Reason.WRONG_USE,
                    "The data directory " + root + " cannot be made (" + e.getMessage()
                            + "): set ZHUANGAN_DATA to a directory that this account may write.",
                    e);
        }
    }

    /** Under the lock: refuses what this version cannot read, empties it when asked, marks it when new. */
    void open(boolean fresh, boolean demo) {
        try {
            if (isNew() && !onlyOurs()) {
                throw new StartRefused(
                        Reason.WRONG_USE,
                        "The directory " + root
                                + " has files that are not ours: set ZHUANGAN_DATA to an empty or a new directory.");
            }
            if (fresh) {
                empty();
            }
            if (isNew()) {
                requireSpace();
                restrict(root, "rwx------");
                write(demo);
            } else {
                requireReadable(demo);
                requireSpace();
            }
            Files.createDirectories(logs());
            deleteTree(run());
            Files.createDirectories(run());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(boolean demo) throws IOException {
        Files.writeString(
                marker(), "# A data directory of zhuangan. Do not edit.\nlayout=" + LAYOUT + "\ndemo=" + demo + "\n");
    }

    private void requireReadable(boolean demo) throws IOException {
        Properties properties = new Properties();
        try (var in = Files.newBufferedReader(marker())) {
            properties.load(in);
        }
        if (!LAYOUT.equals(properties.getProperty("layout"))) {
            throw new StartRefused(
                    Reason.SCHEMA,
                    "The data directory " + root + " has layout " + properties.getProperty("layout")
                            + ", this version reads layout " + LAYOUT + ": start it with the version that made it.");
        }
        boolean madeWithDemo = Boolean.parseBoolean(properties.getProperty("demo"));
        if (madeWithDemo != demo) {
            throw new StartRefused(
                    Reason.WRONG_USE,
                    "The data in " + root + " was made " + (madeWithDemo ? "with" : "without")
                            + " demo data: start " + (madeWithDemo ? "without --no-demo" : "with --no-demo")
                            + ", add --fresh to begin anew, or set ZHUANGAN_DATA to another directory.");
        }
    }

    private void requireSpace() throws IOException {
        FileStore store = Files.getFileStore(root);
        if (store.getUsableSpace() < leastFree) {
            throw new StartRefused(
                    Reason.DISK_FULL,
                    "The disk of " + root + " has only " + (store.getUsableSpace() >> 20) + " MiB left, a start needs "
                            + (leastFree >> 20) + " MiB: free some space or set ZHUANGAN_DATA to another disk.");
        }
    }

    private boolean onlyOurs() throws IOException {
        try (Stream<Path> children = Files.list(root)) {
            return children.allMatch(lockFile()::equals);
        }
    }

    private void empty() throws IOException {
        List<Path> children;
        try (Stream<Path> list = Files.list(root)) {
            children = list.filter(child -> !child.equals(lockFile())).toList();
        }
        // The marker goes first: if this is interrupted, what is left is no data directory that could be started.
        Files.deleteIfExists(marker());
        for (Path child : children) {
            deleteTree(child);
        }
    }

    static void deleteTree(Path tree) throws IOException {
        if (!Files.exists(tree, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(tree)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (NoSuchFileException e) {
            // Somebody else removed it meanwhile, which is what was wanted.
            return;
        }
    }

    static void restrict(Path path, String permissions) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }
}
