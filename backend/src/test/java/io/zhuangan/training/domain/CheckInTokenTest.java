package io.zhuangan.training.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckInTokenTest {
    private static final UUID UNIT = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final byte[] SECRET = "a secret of this very unit".getBytes(StandardCharsets.US_ASCII);
    /** Start of a step of 15 seconds. */
    private static final Instant SHOWN = Instant.parse("2026-11-20T02:27:30Z");

    private final CheckInToken token = new CheckInToken(UNIT, SECRET);

    @ParameterizedTest(name = "{0} ms after the step began: {1}")
    @CsvSource({
        "0,true",
        "14999,true",
        "15000,true",
        "29999,true",
        "30000,false",
        "60000,false",
        "-999,true",
        "-1001,false"
    })
    @DisplayName("码显示 15 秒，之后再认 15 秒，共 30 秒")
    void goodForItsStepAndTheNext(long millis, boolean good) {
        assertThat(token.accepts(token.shownAt(SHOWN), SHOWN.plusMillis(millis)))
                .isEqualTo(good);
        assertThat(token.accepts(token.spokenAt(SHOWN), SHOWN.plusMillis(millis)))
                .isEqualTo(good);
    }

    @Test
    @DisplayName("无论何时扫的，至少还认 15 秒，30 秒后都失效")
    void scannedAtAnyMoment() {
        for (int second = 0; second < 15; second++) {
            Instant scanned = SHOWN.plusSeconds(second);
            String code = token.shownAt(scanned);
            assertThat(token.accepts(code, scanned.plusSeconds(15))).isTrue();
            assertThat(token.accepts(code, scanned.plusSeconds(30))).isFalse();
        }
    }

    @Test
    @DisplayName("只对本单元有效，即使密钥相同")
    void goodForItsUnitOnly() {
        CheckInToken other = new CheckInToken(new UUID(0, 2), SECRET);
        CheckInToken otherSecret =
                new CheckInToken(UNIT, "another secret, also long".getBytes(StandardCharsets.US_ASCII));
        assertThat(other.accepts(token.shownAt(SHOWN), SHOWN)).isFalse();
        assertThat(other.accepts(token.spokenAt(SHOWN), SHOWN)).isFalse();
        assertThat(otherSecret.accepts(token.shownAt(SHOWN), SHOWN)).isFalse();
    }

    @Test
    @DisplayName("改动一个字符就失效")
    void tamperedIsRefused() {
        String code = token.shownAt(SHOWN);
        for (int i = 0; i < code.length(); i++) {
            char swapped = code.charAt(i) == 'A' ? 'B' : 'A';
            String changed = code.substring(0, i) + swapped + code.substring(i + 1);
            assertThat(token.accepts(changed, SHOWN)).as(changed).isFalse();
        }
        assertThat(token.accepts("", SHOWN)).isFalse();
        assertThat(token.accepts(null, SHOWN)).isFalse();
        assertThat(token.accepts(code.substring(1), SHOWN)).isFalse();
    }

    @Test
    @DisplayName("口令读出来怎么写都行：空格、连字符、大小写")
    void spokenCodeIsForgiving() {
        String spoken = token.spokenAt(SHOWN);
        assertThat(spoken).hasSize(6).doesNotContainPattern("[01IOLSB58]");
        String typed = " " + spoken.substring(0, 3).toLowerCase() + " " + spoken.substring(3) + " ";
        assertThat(token.accepts(typed, SHOWN)).isTrue();
    }

    @Test
    @DisplayName("换码时刻是下一个 15 秒边界")
    void changesAtTheNextStep() {
        assertThat(CheckInToken.changesAfter(SHOWN)).isEqualTo(SHOWN.plusSeconds(15));
        assertThat(CheckInToken.changesAfter(SHOWN.plusMillis(14_999))).isEqualTo(SHOWN.plusSeconds(15));
    }

    @Test
    @DisplayName("短密钥不收")
    void shortSecretIsRefused() {
        assertThatThrownBy(() -> new CheckInToken(UNIT, new byte[15])).isInstanceOf(IllegalArgumentException.class);
    }
}
