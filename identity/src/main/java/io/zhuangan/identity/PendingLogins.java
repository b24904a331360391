package io.zhuangan.identity;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Sign-ins that one browser has begun and not finished, by their state. Several at once, so that a second tab does not
 * spoil the first; the oldest go first. Each can be taken once. Kept in the session; thread-safe.
 */
final class PendingLogins implements Serializable {
    static final int MOST = 10;
    static final Duration LIFE = Duration.ofMinutes(30);

    private static final long serialVersionUID = 1L;

    private final LinkedHashMap<String, Pending> byState = new LinkedHashMap<>();

    /** What must be remembered until the browser comes back. */
    record Pending(String nonce, String verifier, String returnTo, Instant since) implements Serializable {}

    synchronized void add(String state, Pending pending) {
        dropOlderThan(pending.since().minus(LIFE));
        byState.put(state, pending);
        Iterator<Map.Entry<String, Pending>> oldest = byState.entrySet().iterator();
        while (byState.size() > MOST) {
            oldest.next();
            oldest.remove();
        }
    }

    /** Removes and gives the sign-in of this state, unless it is unknown or too old. */
    synchronized Optional<Pending> take(String state, Instant now) {
        dropOlderThan(now.minus(LIFE));
        return state == null ? Optional.empty() : Optional.ofNullable(byState.remove(state));
    }

    private void dropOlderThan(Instant limit) {
        byState.values().removeIf(pending -> pending.since().isBefore(limit));
    }
}
