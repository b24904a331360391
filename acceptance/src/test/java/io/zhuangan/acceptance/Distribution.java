package io.zhuangan.acceptance;

import io.zhuangan.server.Parts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/** Copies of the built distribution that a test may change. */
final class Distribution {
    private Distribution() {}

    /** A copy by hard links; a file that is to differ must be deleted before it is written. */
    static void link(Path from, Path to) throws IOException {
        try (Stream<Path> tree = Files.walk(from)) {
            for (Path source : tree.toList()) {
                Path target = to.resolve(from.relativize(source).toString());
                if (Files.isDirectory(source)) {
                    Files.createDirectories(target);
                } else {
                    try {
                        Files.createLink(target, source);
                    } catch (IOException e) {
                        // Another file system: then the long way.
                        Files.copy(source, target, StandardCopyOption.COPY_ATTRIBUTES);
                    }
                }
            }
        }
    }

    /** Puts another file into a copy and writes the sums of its part again. */
    static void replace(Path copy, String part, String file, byte[] content) throws IOException {
        Files.delete(copy.resolve(file));
        Files.write(copy.resolve(file), content);
        Files.delete(copy.resolve(part + ".sha256"));
        Parts.main(new String[] {copy.toString(), part});
    }
}
