package io.zhuangan.shared;

import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.function.Supplier;

/**
 * Makes a write safe to send twice. The key is claimed, the work done and its answer kept in one transaction: after a
 * crash either all of it is there or none, and a repeat gets the first answer. A second request that arrives while the
 * first still runs waits for it at the claim.
 *
 * <pre>{@code
 * return once.run(seat.scope(), key, body, EnrolmentJson.class, () -> json(enrol.enrol(seat.scope(), order)));
 * }</pre>
 */
@UseCase
@OpenToAll(because = "a wrapper: the use case inside asks for its own right")
public class OnceOnly {
    private static final int LONGEST_KEY = 100;

    @Inject
    RequestsOnce requests;

    @Inject
    Clock clock;

    /**
     * @param key what the caller sent as Idempotency-Key; null or empty just does the work
     * @param request the request as a record, or its path and body in a list; another one under the same key is refused
     * @param answer type of the answer, readable by JSON-B (a record); Void for none
     */
    public <T> T run(AccessScope scope, String key, Object request, Class<T> answer, Supplier<T> work) {
        if (key == null || key.isBlank()) return work.get();
        if (key.length() > LONGEST_KEY || !key.chars().allMatch(c -> c > 32 && c < 127)) {
            throw new RuleViolated(SharedError.REQUEST_KEY_WRONG, LONGEST_KEY);
        }
        Jsonb json = Json.MAPPER;
        String hash = hash(answer.getName() + "\n" + json.toJson(request));
        if (requests.claim(scope, key, hash, Time.now(clock))) {
            T result = work.get();
            requests.keep(scope, key, result == null ? null : json.toJson(result));
            return result;
        }
        RequestsOnce.Kept kept = requests.find(scope, key);
        if (!kept.hash().equals(hash)) throw new RuleViolated(SharedError.REQUEST_KEY_REUSED, key);
        return kept.answer() == null ? null : json.fromJson(kept.answer(), answer);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Made at first use: thread-safe, costly to build. */
    private static final class Json {
        static final Jsonb MAPPER = JsonbBuilder.create();
    }
}
