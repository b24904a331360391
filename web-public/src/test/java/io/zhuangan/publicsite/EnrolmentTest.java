package io.zhuangan.publicsite;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuangan.showcase.PublicSession;
import io.zhuangan.training.Organiser;
import io.zhuangan.training.SessionState;
import io.zhuangan.training.TeachingMode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnrolmentTest {
    @ParameterizedTest
    @CsvSource({
        "PUBLISHED,10,0,2026-10-31T23:59:59Z,NOT_YET",
        "PUBLISHED,10,0,2026-11-01T00:00:00Z,OPEN",
        "PUBLISHED,80,0,2026-11-01T00:00:00Z,WAITING",
        "PUBLISHED,79,1,2026-11-01T00:00:00Z,WAITING",
        "PUBLISHED,10,0,2026-12-04T09:00:00Z,CLOSED",
        "PUBLISHED,10,0,2026-12-08T08:30:00Z,OVER",
        "CLOSED,10,0,2026-12-08T08:00:00Z,OVER",
        "CANCELLED,10,0,2026-11-01T00:00:00Z,CANCELLED",
    })
    @DisplayName("公众看到的报名状态随时间和名额变化")
    void overTime(SessionState state, int taken, int waiting, Instant now, Enrolment expected) {
        PublicSession s = new PublicSession(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "课",
                1,
                "",
                UUID.randomUUID(),
                "协会",
                null,
                true,
                true,
                Organiser.ASSOCIATION,
                List.of(),
                "地点",
                TeachingMode.ONLINE,
                "",
                80,
                taken,
                waiting,
                new BigDecimal("2"),
                1,
                Instant.parse("2026-11-01T00:00:00Z"),
                Instant.parse("2026-12-04T09:00:00Z"),
                Instant.parse("2026-12-08T01:30:00Z"),
                Instant.parse("2026-12-08T08:30:00Z"),
                state,
                null,
                "u",
                0,
                Instant.parse("2026-11-01T00:00:00Z"),
                List.of(),
                null);
        assertThat(Enrolment.of(s, now)).isEqualTo(expected);
    }
}
