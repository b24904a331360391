package io.zhuangan.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;

/**
 * Addresses and secrets of the identity provider, from the environment (a system property of the same name wins, for
 * tests). None stands in an archive.
 */
@ApplicationScoped
public class IdentitySettings {
    /** Who signs the tokens, as a browser sees it. */
    public String issuer() {
        return trimmed(value("ZHUANGAN_OIDC_ISSUER", "http://localhost:8180/realms/zhuangan"));
    }

    /** The same realm as this server reaches it, when that differs (a private network). */
    String issuerInside() {
        return trimmed(value("ZHUANGAN_OIDC_ISSUER_INSIDE", issuer()));
    }

    /** The application as a browser sees it. Redirect addresses are built from it, never from a request's Host. */
    String baseUrl() {
        return trimmed(value("ZHUANGAN_BASE_URL", "http://localhost:8080"));
    }

    URI address(FrontEnd frontEnd, String path) {
        return URI.create(baseUrl() + frontEnd.path() + path);
    }

    String secret(FrontEnd frontEnd) {
        return required(frontEnd.secretVariable());
    }

    String provisioningSecret() {
        return required("ZHUANGAN_PROVISIONING_SECRET");
    }

    private static String required(String name) {
        String value = value(name, "");
        if (value.isEmpty()) throw new IllegalStateException("environment variable " + name + " is not set");
        return value;
    }

    private static String value(String name, String otherwise) {
        String value = System.getProperty(name, System.getenv(name));
        return value == null || value.isBlank() ? otherwise : value.strip();
    }

    private static String trimmed(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }
}
