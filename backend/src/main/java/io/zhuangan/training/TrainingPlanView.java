package io.zhuangan.training;

import io.zhuangan.calendar.Deadline;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A yearly plan as its reader may see it: a regulator sees no draft.
 *
 * @param version to be handed back with a change
 * @param inForce number of the accepted version, or null
 * @param versions newest first
 * @param filing until when the first version is to be filed; null once it was
 * @param answer until when the bureau answers; null when nothing is with it
 */
public record TrainingPlanView(
        UUID key,
        long version,
        int year,
        UUID association,
        String associationName,
        boolean demo,
        Instant touchedAt,
        String touchedBy,
        Integer inForce,
        List<PlanVersionView> versions,
        Deadline filing,
        Deadline answer) {
    public TrainingPlanView {
        versions = List.copyOf(versions);
    }

    public PlanVersionView latest() {
        return versions.get(0);
    }

    public PlanState state() {
        return latest().state();
    }

    public Optional<PlanVersionView> numbered(int number) {
        return versions.stream().filter(v -> v.number() == number).findFirst();
    }

    /** The version that reality is measured by: the accepted one, until then the latest. */
    public int measured() {
        return inForce == null ? latest().number() : inForce;
    }

    /** The version that a change is shown against: the last one the bureau has answered or holds. */
    public Optional<Integer> basis() {
        if (inForce != null && inForce < latest().number()) return Optional.of(inForce);
        return versions.size() > 1 ? Optional.of(versions.get(1).number()) : Optional.empty();
    }
}
