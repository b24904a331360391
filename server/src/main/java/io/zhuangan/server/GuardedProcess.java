package io.zhuangan.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A part running in a process of its own that ends when the launcher ends, even by kill -9: the script {@code guard}
 * between them holds a pipe whose other end dies with the launcher.
 */
final class GuardedProcess {

    /** Keycloak says so below the reason why it does not start. */
    private static final String HINT = "For more details run the same command";

    private final String name;
    private final Process guard;
    private final Path log;

    private GuardedProcess(String name, Process guard, Path log) {
        this.name = name;
        this.guard = guard;
        this.log = log;
    }

    static GuardedProcess start(
            String name, Path guardScript, List<String> command, Map<String, String> env, Path directory, Path log) {
        List<String> guarded = new ArrayList<>();
        Path setsid = onPath("setsid");
        if (setsid != null) {
            guarded.add(setsid.toString());
        }
        guarded.add(guardScript.toString());
        guarded.addAll(command);
        try {
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
            ProcessBuilder builder = new ProcessBuilder(guarded)
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment()
                    .keySet()
                    .removeIf(variable -> variable.startsWith("ZHUANGAN_")
                            || variable.startsWith("KC_")
                            || variable.startsWith("MYSQL"));
            builder.environment().putAll(env);
            return new GuardedProcess(name, builder.start(), log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return name;
    }

    boolean alive() {
        return guard.isAlive();
    }

    long pid() {
        return guard.pid();
    }

    CompletableFuture<Process> ended() {
        return guard.onExit();
    }

    Path log() {
        return log;
    }

    /** The last line of its log that has something to say, for a message to a person. */
    String lastWords() {
        try (Stream<String> lines = Files.lines(log, java.nio.charset.StandardCharsets.ISO_8859_1)) {
            List<String> said = lines.filter(line -> !line.isBlank() && !line.contains(HINT))
                    .toList();
            return said.isEmpty()
                    ? "it said nothing"
                    : said.get(said.size() - 1).strip();
        } catch (IOException e) {
            return "its log cannot be read";
        }
    }

    /** Asks it to stop and waits; the guard kills it when it does not listen. */
    void stop() {
        try {
            guard.getOutputStream().close();
        } catch (IOException e) {
            // The guard has ended already, so there is nobody to tell.
            guard.destroy();
        }
        try {
            if (!guard.waitFor(Duration.ofSeconds(70).toMillis(), TimeUnit.MILLISECONDS)) {
                guard.descendants().forEach(ProcessHandle::destroyForcibly);
                guard.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Path onPath(String program) {
        for (String directory :
                System.getenv().getOrDefault("PATH", "/usr/bin:/bin").split(":")) {
            Path candidate = Path.of(directory, program);
            if (Files.isExecutable(candidate)) {
                return candidate;
            }
        }
        return null;
    }
}
