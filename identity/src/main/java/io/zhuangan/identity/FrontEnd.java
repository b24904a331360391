package io.zhuangan.identity;

import java.util.Optional;

/** A front-end that people sign in to: its context path and its own confidential client at the identity provider. */
enum FrontEnd {
    REGULATOR("/regulator", "web-regulator", "ZHUANGAN_OIDC_REGULATOR_SECRET"),
    ASSOCIATION("/association", "web-association", "ZHUANGAN_OIDC_ASSOCIATION_SECRET");

    private final String path;
    private final String client;
    private final String secretVariable;

    FrontEnd(String path, String client, String secretVariable) {
        this.path = path;
        this.client = client;
        this.secretVariable = secretVariable;
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

    String secretVariable() {
        return secretVariable;
    }
}
