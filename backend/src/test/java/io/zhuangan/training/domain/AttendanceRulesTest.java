package io.zhuangan.training.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuangan.training.AttendanceState;
import io.zhuangan.training.domain.Hours.UnitRecord;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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

    @Test
    @DisplayName("学时只来自到课的单元；没有记录、请假、缺席都不算")
    void hoursFollowFromUnitsAttended() {
        List<UnitRecord> units = new ArrayList<>();
        units.add(new UnitRecord(new BigDecimal("1.0"), AttendanceState.PRESENT));
        units.add(new UnitRecord(new BigDecimal("1.5"), AttendanceState.LATE));
        units.add(new UnitRecord(new BigDecimal("1.5"), AttendanceState.EXCUSED));
        units.add(new UnitRecord(new BigDecimal("2.0"), AttendanceState.ABSENT));
        units.add(new UnitRecord(new BigDecimal("2.0"), null));
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
            records.add(new UnitRecord(BigDecimal.ONE, i < attended ? AttendanceState.PRESENT : null));
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
