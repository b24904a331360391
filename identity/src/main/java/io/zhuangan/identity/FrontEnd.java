package io.zhuangan.identity;

import io.zhuangan.shared.TenantKind;
import java.util.Optional;
import java.util.Set;

/** A front-end that people sign in to: its context path and its own confidential client at the identity provider. */
enum FrontEnd {
    REGULATOR(
            "/regulator",
            "web-regulator",
            "ZHUANGAN_OIDC_REGULATOR_SECRET",
            TenantKind.OPERATOR,
            TenantKind.CITY,
            TenantKind.DISTRICT),
    ASSOCIATION(
            "/association",
            "web-association",
            "ZHUANGAN_OIDC_ASSOCIATION_SECRET",
            TenantKind.ASSOCIATION,
            TenantKind.ENTERPRISE);

    private final String path;
    private final String client;
    private final String secretVariable;
    private final Set<TenantKind> kinds;

    FrontEnd(String path, String client, String secretVariable, TenantKind... kinds) {
        this.path = path;
        this.client = client;
        this.secretVariable = secretVariable;
        this.kinds = Set.of(kinds);
    }

    /** Nothing for the public site: nobody signs in there. */
    static Optional<FrontEnd> at(String contextPath) {
        for (FrontEnd one : values()) if (one.path.equals(contextPath)) return Optional.of(one);
        return Optional.empty();
    }

    String path() {
        return path;
    }

    String client() {
        return client;
    }

    /** Whose people have their seats here. */
    Set<TenantKind> kinds() {
        return kinds;
    }

    String secretVariable() {
        return secretVariable;
    }
}
