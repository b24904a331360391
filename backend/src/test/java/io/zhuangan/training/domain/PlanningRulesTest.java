package io.zhuangan.training.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuangan.shared.RuleViolated;
import io.zhuangan.training.FreeDays;
import io.zhuangan.training.PlanningClash;
import io.zhuangan.training.RepeatRule;
import io.zhuangan.training.RepeatRule.Every;
import io.zhuangan.training.TeachingMode;
import io.zhuangan.training.domain.Bookings.Booking;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanningRulesTest {
    /** Monday to Friday, less the National Day week of 2026, plus the Saturday that makes up for it. */
    private static final Predicate<LocalDate> WORKED = day -> {
        if (day.equals(LocalDate.of(2026, 10, 10))) return true;
        boolean holiday = !day.isBefore(LocalDate.of(2026, 10, 1)) && !day.isAfter(LocalDate.of(2026, 10, 7));
        return !holiday && day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    };

    private static List<String> held(RepeatRule rule, String first) {
        return Recurrence.days(rule, LocalDate.parse(first), WORKED).stream()
                .map(d -> d.day() == null ? "-" : d.day().toString().substring(5))
                .toList();
    }

    @ParameterizedTest(name = "{0}, first on {5}")
    @DisplayName("a series meets working days only, the way somebody chose")
    @CsvSource(
            delimiter = '|',
            value = {
                "every week, next working day   | WEEKS  | 1 |            | AFTER  | 2026-09-22 | 09-29,10-08,10-13",
                "every week, working day before | WEEKS  | 1 |            | BEFORE | 2026-09-22 | 09-29,09-30,10-13",
                "every week, left out           | WEEKS  | 1 |            | SKIP   | 2026-09-22 | 09-29,-,10-13,10-20",
                "every week, held all the same  | WEEKS  | 1 |            | KEEP   | 2026-09-22 | 09-29,10-06,10-13",
                "every second week              | WEEKS  | 2 |            | AFTER  | 2026-09-22 | 10-08,10-20,11-03",
                "until a day, inclusive         | WEEKS  | 1 | 2026-10-13 | AFTER  | 2026-09-22 | 09-29,10-08,10-13",
                "the day before the last day    | WEEKS  | 1 | 2026-10-12 | AFTER  | 2026-09-22 | 09-29,10-08",
                "second Tuesday of the month    | MONTHS | 1 |            | AFTER  | 2026-09-08 | 10-13,11-10,12-08",
                "a fifth Tuesday is the last    | MONTHS | 1 |            | AFTER  | 2026-09-29 | 10-27,11-24,12-29",
                "a Saturday that is worked      | WEEKS  | 1 |            | KEEP   | 2026-10-03 | 10-10,10-17,10-24"
            })
    void seriesMeetsWorkingDays(
            String name, Every every, int step, LocalDate until, FreeDays free, String first, String days) {
        Integer count = until == null ? 3 : null;
        assertThat(held(new RepeatRule(every, step, until, count, free), first)).containsExactly(days.split(","));
    }

    @Test
    @DisplayName("two of a series never meet on one day")
    void noDayTwice() {
        Predicate<LocalDate> mondays = day -> day.getDayOfWeek() == DayOfWeek.MONDAY;
        RepeatRule rule = new RepeatRule(Every.WEEKS, 1, null, 8, FreeDays.BEFORE);
        List<LocalDate> days = Recurrence.days(rule, LocalDate.of(2026, 9, 22), mondays).stream()
                .map(Recurrence.Day::day)
                .toList();
        assertThat(days).doesNotHaveDuplicates().doesNotContainNull().hasSize(8);
    }

    @ParameterizedTest(name = "{3}")
    @DisplayName("a rule without an end, or beyond reason, is refused")
    @CsvSource({
        "1, , , REPEAT_END_MISSING",
        "0, , 3, REPEAT_STEP",
        "13, , 3, REPEAT_STEP",
        "1, , 0, REPEAT_COUNT",
        "1, , 61, REPEAT_COUNT",
        "1, 2026-09-22, , REPEAT_UNTIL"
    })
    void ruleRefused(int step, LocalDate until, Integer count, String code) {
        RepeatRule rule = new RepeatRule(Every.WEEKS, step, until, count, FreeDays.KEEP);
        assertThatThrownBy(() -> Recurrence.days(rule, LocalDate.of(2026, 9, 22), WORKED))
                .isInstanceOf(RuleViolated.class)
                .hasMessageContaining(code);
    }

    private static Booking booking(String place, TeachingMode mode, String lecturer, int from, int to) {
        Instant day = Instant.parse("2026-12-08T00:00:00Z");
        return new Booking(
                UUID.randomUUID(),
                "放行审核",
                2,
                place,
                mode,
                lecturer,
                day.plusSeconds(from * 3600L),
                day.plusSeconds(to * 3600L));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("the same room or lecturer at the same time is seen; the end of one may be the start of the other")
    @CsvSource({
        "同一间, 奉贤南桥 302, IN_PERSON, 俞清和, 3, 5, ROOM",
        "全角和空格不算不同, 奉贤南桥３０２, IN_PERSON, '', 3, 5, ROOM",
        "接着用, 奉贤南桥 302, IN_PERSON, 陈默, 4, 6, ''",
        "线上不占房间, 奉贤南桥 302, ONLINE, '', 3, 5, ''",
        "同一位讲师, 静安, IN_PERSON, 陈默、俞清和, 3, 5, LECTURER",
        "都撞, 奉贤南桥 302, MIXED, 陈默, 3, 5, 'ROOM,LECTURER'",
        "都不撞, 静安, IN_PERSON, 李想, 3, 5, ''"
    })
    void clashes(String name, String place, TeachingMode mode, String lecturer, int from, int to, String kinds) {
        Booking mine = booking("奉贤南桥 302", TeachingMode.IN_PERSON, "陈默，俞清和", 2, 4);
        List<String> found = Bookings.clashes(List.of(mine), List.of(booking(place, mode, lecturer, from, to))).stream()
                .map(PlanningClash::kind)
                .map(Enum::name)
                .distinct()
                .toList();
        // 俞清和 of the first line stands in both
        List<String> wanted = name.equals("同一间") ? List.of("ROOM", "LECTURER") : List.of(kinds.split(","));
        assertThat(found).isEqualTo(wanted.equals(List.of("")) ? List.of() : wanted);
    }

    @ParameterizedTest(name = "{0} {1}")
    @DisplayName("an audience of posts and kinds means whoever has one of each")
    @CsvSource({
        "QUALITY_SAFETY_HEAD, CHILDREN, true",
        "RELEASE, CHILDREN, false",
        "QUALITY_SAFETY_HEAD, TOOTHPASTE, false"
    })
    void audience(String post, String kind, boolean meant) {
        Audience audience = new Audience(Set.of("QUALITY_SAFETY_HEAD"), Set.of("CHILDREN", "SPECIAL"));
        assertThat(audience.means(Set.of(post), Set.of(kind))).isEqualTo(meant);
        assertThat(new Audience(Set.of(), Set.of()).means(Set.of(), Set.of())).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("a link is a whole address on the net")
    @CsvSource({
        "https://meet.example.org/abc, true",
        "http://10.0.0.1/x, true",
        "meet.example.org, false",
        "javascript:alert(1), false",
        "https:// x, false",
        "腾讯会议 123, false"
    })
    void link(String link, boolean taken) {
        if (taken) {
            assertThat(OnlineLink.checked(TeachingMode.ONLINE, " " + link)).isEqualTo(link);
            assertThat(OnlineLink.checked(TeachingMode.IN_PERSON, link)).isNull();
        } else {
            assertThatThrownBy(() -> OnlineLink.checked(TeachingMode.MIXED, link))
                    .isInstanceOf(RuleViolated.class)
                    .hasMessageContaining("ONLINE_LINK_WRONG");
        }
    }
}
