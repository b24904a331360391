package io.zhuangan.grading.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * 指标: a node of the three-level tree (Measures Art. 7). Leaves carry rules; the points of a branch are the sum of its
 * children, checked when the rule set is read.
 */
public record Indicator(
        String code, Label name, BigDecimal points, List<Indicator> children, List<DeductionRule> rules) {
    public Indicator {
        children = List.copyOf(children);
        rules = List.copyOf(rules);
    }

    public boolean leaf() {
        return children.isEmpty();
    }

    public Stream<Indicator> leaves() {
        return leaf() ? Stream.of(this) : children.stream().flatMap(Indicator::leaves);
    }

    public Stream<Indicator> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Indicator::all));
    }
}
