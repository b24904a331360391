package io.zhuangan.grading;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * Why a grade is what it is.
 *
 * @param items first level of the tree
 * @param ceiling level of an earlier year that held it back, or null
 * @param immediate event that put the firm at D, or null
 * @param waiting facts that wait for the next year, for a deferral
 */
public record Explanation(List<Item> items, Ceiling ceiling, FactLine immediate, List<FactLine> waiting) {
    public Explanation {
        items = List.copyOf(items);
        waiting = List.copyOf(waiting);
    }

    /** The facts that cost points. */
    public Stream<FactLine> facts() {
        return items.stream().flatMap(Item::facts);
    }

    /** An indicator: what it is worth and what is left of it. */
    public record Item(
            String code, TwoNames name, BigDecimal most, BigDecimal points, List<Item> children, List<Loss> losses) {
        public Item {
            children = List.copyOf(children);
            losses = List.copyOf(losses);
        }

        Stream<FactLine> facts() {
            return Stream.concat(
                    losses.stream().map(Loss::fact), children.stream().flatMap(Item::facts));
        }

        /** Points lost, never more than the indicator is worth. */
        public BigDecimal lost() {
            return most.subtract(points);
        }
    }

    /**
     * Points lost to one fact.
     *
     * @param cause EVENT, WORST_VERDICT, RATE, PRODUCT_BATCH, LATE, MISSING or FLAG
     */
    public record Loss(BigDecimal points, String cause, FactLine fact) {}

    /** Level of an earlier year. */
    public record Ceiling(int lastYear, String lastLevel) {}
}
