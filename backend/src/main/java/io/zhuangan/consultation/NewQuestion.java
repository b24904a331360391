package io.zhuangan.consultation;

import java.util.UUID;

/**
 * What is asked.
 *
 * @param clause of a law or of the GMP, or null
 * @param product or null
 * @param mayPublish the asker has nothing against publication without names
 * @param follows key of the own answered question that this one follows, or null
 */
public record NewQuestion(
        String topic,
        String title,
        String words,
        String clause,
        AskedProduct product,
        boolean mayPublish,
        UUID follows) {}
