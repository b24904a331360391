package io.zhuangan.intake;

import io.zhuangan.shared.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How far imports of this process have come. Only for the eyes: the truth is the state of the import, and a process
 * that dies takes its progress and its uncommitted rows with it. Ask here first and read the import after: a step that
 * is gone was committed, so the import then read is the written one.
 */
@ApplicationScoped
public class ImportProgress {
    private final Map<UUID, Step> steps = new ConcurrentHashMap<>();

    @Inject
    Clock clock;

    /**
     * A moment of an import.
     *
     * @param since when it began
     * @param at when this was so
     * @param failure code of what ended it without writing anything, or null
     */
    public record Step(int done, int total, Instant since, Instant at, String failure) {
        public boolean running() {
            return failure == null;
        }

        /** All rows are judged; the database is being told. */
        public boolean saving() {
            return running() && done == total;
        }

        public long elapsedSeconds() {
            return Math.max(0, Duration.between(since, at).toSeconds());
        }

        /** What the rest takes at the pace so far; empty before the first row. */
        public Optional<Long> restSeconds() {
            if (done == 0 || saving()) return Optional.empty();
            long spent = Duration.between(since, at).toMillis();
            return Optional.of(Math.max(1, spent * (total - done) / done / 1000));
        }
    }

    void step(UUID run, int done, int total) {
        steps.computeIfPresent(run, (key, before) -> new Step(done, total, before.since(), Time.now(clock), null));
    }

    /** False when it runs already. */
    boolean begin(UUID run, int total) {
        boolean[] begun = {false};
        Instant now = Time.now(clock);
        steps.compute(run, (key, before) -> {
            begun[0] = before == null || !before.running();
            return begun[0] ? new Step(0, total, now, now, null) : before;
        });
        return begun[0];
    }

    void end(UUID run) {
        steps.remove(run);
    }

    void fail(UUID run, String code) {
        steps.computeIfPresent(
                run, (key, before) -> new Step(before.done(), before.total(), before.since(), before.at(), code));
    }

    public Optional<Step> of(UUID run) {
        return Optional.ofNullable(steps.get(run));
    }
}
