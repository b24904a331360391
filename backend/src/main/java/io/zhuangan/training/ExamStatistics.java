package io.zhuangan.training;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * What a test's answers say, from everybody's first attempt only: whoever comes back has seen questions before.
 *
 * @param people first attempts that ended
 * @param items hardest first; a version of a question that was asked fewer than five times shows its n alone
 * @param knowledge legal-knowledge rate by post, cells under five people hidden
 * @param overall the same over all posts; without figures when it would tell what is hidden
 */
public record ExamStatistics(int people, List<Item> items, List<Knowledge> knowledge, Knowledge overall) {

    /**
     * One version of a question.
     *
     * @param n how often it was asked
     * @param right share of right answers, 0 to 1; null below five
     * @param discrimination item-rest correlation, -1 to 1: whether those who did well on the other questions did well on
     *     this one; null below five, or when everybody did the same
     */
    public record Item(
            UUID question,
            int version,
            String text,
            String clause,
            boolean legal,
            int n,
            BigDecimal right,
            BigDecimal discrimination) {}

    /**
     * Legal-knowledge rate of one post (法规知识知晓率).
     *
     * @param post name of the post that the firm gave when it enrolled the person; empty = none
     * @param people who were asked at least one question marked as legal knowledge
     * @param answers how many such questions they were asked
     * @param right share of right ones among these, 0 to 1; null below five people
     * @param passing share of people who reached the pass mark on these questions alone; null below five people
     */
    public record Knowledge(String post, int people, int answers, BigDecimal right, BigDecimal passing) {}
}
