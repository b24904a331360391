package io.zhuangan.identity;

import com.nimbusds.jwt.JWTClaimsSet;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

/**
 * Which access tokens the API takes, once the signature holds: ours by issuer, in time, meant for this API by
 * audience, and an access token rather than an ID or logout token of the same key.
 */
final class TokenRules {
    /** Audience that a client's tokens must carry. */
    static final String AUDIENCE = "zhuangan-api";

    static final Duration SKEW = Duration.ofSeconds(30);

    private TokenRules() {}

    /** Why the token is refused, or nothing. */
    static Optional<String> refusal(JWTClaimsSet claims, String issuer, Instant now) {
        if (!issuer.equals(claims.getIssuer())) return Optional.of("issuer");
        if (claims.getExpirationTime() == null || over(claims.getExpirationTime(), now)) return Optional.of("expired");
        if (notYet(claims.getNotBeforeTime(), now)) return Optional.of("not yet valid");
        if (claims.getAudience() == null || !claims.getAudience().contains(AUDIENCE)) return Optional.of("audience");
        if (!"Bearer".equals(text(claims, "typ"))) return Optional.of("kind of token");
        if (claims.getSubject() == null || claims.getSubject().isBlank()) return Optional.of("subject");
        return Optional.empty();
    }

    static String text(JWTClaimsSet claims, String name) {
        try {
            return claims.getStringClaim(name);
        } catch (ParseException e) {
            return null;
        }
    }

    private static boolean over(Date expiry, Instant now) {
        return !now.isBefore(expiry.toInstant().plus(SKEW));
    }

    private static boolean notYet(Date notBefore, Instant now) {
        return notBefore != null && now.plus(SKEW).isBefore(notBefore.toInstant());
    }
}
