package io.zhuangan.contract;

import java.time.Instant;

/** What the association answered, as everybody in the round reads it: neither who asked nor the asker's words. */
public record AnswerView(String clause, int number, CommentOutcome outcome, String answer, Instant answeredAt) {}
