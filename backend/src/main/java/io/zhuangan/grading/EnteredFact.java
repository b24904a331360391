package io.zhuangan.grading;

import java.util.UUID;

/**
 * What became of a fact that was entered.
 *
 * @param key of the fact that stands
 * @param known whether it stood before, word for word: nothing was written
 * @param state {@code PENDING} when it waits for a second person (Measures Art. 8), otherwise {@code ACTIVE}
 */
public record EnteredFact(UUID key, boolean known, String state) {}
