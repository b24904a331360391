package io.zhuangan.identity;

import com.nimbusds.jwt.JWTClaimsSet;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Which back-channel logout tokens count, once the signature holds (OpenID Connect Back-Channel Logout 1.0, 2.6): ours
 * by issuer, for this client, fresh, with the logout event, about a session or a person, and without a nonce, so that
 * an ID token can never be played back as one.
 */
final class LogoutTokenRules {
    static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

    private static final Duration FRESH = Duration.ofMinutes(2);

    private LogoutTokenRules() {}

    /** Why the token is refused, or nothing. */
    static Optional<String> refusal(JWTClaimsSet claims, String issuer, String client, Instant now) {
        if (!issuer.equals(claims.getIssuer())) return Optional.of("issuer");
        if (claims.getAudience() == null || !claims.getAudience().contains(client)) return Optional.of("audience");
        if (claims.getIssueTime() == null) return Optional.of("no time");
        Instant issued = claims.getIssueTime().toInstant();
        if (issued.plus(FRESH).isBefore(now) || now.plus(FRESH).isBefore(issued)) return Optional.of("too old");
        if (claims.getClaim("nonce") != null) return Optional.of("nonce");
        if (!hasEvent(claims)) return Optional.of("event");
        if (TokenRules.text(claims, "sid") == null && claims.getSubject() == null) return Optional.of("nobody named");
        return Optional.empty();
    }

    private static boolean hasEvent(JWTClaimsSet claims) {
        try {
            return claims.getJSONObjectClaim("events") != null
                    && claims.getJSONObjectClaim("events").containsKey(EVENT);
        } catch (ParseException e) {
            return false;
        }
    }
}
