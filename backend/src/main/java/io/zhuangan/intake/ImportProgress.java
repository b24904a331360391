package io.zhuangan.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How far imports of this process have come. Only for the eyes: the truth is the state of the import, and a process
 * that dies takes its progress and its uncommitted rows with it.
 */
@ApplicationScoped
public class ImportProgress {
    private final Map<UUID, Step> steps = new ConcurrentHashMap<>();

    /**
     * A moment of an import.
     *
     * @param failure code of what ended it without writing anything, or null
     */
    public record Step(int done, int total, String failure) {
        public int percent() {
            return total == 0 ? 0 : (int) (100L * done / total);
        }

        public boolean running() {
            return failure == null;
        }
    }

    void step(UUID run, int done, int total) {
        steps.computeIfPresent(run, (key, before) -> new Step(done, total, null));
    }

    /** False when it runs already. */
    boolean begin(UUID run, int total) {
        boolean[] begun = {false};
        steps.compute(run, (key, before) -> {
            begun[0] = before == null || !before.running();
            return begun[0] ? new Step(0, total, null) : before;
        });
        return begun[0];
    }

    void end(UUID run) {
        steps.remove(run);
    }

    void fail(UUID run, String code) {
        steps.computeIfPresent(run, (key, before) -> new Step(before.done(), before.total(), code));
    }

    public Optional<Step> of(UUID run) {
        return Optional.ofNullable(steps.get(run));
    }
}
