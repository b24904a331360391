package io.zhuangan.training;

/**
 * Which questions of the bank are wanted.
 *
 * @param text part of the question or of its clause; empty = all
 * @param clause exactly this clause; empty = all
 * @param archived archived ones instead of those in use
 */
public record QuestionFilter(String text, String clause, boolean archived) {
    public QuestionFilter {
        text = text == null ? "" : text.strip();
        clause = clause == null ? "" : clause.strip();
    }
}
