package io.zhuangan.hiddenrisk.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuangan.hiddenrisk.MonthOfRisks;
import io.zhuangan.hiddenrisk.RiskFigures;
import io.zhuangan.hiddenrisk.RiskKind;
import io.zhuangan.hiddenrisk.RiskState;
import io.zhuangan.hiddenrisk.domain.HiddenRisks.Days;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RiskMonthsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);

    private static Days entry(RiskKind kind, RiskState state, String began, String ended, String due) {
        return new Days(
                kind,
                state,
                Instant.parse(began),
                ended == null ? null : Instant.parse(ended),
                due == null ? null : LocalDate.parse(due));
    }

    @Test
    @DisplayName("by month of Shanghai: reported, closed, dismissed, open at its end, days in the middle")
    void months() {
        RiskFigures figures = RiskMonths.of(
                List.of(
                        entry(RiskKind.LABEL, RiskState.CLOSED, "2025-12-20T02:00:00Z", "2026-01-09T02:00:00Z", null),
                        entry(RiskKind.LABEL, RiskState.CLOSED, "2026-01-04T02:00:00Z", "2026-01-08T02:00:00Z", null),
                        // eight in the evening of 31 January UTC is February in Shanghai
                        entry(
                                RiskKind.HYGIENE,
                                RiskState.DISMISSED,
                                "2026-01-31T20:00:00Z",
                                "2026-02-03T02:00:00Z",
                                null),
                        entry(RiskKind.HYGIENE, RiskState.JUDGED, "2026-02-10T02:00:00Z", null, "2026-03-19"),
                        entry(RiskKind.OTHER, RiskState.JUDGED, "2026-03-10T02:00:00Z", null, "2026-03-20")),
                2026,
                TODAY);
        assertThat(figures.months())
                .containsExactly(
                        new MonthOfRisks(1, 1, 2, 0, 0, 20),
                        new MonthOfRisks(2, 2, 0, 1, 1, null),
                        new MonthOfRisks(3, 1, 0, 0, 2, null));
        assertThat(figures.byKind()).isEqualTo(Map.of(RiskKind.LABEL, 1, RiskKind.HYGIENE, 2, RiskKind.OTHER, 1));
        assertThat(figures.overdue()).as("the day itself is not over").isEqualTo(1);
    }

    @Test
    @DisplayName("a year that is over has twelve months, one to come has none")
    void years() {
        assertThat(RiskMonths.of(List.of(), 2025, TODAY).months()).hasSize(12);
        assertThat(RiskMonths.of(List.of(), 2027, TODAY).months()).isEmpty();
    }
}
