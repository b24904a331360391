package io.zhuangan.grading.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EngineSpeedTest {
    @Test
    @DisplayName("five thousand firms are far from a problem")
    void wholeCountry() {
        GradingEngine engine = new GradingEngine(GivenGrading.shanghai());
        Eligibility.Firm firm = new Eligibility.Firm(LocalDate.of(2016, 3, 1), null, List.of());
        List<Fact> facts = GivenGrading.costing(60);
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            for (int i = 0; i < 5000; i++) {
                assertThat(engine.annual(2026, firm, facts, History.NONE)).isInstanceOf(Verdict.Graded.class);
            }
        });
    }
}
