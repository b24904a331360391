package io.zhuangan.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The one clock. Legal days are days in Shanghai; moments are UTC and cut to microseconds, as the database keeps them. */
@ApplicationScoped
public class Time {
    /** Zone of every legal date. */
    public static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @Produces
    public Clock clock() {
        return MovedClock.of(System.getenv(), realTime());
    }

    @Produces
    @RealTime
    public Clock realTime() {
        return Clock.system(SHANGHAI);
    }

    /** Now, as the database will give it back. */
    public static Instant now(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The legal day of a moment. */
    public static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, SHANGHAI);
    }
}
