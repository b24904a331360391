package io.zhuangan.server;

import io.zhuangan.server.StartRefused.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The parts of a distribution and the SHA-256 sums of their files, written when the distribution is made and compared
 * at each start, so that a damaged copy is told at once and not by a strange failure later.
 */
public final class Parts {

    private final Path dist;

    public Parts(Path dist) {
        this.dist = dist;
    }

    /** Used by the build: {@code <distribution> <part>} writes the list of one part. */
    public static void main(String[] args) throws IOException {
        new Parts(Path.of(args[0])).write(args[1]);
    }

    void write(String part) throws IOException {
        StringBuilder lines = new StringBuilder();
        files(part)
                .forEach((name, file) ->
                        lines.append(sum(file)).append("  ").append(name).append('\n'));
        Files.writeString(list(part), lines);
    }

    /** Compares every file that the list names; files that are not in the list do not matter. */
    public void verify(String part) {
        List<String> lines;
        try {
            lines = Files.readAllLines(list(part));
        } catch (IOException e) {
            throw damaged(part, "its list of sums cannot be read", e);
        }
        lines.parallelStream().forEach(line -> {
            String name = line.substring(66);
            Path file = dist.resolve(name);
            if (!Files.isRegularFile(file)) {
                throw damaged(part, name + " is missing", null);
            }
            if (!line.startsWith(sum(file))) {
                throw damaged(part, name + " is not the file that was built", null);
            }
        });
    }

    private StartRefused damaged(String part, String what, IOException cause) {
        return new StartRefused(
                Reason.DAMAGED,
                "The part \"" + part + "\" of " + dist + " is damaged: " + what
                        + ". Delete that directory and build or unpack it again; data is kept elsewhere.",
                cause);
    }

    private Path list(String part) {
        return dist.resolve(part + ".sha256");
    }

    private TreeMap<String, Path> files(String part) throws IOException {
        TreeMap<String, Path> files = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(dist.resolve(part))) {
            tree.filter(Files::isRegularFile)
                    .forEach(file -> files.put(dist.relativize(file).toString(), file));
        }
        return files;
    }

    static String sum(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new StartRefused(Reason.DAMAGED, file + " cannot be read: " + e.getMessage() + ".", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
