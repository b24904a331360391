package io.zhuangan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhuangan.acceptance.Visitor.Shown;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** The platform's own Keycloak, spoken to as the provisioning client does. */
final class IdentityProvider {
    static final String PASSWORD = "Zhuangan-2026";

    private final Platform platform;
    private final ObjectMapper json = new ObjectMapper();

    IdentityProvider(Platform platform) {
        this.platform = platform;
    }

    /** A new account with the {@link #PASSWORD} of all demo accounts; answers its subject. */
    String account(String username) throws IOException {
        String user = json.writeValueAsString(Map.of(
                "username",
                username,
                "enabled",
                true,
                "firstName",
                "测",
                "lastName",
                "试",
                "credentials",
                List.of(Map.of("type", "password", "value", PASSWORD, "temporary", false))));
        assertThat(ask("POST", "/users", user).status()).isEqualTo(201);
        Shown found = ask("GET", "/users?exact=true&username=" + username, null);
        return json.readTree(found.body()).get(0).get("id").asText();
    }

    /** {@code path} below the realm's administration. */
    Shown ask(String method, String path, String body) throws IOException {
        return new Visitor()
                .once(
                        method,
                        platform.issuer().replace("/realms/", "/admin/realms/") + path,
                        body,
                        "Authorization",
                        "Bearer " + ownToken(),
                        "Content-Type",
                        "application/json");
    }

    /** Token of a demo account or of one made here, as an outside script gets it. */
    String tokenOf(String username) throws IOException {
        return token(Map.of(
                "grant_type", "password",
                "client_id", "demo-cli",
                "scope", "openid",
                "username", username,
                "password", PASSWORD));
    }

    /** Token of the provisioning client itself. */
    String ownToken() throws IOException {
        Properties secrets = new Properties();
        try (var in = Files.newBufferedReader(platform.data().resolve("secrets.properties"))) {
            secrets.load(in);
        }
        return token(Map.of(
                "grant_type", "client_credentials",
                "client_id", "zhuangan-provisioning",
                "client_secret", secrets.getProperty("oidc.provisioning")));
    }

    private String token(Map<String, String> fields) throws IOException {
        Shown answer =
                new Visitor().once("POST", platform.issuer() + "/protocol/openid-connect/token", Visitor.form(fields));
        return json.readTree(answer.body()).get("access_token").asText();
    }
}
