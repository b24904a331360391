package io.zhuangan.training;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A question as somebody wants it.
 *
 * @param key null for a new question
 * @param version the version that was read; 0 for a new question
 * @param options none for true or false
 * @param right places of the right options, from 0; for true or false 0 = true, 1 = false
 * @param clause the article of law or clause of GMP it is about, in words; empty = none
 * @param legal whether it counts towards the legal-knowledge rate
 */
public record QuestionForm(
        UUID key,
        long version,
        QuestionKind kind,
        String text,
        List<String> options,
        Set<Integer> right,
        String explanation,
        String clause,
        boolean legal) {
    public QuestionForm {
        options = options == null ? List.of() : List.copyOf(options);
        right = right == null ? Set.of() : Set.copyOf(right);
    }
}
