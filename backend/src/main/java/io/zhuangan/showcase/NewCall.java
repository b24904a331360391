package io.zhuangan.showcase;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A call for typical cases as its city opens it.
 *
 * @param minJurors how many must have scored before a result is told
 * @param demo criteria and weights are an example of ours, not anybody's rule
 * @param criteria in order; their weights sum to 100
 */
public record NewCall(
        String title,
        String titleEn,
        String about,
        String aboutEn,
        LocalDate opensOn,
        LocalDate closesOn,
        int minJurors,
        boolean demo,
        List<Criterion> criteria) {
    public NewCall {
        criteria = criteria == null ? List.of() : List.copyOf(criteria);
    }

    public record Criterion(String name, String nameEn, BigDecimal weight) {
        public Criterion {
            if (name == null || name.isBlank() || weight == null) throw new IllegalArgumentException("criterion");
        }
    }
}
