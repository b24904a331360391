package io.zhuangan.identity;

import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import io.zhuangan.shared.RealTime;
import io.zhuangan.tenancy.LinkAccount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The one sign-in mechanism of all front-ends: OpenID Connect authorization code with PKCE for browsers, bearer tokens
 * for the API. It decides by path ({@link Door}), so no page can be forgotten in a list of constraints. The public site
 * passes through untouched.
 *
 * <p>It only finds out who somebody is; {@link CurrentSeat} finds out what they may do.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {
    private static final Logger LOG = Logger.getLogger(SignInMechanism.class.getName());
    private static final String PENDING = "io.zhuangan.identity.PendingLogins";
    private static final String BEARER = "bearer ";
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    Provider provider;

    @Inject
    IdentitySettings settings;

    @Inject
    EndedSignIns ended;

    @Inject
    LinkAccount linkAccount;

    @Inject
    @RealTime
    Clock clock;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Optional<FrontEnd> frontEnd = FrontEnd.at(request.getContextPath());
        if (frontEnd.isEmpty()) return context.doNothing();
        Answer answer = new Answer(request, response, frontEnd.get());
        Door door = Door.of(answer.path());
        try {
            return switch (door) {
                case FILE -> context.doNothing();
                case OPEN -> recognised(request, context);
                case API -> api(answer, context);
                case PAGE -> page(answer, context);
                case CALLBACK -> callback(answer, context);
                case SIGN_IN -> signIn(answer);
                case SIGN_OUT -> signOut(answer, context);
                case SIGNED_OUT -> answer.show("/identity/signed-out.xhtml", HttpServletResponse.SC_OK, context);
                case BACK_CHANNEL -> backChannel(answer);
            };
        } catch (ProviderDown e) {
            LOG.log(Level.WARNING, "identity provider: {0}: {1}", new Object[] {e.getMessage(), e.getCause()});
            return unavailable(answer, door, context);
        } catch (IllegalStateException e) {
            LOG.log(Level.SEVERE, "sign-in could not be checked", e);
            return unavailable(answer, door, context);
        }
    }

    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        HttpSession session = request.getSession(false);
        if (session != null) session.invalidate();
        context.cleanClientSubject();
    }

    // ---- pages

    private AuthenticationStatus recognised(HttpServletRequest request, HttpMessageContext context) {
        return signedIn(request).map(who -> known(who, context)).orElseGet(context::doNothing);
    }

    private AuthenticationStatus page(Answer answer, HttpMessageContext context) throws ProviderDown {
        answer.neverStored();
        Optional<SignedIn> who = signedIn(answer.request());
        if (who.isPresent()) return known(who.get(), context);
        if (answer.fromFacesScript()) return answer.redirectScript(signInPath(answer, answer.pageThatSentIt(settings)));
        String returnTo = READS.contains(answer.request().getMethod())
                ? ReturnAddress.within(answer.frontEnd().path(), answer.pathWithQuery())
                : answer.pageThatSentIt(settings);
        return begin(answer, returnTo, null);
    }

    private AuthenticationStatus signIn(Answer answer) throws ProviderDown {
        String returnTo =
                ReturnAddress.within(answer.frontEnd().path(), answer.request().getParameter("return"));
        boolean password = "password".equals(answer.request().getParameter("action"));
        if (!password && signedIn(answer.request()).isPresent()) return answer.redirect(returnTo);
        return begin(answer, returnTo, password ? "UPDATE_PASSWORD" : null);
    }

    private static String signInPath(Answer answer, String returnTo) {
        return answer.frontEnd().path() + "/sign-in?return=" + URLEncoder.encode(returnTo, StandardCharsets.UTF_8);
    }

    private AuthenticationStatus begin(Answer answer, String returnTo, String action) throws ProviderDown {
        URI endpoint = provider.authorizationEndpoint();
        State state = new State();
        Nonce nonce = new Nonce();
        CodeVerifier verifier = new CodeVerifier();
        pending(answer.request().getSession(true))
                .add(
                        state.getValue(),
                        new PendingLogins.Pending(nonce.getValue(), verifier.getValue(), returnTo, clock.instant()));
        AuthenticationRequest.Builder to = new AuthenticationRequest.Builder(
                        ResponseType.CODE,
                        new Scope("openid"),
                        new ClientID(answer.frontEnd().client()),
                        settings.address(answer.frontEnd(), "/callback"))
                .endpointURI(endpoint)
                .state(state)
                .nonce(nonce)
                .codeChallenge(verifier, CodeChallengeMethod.S256);
        answer.language().ifPresent(tag -> to.customParameter("ui_locales", tag));
        if (action != null) to.customParameter("kc_action", action);
        return answer.redirect(to.build().toURI().toString());
    }

    // ---- coming back

    private AuthenticationStatus callback(Answer answer, HttpMessageContext context) throws ProviderDown {
        answer.neverStored();
        HttpServletRequest request = answer.request();
        HttpSession session = request.getSession(false);
        Optional<PendingLogins.Pending> begun = session == null
                ? Optional.empty()
                : pending(session).take(request.getParameter("state"), clock.instant());
        if (begun.isEmpty()) {
            // a bookmark, the back button, or a sign-in that another tab has finished
            if (signedIn(request).isPresent())
                return answer.redirect(answer.frontEnd().path() + "/");
            return again(answer, context, answer.frontEnd().path() + "/", "state is not ours");
        }
        String returnTo = begun.get().returnTo();
        String issuer = request.getParameter("iss");
        if (issuer != null && !issuer.equals(settings.issuer()))
            return again(answer, context, returnTo, "issuer " + issuer);
        String error = request.getParameter("error");
        if (error != null) {
            if (error.equals("access_denied"))
                return answer.problem("DENIED", HttpServletResponse.SC_FORBIDDEN, context);
            // cancelling a password change comes back as an error of somebody who is signed in
            if (signedIn(request).isPresent()) return answer.redirect(returnTo);
            return again(answer, context, returnTo, "error " + error);
        }
        String code = request.getParameter("code");
        if (code == null) return again(answer, context, returnTo, "no code");
        try {
            JWT idToken = provider.exchange(answer.frontEnd(), code, begun.get());
            come(request, idToken);
        } catch (Refused e) {
            return again(answer, context, returnTo, e.getMessage());
        }
        answer.setCookie(LoopGuard.COOKIE, "", 0);
        return answer.redirect(returnTo);
    }

    private void come(HttpServletRequest request, JWT idToken) throws Refused {
        JWTClaimsSet claims;
        try {
            claims = idToken.getJWTClaimsSet();
        } catch (java.text.ParseException e) {
            throw new Refused("ID token without claims", e);
        }
        SignedIn now = new SignedIn(
                claims.getSubject(),
                TokenRules.text(claims, "preferred_username"),
                TokenRules.text(claims, "sid"),
                idToken.serialize(),
                clock.instant());
        HttpSession session = request.getSession(true);
        if (session.getAttribute(SignedIn.ATTRIBUTE) instanceof SignedIn before
                && !before.subject().equals(now.subject())) {
            // somebody else at this browser: nothing of the first person may remain
            session.invalidate();
            session = request.getSession(true);
        } else {
            request.changeSessionId();
        }
        session.setAttribute(SignedIn.ATTRIBUTE, now);
        linkAccount.link(now.subject(), now.username());
        LOG.log(Level.INFO, "signed in: {0}", now.subject());
    }

    /** Begins anew once without asking; then says what happened. */
    private AuthenticationStatus again(Answer answer, HttpMessageContext context, String returnTo, String why)
            throws ProviderDown {
        LOG.log(Level.INFO, "sign-in came back wrong: {0}", why);
        if (!LoopGuard.mayRestart(answer.cookie(LoopGuard.COOKIE))) {
            answer.setCookie(LoopGuard.COOKIE, "", 0);
            return answer.problem("NOT_COMPLETED", HttpServletResponse.SC_BAD_REQUEST, context);
        }
        answer.setCookie(LoopGuard.COOKIE, LoopGuard.USED, LoopGuard.SECONDS);
        return begin(answer, returnTo, null);
    }

    // ---- going

    private AuthenticationStatus signOut(Answer answer, HttpMessageContext context) {
        answer.neverStored();
        HttpServletRequest request = answer.request();
        Optional<SignedIn> who = signedIn(request);
        if (who.isEmpty()) return answer.redirect(answer.frontEnd().path() + "/signed-out");
        if (!answer.fromOwnPage()) {
            answer.show("/identity/sign-out.xhtml", HttpServletResponse.SC_OK, context);
            return known(who.get(), context);
        }
        if (who.get().sessionId() != null) ended.endSession(who.get().sessionId());
        request.getSession().invalidate();
        try {
            URI endpoint = provider.endSessionEndpoint();
            return answer.redirect(new LogoutRequest(
                            endpoint,
                            com.nimbusds.jwt.JWTParser.parse(who.get().idToken()),
                            null,
                            new ClientID(answer.frontEnd().client()),
                            settings.address(answer.frontEnd(), "/signed-out"),
                            null,
                            null)
                    .toURI()
                    .toString());
        } catch (ProviderDown | java.text.ParseException e) {
            LOG.log(Level.WARNING, "signed out here only: {0}", e.getMessage());
            return answer.redirect(answer.frontEnd().path() + "/signed-out");
        }
    }

    private AuthenticationStatus backChannel(Answer answer) throws ProviderDown {
        answer.neverStored();
        String token = answer.request().getParameter("logout_token");
        if (!"POST".equals(answer.request().getMethod()) || token == null) {
            return answer.json(HttpServletResponse.SC_BAD_REQUEST, "{\"error\":\"invalid_request\"}");
        }
        try {
            JWTClaimsSet claims = provider.verified(token);
            Optional<String> refusal = LogoutTokenRules.refusal(
                    claims, settings.issuer(), answer.frontEnd().client(), clock.instant());
            if (refusal.isPresent()) throw new Refused(refusal.get());
            String session = TokenRules.text(claims, "sid");
            if (session != null) ended.endSession(session);
            else ended.endPerson(claims.getSubject());
            return answer.json(HttpServletResponse.SC_OK, "{}");
        } catch (Refused e) {
            LOG.log(Level.WARNING, "logout token refused: {0}", e.getMessage());
            return answer.json(HttpServletResponse.SC_BAD_REQUEST, "{\"error\":\"invalid_request\"}");
        }
    }

    // ---- the API

    private AuthenticationStatus api(Answer answer, HttpMessageContext context) throws ProviderDown {
        String header = answer.request().getHeader("Authorization");
        if (header != null && header.toLowerCase(Locale.ROOT).startsWith(BEARER)) {
            return bearer(answer, header.substring(BEARER.length()).strip(), context);
        }
        Optional<SignedIn> who = signedIn(answer.request());
        if (who.isEmpty()) {
            answer.response().setHeader("WWW-Authenticate", "Bearer");
            return answer.apiProblem(HttpServletResponse.SC_UNAUTHORIZED, "UNAUTHORIZED");
        }
        boolean ownScript = "zhuangan".equals(answer.request().getHeader("X-Requested-With"));
        if (!READS.contains(answer.request().getMethod()) && !ownScript) {
            return answer.apiProblem(HttpServletResponse.SC_FORBIDDEN, "HEADER_MISSING");
        }
        return known(who.get(), context);
    }

    private AuthenticationStatus bearer(Answer answer, String token, HttpMessageContext context) throws ProviderDown {
        try {
            JWTClaimsSet claims = provider.verified(token);
            Optional<String> refusal = TokenRules.refusal(claims, settings.issuer(), clock.instant());
            if (refusal.isPresent()) throw new Refused(refusal.get());
            Instant since = claims.getIssueTime() == null
                    ? clock.instant()
                    : claims.getIssueTime().toInstant();
            if (ended.ended(TokenRules.text(claims, "sid"), claims.getSubject(), since)) {
                throw new Refused("signed out");
            }
            return context.notifyContainerAboutLogin(new CallerPrincipal(claims.getSubject()), Set.of());
        } catch (Refused e) {
            LOG.log(Level.FINE, "bearer token refused: {0}", e.getMessage());
            answer.response().setHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
            return answer.apiProblem(HttpServletResponse.SC_UNAUTHORIZED, "UNAUTHORIZED");
        }
    }

    // ---- who

    private Optional<SignedIn> signedIn(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(SignedIn.ATTRIBUTE) instanceof SignedIn who)) {
            return Optional.empty();
        }
        if (who.overAt(clock.instant()) || ended.ended(who.sessionId(), who.subject(), who.since())) {
            session.invalidate();
            return Optional.empty();
        }
        return Optional.of(who);
    }

    private static AuthenticationStatus known(SignedIn who, HttpMessageContext context) {
        return context.notifyContainerAboutLogin(new CallerPrincipal(who.subject()), Set.of());
    }

    private static PendingLogins pending(HttpSession session) {
        synchronized (session) {
            if (session.getAttribute(PENDING) instanceof PendingLogins there) return there;
            PendingLogins fresh = new PendingLogins();
            session.setAttribute(PENDING, fresh);
            return fresh;
        }
    }

    private static AuthenticationStatus unavailable(Answer answer, Door door, HttpMessageContext context) {
        answer.response().setHeader("Retry-After", "10");
        if (door == Door.API || door == Door.BACK_CHANNEL) {
            return answer.apiProblem(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "SIGN_IN_UNAVAILABLE");
        }
        return answer.problem("UNAVAILABLE", HttpServletResponse.SC_SERVICE_UNAVAILABLE, context);
    }
}
