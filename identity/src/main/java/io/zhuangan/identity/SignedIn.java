package io.zhuangan.identity;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * Who sits behind a browser session.
 *
 * @param subject the person, as the identity provider names them for good
 * @param username the name they sign in with, for display only
 * @param sessionId their session at the identity provider; may be null
 * @param idToken proof to the identity provider that a sign-out is wanted by them
 * @param since when they came in
 */
record SignedIn(String subject, String username, String sessionId, String idToken, Instant since)
        implements Serializable {
    static final String ATTRIBUTE = "io.zhuangan.identity.SignedIn";

    /** As long as the identity provider's own sessions last at most. */
    static final Duration LONGEST = Duration.ofHours(10);

    boolean overAt(Instant now) {
        return since.plus(LONGEST).isBefore(now);
    }
}
