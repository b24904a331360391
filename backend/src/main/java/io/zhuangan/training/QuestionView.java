package io.zhuangan.training;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A question of the bank in its latest version, with its answer: for the association only.
 *
 * @param number of the latest version, from 1
 * @param used whether that version was asked already, so that an edit makes a new one
 */
public record QuestionView(
        UUID key,
        long version,
        int number,
        boolean used,
        boolean archived,
        QuestionKind kind,
        String text,
        List<String> options,
        Set<Integer> right,
        String explanation,
        String clause,
        boolean legal,
        Instant touchedAt,
        String touchedBy) {}
