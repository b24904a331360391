package io.zhuangan.showcase;

import java.time.Instant;

/**
 * What an address of a case that was public says now.
 *
 * @param reason what the office gave as reason; null when a firm's consent ended, of which nothing more is told
 */
public record PublicWithdrawal(int year, int number, Kind kind, Instant at, String reason) {
    /** Who ended it. */
    public enum Kind {
        WITHDRAWN,
        CONSENT_ENDED
    }
}
