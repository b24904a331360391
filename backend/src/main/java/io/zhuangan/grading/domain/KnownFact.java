package io.zhuangan.grading.domain;

import java.util.UUID;

/**
 * A stored fact as grading reads it: what the engine sees and the note that the firm reads, without who entered it and
 * when. A year of a city is hundreds of thousands of them.
 *
 * @param firm internal id of the firm
 * @param note may be null
 */
public record KnownFact(long firm, Fact value, String note) {
    public UUID key() {
        return value.key();
    }
}
