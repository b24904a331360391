package io.zhuangan.server;

import io.zhuangan.server.StartRefused.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The parts of a launcher that was killed need a moment to end by themselves; a start right afterwards waits for them
 * instead of complaining about their ports.
 */
final class PreviousRun {

    private PreviousRun() {}

    static void remember(DataDirectory data, GuardedProcess part) {
        try {
            Files.writeString(
                    data.run().resolve("parts"),
                    part.pid() + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void awaitEnd(DataDirectory data, Progress progress) throws IOException, InterruptedException {
        Path parts = data.run().resolve("parts");
        if (!Files.exists(parts)) {
            return;
        }
        List<ProcessHandle> left = Files.readAllLines(parts).stream()
                .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)).stream())
                .filter(process -> process.info()
                        .commandLine()
                        .orElse("")
                        .contains(data.root().toString()))
                .toList();
        if (left.isEmpty()) {
            return;
        }
        progress.line("Waiting for the parts of the previous run to end");
        for (ProcessHandle process : left) {
            try {
                process.onExit().get(60, TimeUnit.SECONDS);
            } catch (TimeoutException e) {
                throw new StartRefused(
                        Reason.DATA_IN_USE,
                        "Process " + process.pid() + " of the previous run still uses " + data.root()
                                + " and does not end: stop it first.",
                        e);
            } catch (java.util.concurrent.ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
