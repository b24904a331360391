package io.zhuangan.grading.domain;

import java.util.Optional;

/** 不得越级升级 (Measures Art. 6). Last year D, now 95 points: C. A restored grade is not a rise. */
public final class OneLevelCeiling {
    private OneLevelCeiling() {}

    public static Grade cap(Grade earned, Optional<Grade> lastFinal, Occasion occasion) {
        if (occasion == Occasion.RESTORATION || lastFinal.isEmpty()) return earned;
        return earned.noBetterThan(lastFinal.get().oneBetter());
    }
}
