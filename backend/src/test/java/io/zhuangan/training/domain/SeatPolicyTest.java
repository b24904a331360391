package io.zhuangan.training.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeatPolicyTest {
    private static final Instant CUT_OFF = Instant.parse("2026-12-04T09:00:00Z");

    @ParameterizedTest(name = "quota {0}, taken {1}, waiting {2}: seated {3}")
    @CsvSource({"50,49,0,true", "50,50,0,false", "50,49,1,false", "50,0,3,false", "1,0,0,true", "0,0,0,false"})
    @DisplayName("有人候补时，新来的人不能先坐下")
    void nobodyPassesTheLine(int quota, int taken, int waiting, boolean seated) {
        assertThat(new SeatPolicy(quota, taken, waiting, CUT_OFF).seatsNewcomer())
                .isEqualTo(seated);
    }

    @ParameterizedTest(name = "quota {0}, taken {1}, waiting {2}: {3} move up")
    @CsvSource({"50,49,7,1", "50,50,7,0", "60,50,7,7", "55,50,7,5", "50,49,0,0"})
    @DisplayName("空出一席或增加名额，从队首递补")
    void freeSeatsMoveTheLine(int quota, int taken, int waiting, int moves) {
        assertThat(new SeatPolicy(quota, taken, waiting, CUT_OFF).movesUp(CUT_OFF.minusSeconds(1)))
                .isEqualTo(moves);
    }

    @Test
    @DisplayName("截止之后不再递补，截止那一刻也不")
    void theLineStandsStillAfterTheCutOff() {
        SeatPolicy policy = new SeatPolicy(50, 40, 7, CUT_OFF);
        assertThat(policy.movesUp(CUT_OFF.minusNanos(1000))).isEqualTo(7);
        assertThat(policy.movesUp(CUT_OFF)).isZero();
        assertThat(policy.movesUp(CUT_OFF.plusSeconds(1))).isZero();
    }

    @Test
    @DisplayName("超卖的席位不成立")
    void oversoldIsNoState() {
        assertThatThrownBy(() -> new SeatPolicy(50, 51, 0, CUT_OFF)).isInstanceOf(IllegalArgumentException.class);
    }
}
