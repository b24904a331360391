package io.zhuangan.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FormatsTest {
    private final Formats zh = new Formats(Languages.CHINESE);
    private final Formats en = new Formats(Languages.ENGLISH);
    private final LocalDate due = LocalDate.of(2026, 2, 28);

    @Test
    @DisplayName("a legal day carries its weekday, in the order of the language")
    void daysCarryTheirWeekday() {
        assertThat(zh.dayAndWeekday(due)).isEqualTo("2026-02-28（周六）");
        assertThat(en.dayAndWeekday(due)).isEqualTo("28 Feb 2026 (Sat)");
        assertThat(zh.shortDay(due)).isEqualTo("2 月 28 日");
        assertThat(zh.dayAndWeekday(null)).isEmpty();
    }

    @Test
    @DisplayName("moments are shown in Shanghai time")
    void momentsAreLocal() {
        Instant evening = Instant.parse("2026-02-12T16:30:00Z");
        assertThat(zh.moment(evening)).isEqualTo("2026-02-13 0:30");
        assertThat(en.moment(evening)).isEqualTo("13 Feb 2026 0:30");
        assertThat(zh.times(LocalTime.of(9, 30), LocalTime.of(16, 30))).isEqualTo("9:30—16:30");
    }

    @Test
    @DisplayName("points have one decimal, counts none, shares a percent sign")
    void numbersHaveTheirForm() {
        assertThat(zh.points(new BigDecimal("91"))).isEqualTo("91.0");
        assertThat(zh.points(new BigDecimal("89.95"))).isEqualTo("90.0");
        assertThat(zh.count(1286)).isEqualTo("1,286");
        assertThat(zh.share(new BigDecimal("0.934"))).isEqualTo("93.4%");
        assertThat(zh.bytes(418 * 1024)).isEqualTo("418 KB");
        assertThat(zh.change(new BigDecimal("1.8"))).isEqualTo("+1.8");
        assertThat(zh.change(new BigDecimal("-0.5"))).isEqualTo("−0.5");
        assertThat(zh.change(BigDecimal.ZERO)).isEqualTo("0.0");
        assertThat(zh.change(null)).isEqualTo("—");
    }

    @Test
    @DisplayName("a year inside a message is not grouped like a count")
    void yearsStayPlain() {
        assertThat(zh.any(2026)).isEqualTo("2026");
        assertThat(zh.any(12_860)).isEqualTo("12,860");
    }
}
