package io.zhuangan.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TokenRulesTest {
    private static final String ISSUER = "http://localhost:8180/realms/zhuangan";
    private static final Instant NOW = Instant.parse("2026-11-22T04:00:00Z");

    private static Arguments access(String name, Consumer<JWTClaimsSet.Builder> change, String refusal) {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience("zhuangan-api")
                .subject("9a1e0000-0000-4000-8000-000000000041")
                .claim("typ", "Bearer")
                .expirationTime(Date.from(NOW.plusSeconds(300)));
        change.accept(claims);
        return Arguments.of(name, claims.build(), refusal);
    }

    static Stream<Arguments> accessTokens() {
        return Stream.of(
                access("ours", c -> {}, null),
                access("several audiences", c -> c.audience(List.of("account", "zhuangan-api")), null),
                access("just over, within the skew", c -> c.expirationTime(Date.from(NOW.minusSeconds(29))), null),
                access("over", c -> c.expirationTime(Date.from(NOW.minusSeconds(30))), "expired"),
                access("no end", c -> c.expirationTime(null), "expired"),
                access("another realm", c -> c.issuer("http://localhost:8180/realms/master"), "issuer"),
                access("longer issuer", c -> c.issuer(ISSUER + "/"), "issuer"),
                access("for somebody else", c -> c.audience("account"), "audience"),
                access("for nobody", c -> c.audience((String) null), "audience"),
                access("an ID token", c -> c.claim("typ", "ID"), "kind of token"),
                access("a logout token", c -> c.claim("typ", "Logout"), "kind of token"),
                access("no kind", c -> c.claim("typ", null), "kind of token"),
                access("kind not text", c -> c.claim("typ", 1), "kind of token"),
                access("tomorrow's", c -> c.notBeforeTime(Date.from(NOW.plusSeconds(31))), "not yet valid"),
                access("about nobody", c -> c.subject(null), "subject"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("accessTokens")
    @DisplayName("the API takes only its own access tokens")
    void accessToken(String name, JWTClaimsSet claims, String refusal) {
        assertThat(TokenRules.refusal(claims, ISSUER, NOW).orElse(null)).isEqualTo(refusal);
    }

    private static Arguments logout(String name, Consumer<JWTClaimsSet.Builder> change, String refusal) {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience("web-regulator")
                .subject("9a1e0000-0000-4000-8000-000000000041")
                .issueTime(Date.from(NOW))
                .claim("sid", "s-1")
                .claim("events", Map.of(LogoutTokenRules.EVENT, Map.of()));
        change.accept(claims);
        return Arguments.of(name, claims.build(), refusal);
    }

    static Stream<Arguments> logoutTokens() {
        return Stream.of(
                logout("ours", c -> {}, null),
                logout("person only", c -> c.claim("sid", null), null),
                logout("session only", c -> c.subject(null), null),
                logout("nobody", c -> c.claim("sid", null).subject(null), "nobody named"),
                logout("for the other client", c -> c.audience("web-association"), "audience"),
                logout("another realm", c -> c.issuer("http://localhost:8180/realms/master"), "issuer"),
                logout("an ID token", c -> c.claim("nonce", "n").claim("events", null), "nonce"),
                logout("no event", c -> c.claim("events", null), "event"),
                logout("other event", c -> c.claim("events", Map.of("urn:other", Map.of())), "event"),
                logout("event not an object", c -> c.claim("events", "x"), "event"),
                logout("played back", c -> c.issueTime(Date.from(NOW.minusSeconds(121))), "too old"),
                logout("from the future", c -> c.issueTime(Date.from(NOW.plusSeconds(121))), "too old"),
                logout("timeless", c -> c.issueTime(null), "no time"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("logoutTokens")
    @DisplayName("only a fresh logout token for this client ends a session")
    void logoutToken(String name, JWTClaimsSet claims, String refusal) {
        assertThat(LogoutTokenRules.refusal(claims, ISSUER, "web-regulator", NOW)
                        .orElse(null))
                .isEqualTo(refusal);
    }
}
