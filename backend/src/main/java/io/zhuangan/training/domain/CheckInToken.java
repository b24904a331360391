package io.zhuangan.training.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The rotating check-in code of one unit: a keyed hash of the unit and the running 15-second step. Good during its step
 * and the next, so that whoever scans just before it changes still has time for the page to open, and never 30 seconds
 * after it was shown first. A photograph of it is worthless afterwards, and for another unit at any time.
 */
public final class CheckInToken {
    /** A new code this often. */
    public static final Duration STEP = Duration.ofSeconds(15);
    /** Accepted before the step begins: clocks of two nodes do not quite agree. */
    public static final Duration TOLERANCE = Duration.ofSeconds(1);

    /** No 0/O, 1/I/L, 5/S, 8/B: the short code is read aloud and typed on phones. */
    private static final char[] SPOKEN = "234679ACDEFGHJKMNPQRTUVWXYZ".toCharArray();

    private static final int SPOKEN_LENGTH = 6;
    private static final int HASH_BYTES = 16;
    /** Half a day of codes: nobody keeps a picture longer than a day of training. */
    private static final long MOST_STEPS = 12 * 240;

    private final UUID unit;
    private final byte[] secret;

    /** @param secret the unit's own key, at least 16 bytes */
    public CheckInToken(UUID unit, byte[] secret) {
        if (secret.length < 16) throw new IllegalArgumentException("secret too short");
        this.unit = unit;
        this.secret = secret.clone();
    }

    /** The code for the QR picture at this moment. */
    public String shownAt(Instant now) {
        return token(step(now));
    }

    /** The short code for those who cannot scan. */
    public String spokenAt(Instant now) {
        return spoken(step(now));
    }

    /** When the code that is shown now will be replaced. */
    public static Instant changesAfter(Instant now) {
        return Instant.ofEpochSecond((step(now) + 1) * STEP.toSeconds());
    }

    /** Whether this is the current code of this unit or the one before, in either form; case and blanks of the spoken one do not matter. */
    public boolean accepts(String code, Instant now) {
        if (code == null) return false;
        String given = code.strip();
        String typed = given.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        long first = step(now) - 1;
        long last = step(now.plus(TOLERANCE));
        boolean good = false;
        for (long step = first; step <= last; step++) {
            good |= same(token(step), given) | same(spoken(step), typed);
        }
        return good;
    }

    /** When the unit showed this code last between the two moments; empty when it never did. */
    public Optional<Instant> shownBetween(String code, Instant from, Instant until) {
        if (code == null) return Optional.empty();
        String given = code.strip();
        String typed = given.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        long earliest = Math.max(step(from), step(until) - MOST_STEPS);
        for (long step = step(until); step >= earliest; step--) {
            if (same(token(step), given) || same(spoken(step), typed)) {
                return Optional.of(Instant.ofEpochSecond(step * STEP.toSeconds()));
            }
        }
        return Optional.empty();
    }

    private static long step(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), STEP.toSeconds());
    }

    private String token(long step) {
        byte[] hash = hash("qr", step);
        byte[] kept = ByteBuffer.allocate(HASH_BYTES).put(hash, 0, HASH_BYTES).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(kept);
    }

    private String spoken(long step) {
        ByteBuffer hash = ByteBuffer.wrap(hash("spoken", step));
        StringBuilder code = new StringBuilder(SPOKEN_LENGTH);
        for (int i = 0; i < SPOKEN_LENGTH; i++) {
            code.append(SPOKEN[Integer.remainderUnsigned(hash.getInt(i * 4), SPOKEN.length)]);
        }
        return code.toString();
    }

    private byte[] hash(String use, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac.doFinal((use + '|' + unit + '|' + step).getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        }
    }

    private static boolean same(String a, String b) {
        return MessageDigest.isEqual(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
    }
}
