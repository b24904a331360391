package io.zhuangan.kit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Security headers on every answer. PrimeFaces announces the nonce of a page in a short policy of its own; this filter
 * takes the nonce out of it and sends the whole strict policy instead.
 */
public class PageHeaders extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String CSP = "Content-Security-Policy";
    private static final Pattern NONCE = Pattern.compile("'nonce-[A-Za-z0-9+/=_-]{16,}'");
    private static final Pattern TEMPLATE = Pattern.compile("/kit/[^/]+\\.xhtml|/identity/invited\\.xhtml");
    private static final long WEEK = 7L * 24 * 3600;

    private final String identityOrigin;

    public PageHeaders() {
        this(configuredIdentityOrigin());
    }

    PageHeaders(String identityOrigin) {
        this.identityOrigin = identityOrigin;
    }

    @Override
    public void init(FilterConfig config) {
        // the origin of the identity provider is known from the environment alone
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (TEMPLATE.matcher(path).matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader(CSP, policy(""));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Permissions-Policy", "geolocation=(), microphone=(), payment=(), usb=(), camera=(self)");
        if (request.isSecure()) response.setHeader("Strict-Transport-Security", "max-age=31536000");
        if (path.startsWith("/kit/")) {
            response.setHeader("Cache-Control", "public, max-age=" + WEEK);
        } else if (request.getUserPrincipal() != null || request.getSession(false) != null) {
            response.setHeader("Cache-Control", "no-store");
        }
        chain.doFilter(request, new Strict(response));
    }

    /** Scripts only from us or with this page's nonce; nothing from elsewhere, no frame around us. */
    String policy(String nonce) {
        return "default-src 'self'; img-src 'self' data:; style-src 'self'; font-src 'self'; connect-src 'self'; "
                + "object-src 'none'; base-uri 'self'; frame-ancestors 'none'; form-action 'self'"
                + (identityOrigin.isEmpty() ? "" : " " + identityOrigin) + "; script-src 'self'"
                + (nonce.isEmpty() ? "" : " " + nonce);
    }

    /** After a POST the browser follows the redirect to sign-in only if form-action names that place. */
    private static String configuredIdentityOrigin() {
        String url = System.getProperty("ZHUANGAN_OIDC_ISSUER", System.getenv("ZHUANGAN_OIDC_ISSUER"));
        if (url == null || url.isBlank()) return "";
        Matcher origin = Pattern.compile("^(https?://[^/\\s;,]+)").matcher(url.strip());
        return origin.find() ? origin.group(1) : "";
    }

    /** Completes the policy that PrimeFaces writes. */
    private final class Strict extends HttpServletResponseWrapper {
        Strict(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            if (CSP.equalsIgnoreCase(name)) setHeader(name, value);
            else super.addHeader(name, value);
        }

        @Override
        public void setHeader(String name, String value) {
            if (CSP.equalsIgnoreCase(name)) {
                Matcher nonce = NONCE.matcher(value == null ? "" : value);
                super.setHeader(CSP, policy(nonce.find() ? nonce.group() : ""));
            } else {
                super.setHeader(name, value);
            }
        }
    }
}
