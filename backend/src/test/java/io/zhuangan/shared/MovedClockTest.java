package io.zhuangan.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
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
    @DisplayName("goes along with a page that is kept with its session")
    void canBeKept(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("clock"), "P1D");
        Clock clock = MovedClock.of(
                Map.of("ZHUANGAN_TEST_CLOCK", file.toString(), "ZHUANGAN_DEMO", "true"), Clock.system(Time.SHANGHAI));
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(kept)) {
            out.writeObject(clock);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(kept.toByteArray()))) {
            assertThat(((Clock) in.readObject()).instant())
                    .isAfter(Instant.now().plus(Duration.ofHours(23)));
        }
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
