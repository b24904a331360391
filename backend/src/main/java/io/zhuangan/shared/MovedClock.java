package io.zhuangan.shared;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;

/**
 * A clock that runs ahead by what a file says, so that a whole statutory year can be played in an hour. For
 * demonstrations and tests only: without demo data nobody gets one. Reads the file at each look; without the file, or
 * with nonsense in it, it is the machine's clock. Thread-safe.
 */
final class MovedClock extends Clock implements Serializable {
    private static final long serialVersionUID = 1L;

    /** A string, because pages that are kept with their session carry their clock along. */
    private final String file;

    private final Clock real;

    MovedClock(String file, Clock real) {
        this.file = file;
        this.real = real;
    }

    /** @param env names and values; {@code ZHUANGAN_TEST_CLOCK} is the file with an ISO duration such as {@code P9D} */
    static Clock of(Map<String, String> env, Clock real) {
        String file = env.get("ZHUANGAN_TEST_CLOCK");
        if (file == null || file.isBlank() || !"true".equals(env.get("ZHUANGAN_DEMO"))) return real;
        return new MovedClock(file, real);
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead());
    }

    private Duration ahead() {
        try {
            return Duration.parse(Files.readString(Path.of(file)).strip());
        } catch (IOException | DateTimeException notMoved) {
            return Duration.ZERO;
        }
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new MovedClock(file, real.withZone(zone));
    }
}
