package io.zhuangan.grading.domain;

import io.zhuangan.shared.AccessScope;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Years and runs of the caller's city. */
public interface Runs {
    Optional<YearOfCity> year(AccessScope scope, int year);

    /** The same, held against everybody else until the transaction ends. */
    Optional<YearOfCity> lockYear(AccessScope scope, int year);

    List<YearOfCity> years(AccessScope scope);

    void add(YearOfCity year);

    void add(GradingRun run);

    Optional<GradingRun> byIdempotencyKey(AccessScope scope, String key);

    GradingRun get(AccessScope scope, UUID key);

    /** The same, held against everybody else until the transaction ends. */
    GradingRun lock(AccessScope scope, UUID key);

    Optional<GradingRun> byId(AccessScope scope, Long id);

    /** Runs of any city that wait for their next chunk. */
    List<Waiting> waiting();

    /** A run to go on with. */
    record Waiting(long cityId, UUID cityKey, UUID run) {}
}
