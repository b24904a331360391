package io.zhuangan.membership.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuangan.membership.ConsentKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether an association may see a thing of a firm on a day. */
class MaySeeTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final UUID PERSON = new UUID(0, 1);
    private static final long OURS = 7;
    private static final long OTHERS = 8;

    private static LocalDate day(int n) {
        return MARCH.plusDays(n - 1L);
    }

    private static MaySee.Given given(int from, int until, boolean ended) {
        return new MaySee.Given(OURS, MaySee.Seen.grade(2025), day(from), day(until), ended);
    }

    @ParameterizedTest(name = "3 月 {0} 日：{1}")
    @CsvSource({"4,false", "5,true", "12,true", "20,true", "21,false"})
    @DisplayName("3 月 5 日至 20 日同意：首日和末日看得到，前一天和后一天看不到")
    void span(int on, boolean seen) {
        assertThat(MaySee.on(
                        day(on),
                        OURS,
                        MaySee.Seen.grade(2025),
                        new MaySee.Belonging(MARCH, null),
                        List.of(given(5, 20, false))))
                .isEqualTo(seen);
    }

    @Test
    @DisplayName("别的协会、别的年度、别的内容、已撤回、从未入会，都看不到")
    void nothingElse() {
        MaySee.Belonging member = new MaySee.Belonging(MARCH, null);
        List<MaySee.Given> consents = List.of(given(1, 31, false));
        assertThat(MaySee.on(day(9), OURS, MaySee.Seen.grade(2025), member, consents))
                .isTrue();
        assertThat(MaySee.on(day(9), OTHERS, MaySee.Seen.grade(2025), member, consents))
                .isFalse();
        assertThat(MaySee.on(day(9), OURS, MaySee.Seen.grade(2024), member, consents))
                .isFalse();
        assertThat(MaySee.on(day(9), OURS, new MaySee.Seen(ConsentKind.CONTACT, null, PERSON), member, consents))
                .isFalse();
        assertThat(MaySee.on(day(9), OURS, new MaySee.Seen(ConsentKind.LISTING, null, null), member, consents))
                .isFalse();
        assertThat(MaySee.on(day(9), OURS, MaySee.Seen.grade(2025), member, List.of(given(1, 31, true))))
                .isFalse();
        assertThat(MaySee.on(day(9), OURS, MaySee.Seen.grade(2025), null, consents))
                .isFalse();
    }

    @ParameterizedTest(name = "入会 {0}，退会 {1}，同意自 {2}，看 {3} 日：{4}")
    @CsvSource({
        "1,,5,9,true",
        "1,10,5,9,true",
        "1,9,5,9,false",
        "10,,10,9,false",
        // left and joined again on the 8th: what was given before shows nothing, what is given then does
        "8,,5,9,false",
        "8,,8,9,true"
    })
    @DisplayName("只在本次会员资格内有效：退会当日起看不到，再次入会后以前的同意不算")
    void presentMembership(int joined, Integer left, int from, int on, boolean seen) {
        assertThat(MaySee.on(
                        day(on),
                        OURS,
                        MaySee.Seen.grade(2025),
                        new MaySee.Belonging(day(joined), left == null ? null : day(left)),
                        List.of(given(from, 31, false))))
                .isEqualTo(seen);
    }

    /** What the rule says, told a second time day by day: a set of (association, thing, day) that is open. */
    @Test
    @DisplayName("穷举两周内的期限、会员资格和撤回：与逐日登记的结果一致")
    void everySpanOfTwoWeeks() {
        List<String> differ = new ArrayList<>();
        int[] seen = {0};
        each(
                14,
                joined -> each(
                        15,
                        left -> each(
                                14,
                                from -> each(14, until -> {
                                    if (until < from || left < joined) return;
                                    for (boolean ended : new boolean[] {false, true}) {
                                        boolean[] open = new boolean[16];
                                        for (int d = from; d <= until && !ended && from >= joined; d++) {
                                            open[d] = d >= joined && (left == 15 || d < left);
                                        }
                                        MaySee.Belonging belonging =
                                                new MaySee.Belonging(day(joined), left == 15 ? null : day(left));
                                        for (int d = 1; d <= 15; d++) {
                                            boolean may = MaySee.on(
                                                    day(d),
                                                    OURS,
                                                    MaySee.Seen.grade(2025),
                                                    belonging,
                                                    List.of(given(from, until, ended)));
                                            if (may) seen[0]++;
                                            if (may != open[d])
                                                differ.add(Stream.of(joined, left, from, until, d)
                                                                .toList() + " " + ended);
                                        }
                                    }
                                }))));
        assertThat(differ).isEmpty();
        assertThat(seen[0]).as("the table shows something").isGreaterThan(1000);
    }

    private static void each(int most, Consumer<Integer> what) {
        for (int n = 1; n <= most; n++) what.accept(n);
    }
}
