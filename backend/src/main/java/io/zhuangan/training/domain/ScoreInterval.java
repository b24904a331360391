package io.zhuangan.training.domain;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * 95 % intervals without tables: of a rate by Wilson's score (1927), of a difference of two rates by Newcombe's hybrid
 * score (Statistics in Medicine 17, 1998, method 10), of a difference of two such differences by the same squaring and
 * adding (Zou and Donner 2008). They stay within what is possible and hold for small numbers and for rates of 0 and 1.
 *
 * <p>Example: 56 of 70 against 48 of 80 differ by 0.20, interval 0.0524 to 0.3339.
 *
 * @param value the estimate
 */
public record ScoreInterval(BigDecimal low, BigDecimal value, BigDecimal high) {
    private static final MathContext EXACT = MathContext.DECIMAL64;
    private static final BigDecimal Z = new BigDecimal("1.959963984540054");
    private static final BigDecimal Z2 = Z.multiply(Z, EXACT);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** Wilson's interval of {@code count} of {@code of}. */
    public static ScoreInterval rate(int count, int of) {
        if (of < 1 || count < 0 || count > of) throw new IllegalArgumentException(count + " of " + of);
        BigDecimal n = BigDecimal.valueOf(of);
        BigDecimal p = BigDecimal.valueOf(count).divide(n, EXACT);
        BigDecimal q = BigDecimal.ONE.subtract(p);
        BigDecimal middle = TWO.multiply(n).multiply(p).add(Z2);
        BigDecimal root = Z2.add(BigDecimal.valueOf(4).multiply(n).multiply(p).multiply(q))
                .sqrt(EXACT)
                .multiply(Z);
        BigDecimal below = TWO.multiply(n.add(Z2));
        return new ScoreInterval(
                middle.subtract(root).divide(below, EXACT).max(BigDecimal.ZERO),
                p,
                middle.add(root).divide(below, EXACT).min(BigDecimal.ONE));
    }

    /** This minus the other, of two independent estimates. */
    public ScoreInterval minus(ScoreInterval other) {
        BigDecimal difference = value.subtract(other.value, EXACT);
        return new ScoreInterval(
                difference.subtract(length(value.subtract(low), other.high.subtract(other.value))),
                difference,
                difference.add(length(high.subtract(value), other.value.subtract(other.low))));
    }

    private static BigDecimal length(BigDecimal a, BigDecimal b) {
        return a.multiply(a).add(b.multiply(b)).sqrt(EXACT);
    }

    public boolean below(BigDecimal limit) {
        return high.compareTo(limit) < 0;
    }

    public boolean above(BigDecimal limit) {
        return low.compareTo(limit) > 0;
    }
}
