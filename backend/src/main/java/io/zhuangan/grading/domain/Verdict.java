package io.zhuangan.grading.domain;

import java.math.BigDecimal;
import java.util.List;

/** What the engine says about one firm and year. */
public sealed interface Verdict {
    /** 暂不评定. The facts wait for the next year. */
    record Deferred(Eligibility.Deferral reason, List<Fact> waiting) implements Verdict {
        public Deferred {
            waiting = List.copyOf(waiting);
        }
    }

    /**
     * @param points 0 to 100
     * @param earned level by points alone
     * @param level the level that holds
     * @param ceiling what held it back, or null
     * @param immediate event that put the firm at D whatever its points, or null
     * @param tree first level of the indicators; empty when the reasons were left out
     * @param counted the facts of the year, sorted: with the rule set they replay to this verdict
     */
    record Graded(
            BigDecimal points,
            Grade earned,
            Grade level,
            Ceiling ceiling,
            Fact immediate,
            List<Item> tree,
            List<Fact> counted)
            implements Verdict {
        public Graded {
            tree = List.copyOf(tree);
            counted = List.copyOf(counted);
        }

        /** Whether it says why. */
        public boolean explained() {
            return !tree.isEmpty();
        }
    }

    /** The level of an earlier year that allowed one step up and no more. */
    record Ceiling(int lastYear, Grade lastLevel) {}

    /** An indicator with what is left of its points; leaves name each deduction. */
    record Item(Indicator indicator, BigDecimal points, List<Item> children, List<DeductionRule.Deduction> deductions) {
        public Item {
            children = List.copyOf(children);
            deductions = List.copyOf(deductions);
        }
    }
}
