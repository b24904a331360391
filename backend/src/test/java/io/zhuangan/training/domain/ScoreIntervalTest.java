package io.zhuangan.training.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against the tables in Newcombe, Statistics in Medicine 17 (1998), pages 857-872 and 873-890. */
class ScoreIntervalTest {
    @ParameterizedTest
    @CsvSource({"81,263,0.2553,0.3662", "15,148,0.0624,0.1605", "0,20,0.0000,0.1611", "1,29,0.0061,0.1718"})
    @DisplayName("Wilson 区间与发表的表一致")
    void wilson(int count, int of, BigDecimal low, BigDecimal high) {
        expect(ScoreInterval.rate(count, of), low, high);
    }

    @ParameterizedTest
    @CsvSource({
        "56,70,48,80,0.0524,0.3339",
        "9,10,3,10,0.1705,0.8090",
        "6,7,2,7,0.0582,0.8062",
        "5,56,0,29,-0.0381,0.1926",
        "0,10,0,20,-0.1611,0.2775",
        "0,10,0,10,-0.2775,0.2775",
        "10,10,0,20,0.6791,1.0000",
        "10,10,0,10,0.6075,1.0000"
    })
    @DisplayName("Newcombe 差值区间与发表的表一致")
    void newcombe(int a, int m, int b, int n, BigDecimal low, BigDecimal high) {
        expect(ScoreInterval.rate(a, m).minus(ScoreInterval.rate(b, n)), low, high);
    }

    @ParameterizedTest
    @CsvSource({"0,5", "3,7", "7,7", "50,1000"})
    @DisplayName("率自己减自己为零，区间对称")
    void aRateAgainstItself(int count, int of) {
        ScoreInterval rate = ScoreInterval.rate(count, of);
        ScoreInterval none = rate.minus(rate);
        assertThat(none.value()).isEqualByComparingTo("0");
        assertThat(none.low().negate().setScale(12, RoundingMode.HALF_UP))
                .isEqualByComparingTo(none.high().setScale(12, RoundingMode.HALF_UP));
        assertThat(none.below(BigDecimal.ZERO)).isFalse();
        assertThat(none.above(BigDecimal.ZERO)).isFalse();
    }

    private static void expect(ScoreInterval interval, BigDecimal low, BigDecimal high) {
        assertThat(interval.low().setScale(4, RoundingMode.HALF_UP)).isEqualByComparingTo(low);
        assertThat(interval.high().setScale(4, RoundingMode.HALF_UP)).isEqualByComparingTo(high);
    }
}
