package io.zhuangan.training.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuangan.enterprise.Post;
import io.zhuangan.shared.Time;
import io.zhuangan.training.AppealSpan;
import io.zhuangan.training.AttendanceState;
import io.zhuangan.training.Organiser;
import io.zhuangan.training.domain.Hours.UnitRecord;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttendanceRulesTest {
    private static final Instant TEN = Instant.parse("2026-11-20T02:00:00Z");
    private final CheckInWindow window = new CheckInWindow(TEN.minusSeconds(600), TEN.plusSeconds(3600), TEN, 10);

    @ParameterizedTest(name = "{0} s after the start: {1}, {2} min late")
    @CsvSource({"-600,PRESENT,0", "0,PRESENT,0", "600,PRESENT,0", "659,PRESENT,0", "660,LATE,11", "780,LATE,13"})
    @DisplayName("开始 10 分钟后算迟到，分钟数留下")
    void lateAfterTheGraceMinutes(long seconds, AttendanceState worth, int late) {
        assertThat(window.worth(TEN.plusSeconds(seconds))).isEqualTo(worth);
        assertThat(window.minutesLate(TEN.plusSeconds(seconds))).isEqualTo(late);
    }

    @ParameterizedTest(name = "{0} s: early {1}, open {2}, over {3}")
    @CsvSource({"-601,true,false,false", "-600,false,true,false", "3599,false,true,false", "3600,false,false,true"})
    @DisplayName("签到时段含起点，不含终点")
    void windowIsHalfOpen(long seconds, boolean early, boolean open, boolean over) {
        Instant now = TEN.plusSeconds(seconds);
        assertThat(window.early(now)).isEqualTo(early);
        assertThat(window.open(now)).isEqualTo(open);
        assertThat(window.over(now)).isEqualTo(over);
    }

    @ParameterizedTest(name = "{0}, {1} late, {2} early of 50 minutes: {3}")
    @CsvSource({
        "PRESENT,0,0,true",
        "LATE,11,0,true",
        "LATE,25,0,true",
        "LATE,26,0,false",
        "LEFT_EARLY,0,25,true",
        "LEFT_EARLY,12,13,true",
        "LEFT_EARLY,13,13,false",
        "EXCUSED,0,0,false",
        "ABSENT,0,0,false"
    })
    @DisplayName("迟到早退合计缺了半个单元以上，就不计到课；请假、缺席不计")
    void whatCountsAsAttended(AttendanceState state, int late, int early, boolean counts) {
        assertThat(new PresenceRule(50).counts(state, late, early, Duration.ofMinutes(50)))
                .isEqualTo(counts);
    }

    @ParameterizedTest(name = "made {0} s before: too old {1}, ahead {2}")
    @CsvSource({"0,false,false", "43200,false,false", "43201,true,false", "-120,false,false", "-121,false,true"})
    @DisplayName("补传的扫码：不早于 12 小时，不晚于现在两分钟")
    void keptScansAreBelievedWithinLimits(long before, boolean old, boolean ahead) {
        KeptScan kept = new KeptScan(Duration.ofHours(12));
        assertThat(kept.tooOld(TEN.minusSeconds(before), TEN)).isEqualTo(old);
        assertThat(kept.ahead(TEN.minusSeconds(before), TEN)).isEqualTo(ahead);
    }

    @ParameterizedTest(name = "{0} {1}, recorded {2}: until {3}")
    @CsvSource({
        "5,WORKDAYS,,2026-11-27",
        "5,DAYS,,2026-11-25",
        "5,WORKDAYS,2026-11-18T02:00:00Z,2026-11-27",
        "5,WORKDAYS,2026-11-23T02:00:00Z,2026-11-30",
        "1,DAYS,2026-11-20T15:59:59Z,2026-11-21",
        "1,DAYS,2026-11-20T16:00:00Z,2026-11-22"
    })
    @DisplayName("申诉期从单元结束或记录形成的次日起算，取晚的")
    void appealWindow(int count, AppealSpan span, Instant recorded, LocalDate last) {
        Instant ends = TEN.plusSeconds(3000);
        AppealWindow window = new AppealWindow(count, span);
        assertThat(window.lastDay(ends, recorded, AttendanceRulesTest::plusWeekdays))
                .isEqualTo(last);
        assertThat(window.closes(ends, recorded, AttendanceRulesTest::plusWeekdays))
                .isEqualTo(last.plusDays(1).atStartOfDay(Time.SHANGHAI).toInstant());
    }

    private static LocalDate plusWeekdays(LocalDate from, int days) {
        LocalDate day = from;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (day.getDayOfWeek().getValue() < 6) left--;
        }
        return day;
    }

    @ParameterizedTest(name = "at {0} s, appeal {1}: freezes {2}, appealable {3}")
    @CsvSource({
        "-1,NOT,false,true",
        "0,NOT,false,true",
        "99,NOT,false,true",
        "100,NOT,true,false",
        "50,OPEN,false,false",
        "1000,OPEN,false,false",
        "-1,DECIDED,false,false",
        "0,DECIDED,true,false",
        "100,DECIDED,true,false"
    })
    @DisplayName("单元结束、没有待决申诉、期满或已决，才定案；申诉只有一次")
    void whenRecordsFreeze(long seconds, Freezing.Appealed appeal, boolean ready, boolean appealable) {
        Freezing freezing = new Freezing(TEN, TEN.plusSeconds(100), appeal);
        assertThat(freezing.ready(TEN.plusSeconds(seconds))).isEqualTo(ready);
        assertThat(freezing.appealable(TEN.plusSeconds(seconds))).isEqualTo(appealable);
    }

    @ParameterizedTest(name = "{0} for {1}, holder of {2}: {3}")
    @CsvSource({
        "REGULATOR,QUALITY_SAFETY_HEAD,QUALITY_SAFETY_HEAD,QUALITY_SAFETY_HEAD",
        "ENTRUSTED,QUALITY_SAFETY_HEAD,QUALITY_SAFETY_HEAD,QUALITY_SAFETY_HEAD",
        "ASSOCIATION,QUALITY_SAFETY_HEAD,QUALITY_SAFETY_HEAD,",
        "REGULATOR,QUALITY_SAFETY_HEAD,RELEASE,",
        "REGULATOR,QUALITY_SAFETY_HEAD,,",
        "REGULATOR,,QUALITY_SAFETY_HEAD,"
    })
    @DisplayName("只有监管部门组织或委托、指明岗位的课，当日任该岗的人才有到课义务")
    void whoIsObliged(Organiser organiser, Post target, Post held, Post obliged) {
        assertThat(Obligation.post(
                        organiser,
                        target == null ? Set.of() : Set.of(target),
                        held == null ? List.of() : List.of(held)))
                .isEqualTo(Optional.ofNullable(obliged));
    }

    @ParameterizedTest
    @CsvSource({",true", "ABSENT,true", "EXCUSED,false", "LATE,false", "LEFT_EARLY,false", "PRESENT,false"})
    @DisplayName("缺席和未记录是缺课；请假不是")
    void whatIsAbsence(AttendanceState state, boolean missed) {
        assertThat(Obligation.missed(state)).isEqualTo(missed);
    }

    @Test
    @DisplayName("学时只来自到课的单元；没有记录、请假、缺席都不算")
    void hoursFollowFromUnitsAttended() {
        List<UnitRecord> units = new ArrayList<>();
        units.add(new UnitRecord(new BigDecimal("1.0"), true));
        units.add(new UnitRecord(new BigDecimal("1.5"), true));
        units.add(new UnitRecord(new BigDecimal("1.5"), false));
        assertThat(Hours.of(units)).isEqualByComparingTo("2.5");
        assertThat(Hours.of(List.of())).isEqualByComparingTo("0");
    }

    @ParameterizedTest(name = "{0} of {1} units at {2} %: {3}")
    @CsvSource({
        "3,4,75,true",
        "2,4,75,false",
        "4,5,80,true",
        "3,4,80,false",
        "0,0,1,false",
        "1,1,100,true",
        "2,3,67,false",
        "2,3,66,true"
    })
    @DisplayName("证明要求的到课比例，整数比较，不取整")
    void certificateNeedsTheShare(int attended, int units, int share, boolean earned) {
        List<UnitRecord> records = new ArrayList<>();
        for (int i = 0; i < units; i++) {
            records.add(new UnitRecord(BigDecimal.ONE, i < attended));
        }
        assertThat(new CertificateRule(share).earned(records)).isEqualTo(earned);
    }

    @ParameterizedTest(name = "{0}-{1} and {2}-{3}: {4}")
    @CsvSource({"0,60,60,120,false", "0,61,60,120,true", "0,120,30,60,true", "30,60,0,120,true", "0,60,90,120,false"})
    @DisplayName("首尾相接的单元不冲突")
    void touchingUnitsDoNotOverlap(long a, long b, long c, long d, boolean overlap) {
        Span one = new Span(TEN.plusSeconds(a), TEN.plusSeconds(b));
        Span two = new Span(TEN.plusSeconds(c), TEN.plusSeconds(d));
        assertThat(one.overlaps(two)).isEqualTo(overlap);
        assertThat(two.overlaps(one)).isEqualTo(overlap);
    }

    @ParameterizedTest
    @CsvSource({"孙亦宁,孙**", "顾澄,顾*", "欧阳静姝,欧***", "阿依努尔·买买提,阿***", "王,王*"})
    @DisplayName("公开的姓名只留姓的首字")
    void namesAreMasked(String name, String masked) {
        assertThat(MaskedName.of(name)).isEqualTo(masked);
    }

    @Test
    @DisplayName("证明的查验码猜不到，也不重复")
    void codesAreUnguessable() {
        assertThat(List.of(UnguessableCode.next(), UnguessableCode.next(), UnguessableCode.next()))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-z2-9]{25}"));
    }
}
