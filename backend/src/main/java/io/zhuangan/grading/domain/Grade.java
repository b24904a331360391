package io.zhuangan.grading.domain;

/** The four levels of Measures Art. 8, best first. What each means in points is data of the {@link RuleSet}. */
public enum Grade {
    A,
    B,
    C,
    D;

    /** One level up; A stays A. */
    public Grade oneBetter() {
        return this == A ? A : values()[ordinal() - 1];
    }

    /** This level, unless it is better than {@code limit}. */
    public Grade noBetterThan(Grade limit) {
        return isBetterThan(limit) ? limit : this;
    }

    public boolean isBetterThan(Grade other) {
        return ordinal() < other.ordinal();
    }
}
