package io.zhuangan.objection.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuangan.calendar.LegalCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Working days of objections: the review of Measures Art. 10(5) and the window before it. */
class ObjectionWindowTest {
    private static final LegalCalendar CALENDAR = new LegalCalendar(List.of(year(2026), year(2027)));

    private static LegalCalendar.Year year(int year) {
        Map<LocalDate, Boolean> special = new TreeMap<>();
        special.put(LocalDate.of(year, 1, 1), false);
        if (year == 2026) {
            for (int day = 15; day <= 23; day++) special.put(LocalDate.of(2026, 2, day), false);
            special.put(LocalDate.of(2026, 2, 14), true);
            special.put(LocalDate.of(2026, 2, 28), true);
        } else {
            for (int day = 5; day <= 8; day++) special.put(LocalDate.of(2027, 2, day), false);
        }
        return new LegalCalendar.Year(year, false, special);
    }

    @ParameterizedTest(name = "{0} + {1} = {2}")
    @CsvSource({
        "2026-02-12,7,2026-02-28",
        "2027-01-20,7,2027-01-29",
        "2027-01-20,10,2027-02-03",
        "2027-02-04,7,2027-02-17",
        "2026-12-31,1,2027-01-04",
        "2026-02-14,1,2026-02-24"
    })
    @DisplayName("办法第十条：收到当日不计，逐个工作日数，春节与调休照法定日历")
    void lastDay(LocalDate from, int workdays, LocalDate last) {
        assertThat(ObjectionWindow.of(CALENDAR, from, workdays).last()).isEqualTo(last);
    }

    @Test
    @DisplayName("到期日从不落在休息日；到期当天还能提，次日不能")
    void neverOnADayOff() {
        for (LocalDate day = LocalDate.of(2026, 1, 1); day.isBefore(LocalDate.of(2027, 11, 1)); day = day.plusDays(1)) {
            for (int workdays = 1; workdays <= 12; workdays++) {
                ObjectionWindow window = ObjectionWindow.of(CALENDAR, day, workdays);
                assertThat(CALENDAR.isWorkday(window.last()))
                        .as(day + " + " + workdays)
                        .isTrue();
                assertThat(CALENDAR.workdaysBetween(day, window.last())).isEqualTo(workdays);
                assertThat(window.openOn(window.last())).isTrue();
                assertThat(window.openOn(window.last().plusDays(1))).isFalse();
                assertThat(window.overOn(window.last())).isFalse();
                assertThat(window.overOn(window.last().plusDays(1))).isTrue();
            }
        }
    }

    @Test
    @DisplayName("日历缺年份时不猜：既不开放也不结束，并说出缺哪一年")
    void missingYear() {
        ObjectionWindow window = ObjectionWindow.of(CALENDAR, LocalDate.of(2027, 12, 28), 10);
        assertThat(window.last()).isNull();
        assertThat(window.missingYear()).isEqualTo(2028);
        assertThat(window.openOn(LocalDate.of(2027, 12, 29))).isFalse();
        assertThat(window.overOn(LocalDate.of(2028, 12, 29))).isFalse();
    }

    @Test
    @DisplayName("哪天及以前告知的可以终评：与逐日数出来的完全一致")
    void overIsTheNewestDayWhoseWindowEnded() {
        for (LocalDate today = LocalDate.of(2026, 2, 1);
                today.isBefore(LocalDate.of(2027, 12, 31));
                today = today.plusDays(1)) {
            LocalDate told = ObjectionWindow.over(CALENDAR, today, 10).told();
            assertThat(ObjectionWindow.of(CALENDAR, told, 10).overOn(today)).isTrue();
            assertThat(ObjectionWindow.of(CALENDAR, told.plusDays(1), 10).overOn(today))
                    .as("told the day after, on " + today)
                    .isFalse();
        }
    }

    @Test
    @DisplayName("今年的日历缺了就什么也不终评；只缺明年的不妨碍")
    void nothingIsOverWithoutACalendar() {
        assertThat(ObjectionWindow.over(CALENDAR, LocalDate.of(2028, 1, 20), 10))
                .isEqualTo(new ObjectionWindow.Over(null, 2028));
        assertThat(ObjectionWindow.over(CALENDAR, LocalDate.of(2027, 12, 31), 10)
                        .told())
                .isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"7,", "5,", "4,FOUR_LEFT", "2,FOUR_LEFT", "1,ONE_LEFT", "0,ONE_LEFT", "-1,LATE", "-9,LATE"})
    @DisplayName("剩 4 个、1 个工作日和逾期各提醒一次")
    void reminders(int left, ReviewReminder step) {
        assertThat(ReviewReminder.at(left)).isEqualTo(step);
        if (step == null) return;
        assertThat(step.after(null)).isTrue();
        assertThat(step.after(step)).isFalse();
    }
}
