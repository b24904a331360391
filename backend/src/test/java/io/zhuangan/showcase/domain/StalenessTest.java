package io.zhuangan.showcase.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuangan.showcase.DatePrecision;
import io.zhuangan.showcase.FactKind;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StalenessTest {
    @ParameterizedTest
    @CsvSource({
        "FIGURE,2025-11-22,DAY,2026-11-22,false",
        "FIGURE,2025-11-21,DAY,2026-11-22,true",
        "FIGURE,2025-11-02,MONTH,2026-11-30,false",
        "FIGURE,2025-11-02,MONTH,2026-12-01,true",
        "FIGURE,2025-08-14,YEAR,2026-12-31,false",
        "FIGURE,2025-08-14,YEAR,2027-01-01,true",
        "FIGURE,2023-10-25,MONTH,2026-11-22,true",
        "MILESTONE,2015-12-31,YEAR,2026-11-22,false",
        "FEATURE,2015-12-31,DAY,2026-11-22,false",
    })
    @DisplayName("数字满十二个月就标待更新；大事和特点不会过时")
    void afterTwelveMonths(FactKind kind, LocalDate dated, DatePrecision precision, LocalDate today, boolean stale) {
        assertThat(Staleness.of(kind, dated, precision, today)).isEqualTo(stale);
    }
}
