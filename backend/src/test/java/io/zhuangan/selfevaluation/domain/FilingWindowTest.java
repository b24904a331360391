package io.zhuangan.selfevaluation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuangan.selfevaluation.SelfEvaluationError;
import io.zhuangan.shared.RuleViolated;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Measures Art. 10(1): 1 to 15 December, both days whole. */
class FilingWindowTest {
    private static final LocalDate OPENS = LocalDate.of(2026, 12, 1);
    private static final LocalDate CLOSES = LocalDate.of(2026, 12, 15);

    @ParameterizedTest(name = "{0}, let in until {1}: {2}")
    @CsvSource({
        "2026-11-30,, NOT_OPEN_YET",
        "2026-12-01,, ''",
        "2026-12-15,, ''",
        "2026-12-16,, CLOSED",
        "2026-12-16, 2026-12-20, ''",
        "2026-12-20, 2026-12-20, ''",
        "2026-12-21, 2026-12-20, CLOSED",
        "2026-12-15, 2026-12-10, ''",
        "2026-12-16, 2026-12-10, CLOSED"
    })
    @DisplayName("办法第十条（一）: 自评期首尾两日都算，准许补交到指定日")
    void days(LocalDate today, LocalDate admitted, String refusal) {
        FilingWindow window = new FilingWindow(OPENS, CLOSES, admitted);
        if (refusal.isEmpty()) {
            window.expectOpen(today);
        } else {
            assertThatThrownBy(() -> window.expectOpen(today))
                    .isInstanceOfSatisfying(RuleViolated.class, e -> assertThat(e.code())
                            .isEqualTo(SelfEvaluationError.valueOf(refusal)));
        }
        assertThat(window.open(today)).isEqualTo(refusal.isEmpty());
        assertThat(window.late(today)).isEqualTo(today.isAfter(CLOSES));
    }
}
