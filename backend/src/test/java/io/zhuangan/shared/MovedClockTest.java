package io.zhuangan.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MovedClockTest {
    private final Clock real = Clock.fixed(Instant.parse("2026-11-26T08:00:00Z"), Time.SHANGHAI);

    @Test
    @DisplayName("runs ahead by what the file says now; without a file or with nonsense it does not")
    void followsTheFile(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("clock");
        Clock clock = MovedClock.of(Map.of("ZHUANGAN_TEST_CLOCK", file.toString(), "ZHUANGAN_DEMO", "true"), real);
        assertThat(clock.instant()).isEqualTo(real.instant());
        Files.writeString(file, "P5D\n");
        assertThat(clock.instant()).isEqualTo(real.instant().plus(Duration.ofDays(5)));
        assertThat(clock.withZone(java.time.ZoneOffset.UTC).instant())
                .isEqualTo(real.instant().plus(Duration.ofDays(5)));
        Files.writeString(file, "tomorrow");
        assertThat(clock.instant()).isEqualTo(real.instant());
    }

    @Test
    @DisplayName("never without demo data")
    void neverInProduction(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("clock"), "P5D");
        Map<String, String> production = Map.of("ZHUANGAN_TEST_CLOCK", file.toString(), "ZHUANGAN_DEMO", "false");
        assertThat(MovedClock.of(production, real)).isSameAs(real);
        assertThat(MovedClock.of(Map.of("ZHUANGAN_TEST_CLOCK", file.toString()), real))
                .isSameAs(real);
    }
}
