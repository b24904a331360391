package io.zhuangan.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuangan.shared.CityPack;
import io.zhuangan.shared.RuleViolated;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The calendar of 2026 by the notice of 2025-11-04, and 2027 by statute. */
class LegalCalendarTest {
    static final LegalCalendar CALENDAR = new LegalCalendar(List.of(year2026(), year2027()));

    private static LegalCalendar.Year year2026() {
        Map<LocalDate, Boolean> special = new HashMap<>();
        off(special, "2026-01-01", "2026-01-03");
        off(special, "2026-02-15", "2026-02-23");
        off(special, "2026-04-04", "2026-04-06");
        off(special, "2026-05-01", "2026-05-05");
        off(special, "2026-06-19", "2026-06-21");
        off(special, "2026-09-25", "2026-09-27");
        off(special, "2026-10-01", "2026-10-07");
        for (String day : List.of("2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10")) {
            special.put(LocalDate.parse(day), true);
        }
        return new LegalCalendar.Year(2026, false, special);
    }

    private static LegalCalendar.Year year2027() {
        Map<LocalDate, Boolean> special = new HashMap<>();
        CityPack.rows("/cities/shanghai/calendar-2027.csv")
                .forEach(row -> special.put(LocalDate.parse(row.get("day")), false));
        return new LegalCalendar.Year(2027, true, special);
    }

    private static void off(Map<LocalDate, Boolean> special, String from, String to) {
        LocalDate.parse(from).datesUntil(LocalDate.parse(to).plusDays(1)).forEach(day -> special.put(day, false));
    }

    @ParameterizedTest
    @DisplayName("收到之日不计，期限届满于最后一个工作日")
    @CsvSource({
        "2026-02-12, 7, 2026-02-28",
        "2027-01-20, 7, 2027-01-29",
        "2026-11-20, 1, 2026-11-23",
        "2026-02-13, 1, 2026-02-14",
        "2026-02-14, 1, 2026-02-24",
        "2026-02-18, 1, 2026-02-24",
        "2026-09-30, 1, 2026-10-08",
        "2026-09-30, 3, 2026-10-10",
        "2026-12-31, 1, 2027-01-04",
        "2027-02-04, 1, 2027-02-09"
    })
    void plusWorkdays(LocalDate received, int workdays, LocalDate due) {
        assertThat(CALENDAR.plusWorkdays(received, workdays)).isEqualTo(due);
    }

    @Test
    @DisplayName("2026 has 248 working days")
    void workdaysOf2026() {
        assertThat(CALENDAR.workdaysOf(2026)).isEqualTo(248);
    }

    @Test
    @DisplayName("a span that touches 2027 is provisional")
    void provisional() {
        assertThat(CALENDAR.provisional(LocalDate.parse("2026-12-20"), LocalDate.parse("2026-12-31")))
                .isFalse();
        assertThat(CALENDAR.provisional(LocalDate.parse("2026-12-20"), LocalDate.parse("2027-01-04")))
                .isTrue();
    }

    @Test
    @DisplayName("a year without data is refused instead of guessed")
    void missingYear() {
        assertThatThrownBy(() -> CALENDAR.plusWorkdays(LocalDate.parse("2027-12-30"), 5))
                .isInstanceOfSatisfying(RuleViolated.class, e -> {
                    assertThat(e.code()).isEqualTo(CalendarError.CALENDAR_YEAR_MISSING);
                    assertThat(e.args()).containsExactly("2028");
                });
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 640).map(offset -> LocalDate.of(2026, 1, 1)
                .plusDays(offset));
    }

    @Property
    void aDeadlineNeverEndsOnADayOff(@ForAll("days") LocalDate received, @ForAll @IntRange(min = 1, max = 40) int n) {
        LocalDate due = CALENDAR.plusWorkdays(received, n);
        assertThat(CALENDAR.isWorkday(due)).isTrue();
        assertThat(due).isAfter(received);
    }

    @Property
    void countingBackGivesTheSpan(@ForAll("days") LocalDate received, @ForAll @IntRange(min = 1, max = 40) int n) {
        LocalDate due = CALENDAR.plusWorkdays(received, n);
        assertThat(CALENDAR.workdaysBetween(received, due)).isEqualTo(n);
        assertThat(CALENDAR.workdaysBetween(due, received)).isEqualTo(-n);
    }

    @Property
    void aLaterReceiptNeverFallsDueEarlier(
            @ForAll("days") LocalDate received, @ForAll @IntRange(min = 1, max = 40) int n) {
        assertThat(CALENDAR.plusWorkdays(received.plusDays(1), n)).isAfterOrEqualTo(CALENDAR.plusWorkdays(received, n));
    }
}
