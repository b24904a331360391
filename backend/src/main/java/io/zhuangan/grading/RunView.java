package io.zhuangan.grading;

import io.zhuangan.grading.domain.GradingRun;
import java.time.Instant;
import java.util.UUID;

/**
 * How far the calculation of a year is.
 *
 * @param state RUNNING, DONE, RELEASED, SUPERSEDED or FAILED
 */
public record RunView(
        UUID key,
        int year,
        String state,
        int total,
        int done,
        String startedBy,
        Instant startedAt,
        Instant finishedAt,
        String releasedBy,
        Instant releasedAt) {

    static RunView of(GradingRun run) {
        return new RunView(
                run.key(),
                run.year(),
                run.state().name(),
                run.total(),
                run.done(),
                run.startedByName(),
                run.startedAt(),
                run.finishedAt(),
                run.releasedByName(),
                run.releasedAt());
    }
}
