package io.zhuangan.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import io.zhuangan.shared.RealTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The identity provider as seen from here: its addresses (found at first need, again after a failure), its keys
 * (cached, kept through an outage), and the two calls that a sign-in needs. Connects within 3 s and reads within 10 s.
 */
@ApplicationScoped
class Provider {
    static final int CONNECT_MILLIS = 3_000;
    static final int READ_MILLIS = 10_000;
    private static final int LARGEST_ANSWER = 256 * 1024;

    /** After a failure nobody waits for the provider again before this has passed. */
    private static final Duration REST = Duration.ofSeconds(3);

    /** Heard of within this time, it is taken to be alive. */
    private static final Duration FRESH = Duration.ofSeconds(10);

    private static final Duration KEYS_LIVE = Duration.ofMinutes(15);
    private static final Duration OUTAGE = Duration.ofHours(4);
    private static final JWSAlgorithm ALGORITHM = JWSAlgorithm.RS256;

    @Inject
    IdentitySettings settings;

    @Inject
    @RealTime
    Clock clock;

    private final ReentrantLock asking = new ReentrantLock();
    private volatile Known known;
    private volatile Instant restUntil = Instant.EPOCH;
    private volatile Instant heardOf = Instant.EPOCH;

    private record Known(OIDCProviderMetadata metadata, JWKSource<SecurityContext> keys) {}

    /** Where to send a browser. Asks whether anybody is there first: a browser cannot show our page about it. */
    URI authorizationEndpoint() throws ProviderDown {
        Known provider = known();
        if (!heardOfJustNow()) {
            alone(() -> {
                if (!heardOfJustNow()) fetchMetadata();
                return null;
            });
        }
        return provider.metadata().getAuthorizationEndpointURI();
    }

    URI endSessionEndpoint() throws ProviderDown {
        return known().metadata().getEndSessionEndpointURI();
    }

    /** Are its addresses known and its keys within reach? For the readiness check: asks anew. */
    boolean answers() {
        try {
            fetchMetadata();
            return true;
        } catch (IOException | ParseException | Refused e) {
            return false;
        }
    }

    /** Trades the code for an ID token and validates it. */
    JWT exchange(FrontEnd frontEnd, String code, PendingLogins.Pending pending) throws ProviderDown, Refused {
        Known provider = known();
        TokenRequest request = new TokenRequest.Builder(
                        provider.metadata().getTokenEndpointURI(),
                        new ClientSecretBasic(new ClientID(frontEnd.client()), new Secret(settings.secret(frontEnd))),
                        new AuthorizationCodeGrant(
                                new AuthorizationCode(code),
                                settings.address(frontEnd, "/callback"),
                                new CodeVerifier(pending.verifier())))
                .build();
        HTTPRequest http = request.toHTTPRequest();
        http.setConnectTimeout(CONNECT_MILLIS);
        http.setReadTimeout(READ_MILLIS);
        http.setFollowRedirects(false);
        TokenResponse answer;
        try {
            answer = OIDCTokenResponseParser.parse(http.send());
        } catch (IOException e) {
            throw down("token endpoint", e);
        } catch (ParseException e) {
            throw new Refused("token endpoint answered something else", e);
        }
        if (!answer.indicatesSuccess()) {
            throw new Refused("token endpoint: " + answer.toErrorResponse().getErrorObject());
        }
        JWT idToken =
                ((OIDCTokenResponse) answer.toSuccessResponse()).getOIDCTokens().getIDToken();
        if (idToken == null) throw new Refused("no ID token");
        validate(frontEnd, idToken, pending.nonce(), provider);
        return idToken;
    }

    /** Signature and claims of a token by this provider's keys; the caller checks what the claims mean. */
    JWTClaimsSet verified(String token) throws ProviderDown, Refused {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHM, known().keys()));
        // Keycloak marks logout tokens by type; which kind is wanted is checked by the claims
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(
                com.nimbusds.jose.JOSEObjectType.JWT, new com.nimbusds.jose.JOSEObjectType("logout+jwt"), null));
        processor.setJWTClaimsSetVerifier((claims, context) -> {});
        try {
            return processor.process(token, null);
        } catch (KeySourceException e) {
            throw down("keys", e);
        } catch (BadJOSEException | JOSEException | java.text.ParseException e) {
            throw new Refused(e.getMessage(), e);
        }
    }

    private void validate(FrontEnd frontEnd, JWT idToken, String nonce, Known provider) throws ProviderDown, Refused {
        IDTokenValidator validator = new IDTokenValidator(
                new Issuer(settings.issuer()),
                new ClientID(frontEnd.client()),
                new JWSVerificationKeySelector<>(ALGORITHM, provider.keys()),
                null);
        try {
            validator.validate(idToken, new Nonce(nonce));
        } catch (KeySourceException e) {
            throw down("keys", e);
        } catch (BadJOSEException | JOSEException e) {
            throw new Refused("ID token: " + e.getMessage(), e);
        }
    }

    private Known known() throws ProviderDown {
        Known now = known;
        if (now != null) return now;
        return alone(() -> {
            if (known == null) {
                OIDCProviderMetadata metadata = fetchMetadata();
                known = new Known(metadata, keys(metadata.getJWKSetURI().toURL()));
            }
            return known;
        });
    }

    private boolean heardOfJustNow() {
        return clock.instant().isBefore(heardOf.plus(FRESH));
    }

    private interface Question<T> {
        T ask() throws IOException, ParseException, Refused;
    }

    /** One thread asks, the others wait a little: a dead provider must not hold every thread of the server. */
    private <T> T alone(Question<T> question) throws ProviderDown {
        boolean mine;
        try {
            mine = asking.tryLock(CONNECT_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProviderDown("interrupted", e);
        }
        if (!mine) throw new ProviderDown("somebody else is already waiting", null);
        try {
            if (clock.instant().isBefore(restUntil)) throw new ProviderDown("resting after a failure", null);
            return question.ask();
        } catch (IOException | ParseException | Refused e) {
            throw down("discovery", e);
        } finally {
            asking.unlock();
        }
    }

    private OIDCProviderMetadata fetchMetadata() throws IOException, ParseException, Refused {
        URL url = URI.create(settings.issuerInside() + "/.well-known/openid-configuration")
                .toURL();
        OIDCProviderMetadata metadata =
                OIDCProviderMetadata.parse(retriever().retrieveResource(url).getContent());
        if (!settings.issuer().equals(metadata.getIssuer().getValue())) {
            throw new Refused("issuer is " + metadata.getIssuer() + ", expected " + settings.issuer());
        }
        heardOf = clock.instant();
        return metadata;
    }

    private static JWKSource<SecurityContext> keys(URL url) {
        return JWKSourceBuilder.create(url, retriever())
                .cache(KEYS_LIVE.toMillis(), READ_MILLIS)
                .refreshAheadCache(false)
                .rateLimited(REST.toMillis())
                .outageTolerant(OUTAGE.toMillis())
                .build();
    }

    private static DefaultResourceRetriever retriever() {
        return new DefaultResourceRetriever(CONNECT_MILLIS, READ_MILLIS, LARGEST_ANSWER);
    }

    private ProviderDown down(String what, Exception cause) {
        restUntil = clock.instant().plus(REST);
        return new ProviderDown(what, cause);
    }
}
