package io.zhuangan.grading;

import io.zhuangan.grading.domain.Grade;
import io.zhuangan.grading.domain.RestorationResult;
import java.math.BigDecimal;
import java.util.Arrays;

/**
 * A result from a file, as the document says it is without the decision that fell (Measures Art. 11).
 *
 * @param year evaluation year of the result
 * @param level {@code A} to {@code D}
 * @param points 0 to 100 with at most one decimal, or null where the document names none
 */
public record CorrectedResult(int year, String level, BigDecimal points) {
    RestorationResult.Stated stated() {
        Grade known = Arrays.stream(Grade.values())
                .filter(g -> g.name().equals(level))
                .findFirst()
                .orElse(null);
        return new RestorationResult.Stated(year, known, points);
    }

    static CorrectedResult of(RestorationResult.Stated stated) {
        return new CorrectedResult(stated.year(), stated.level().name(), stated.points());
    }
}
