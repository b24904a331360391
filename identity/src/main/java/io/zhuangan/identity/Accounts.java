package io.zhuangan.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * The accounts at the identity provider, through its administration interface and a service account that may manage
 * users of this realm and nothing else. Every call is safe to repeat. Never called inside a transaction.
 */
@ApplicationScoped
class Accounts {
    private static final String CLIENT = "zhuangan-provisioning";
    private static final int CREATED = 201;
    private static final int NO_CONTENT = 204;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;

    @Inject
    IdentitySettings settings;

    @Inject
    Clock clock;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofMillis(Provider.CONNECT_MILLIS))
            .build();

    private volatile Token token;

    private record Token(String value, Instant until) {}

    /** An account: how the provider names it, and whether this call made it. */
    record Account(String subject, boolean made) {}

    /** The account of that user name, made if there is none. */
    Account ensure(String username, String fullName, String email) throws ProviderDown {
        Optional<String> known = find(username);
        if (known.isPresent()) return new Account(known.get(), false);
        JsonObjectBuilder user = Json.createObjectBuilder()
                .add("username", username)
                .add("enabled", true)
                .add("firstName", fullName);
        if (email != null && !email.isBlank()) user.add("email", email);
        HttpResponse<String> answer = send("POST", "/users", user.build());
        if (answer.statusCode() == CREATED) return new Account(find(username).orElseThrow(), true);
        // made by somebody else in between, or the address belongs to another account
        if (answer.statusCode() == CONFLICT) {
            return new Account(
                    find(username).orElseThrow(() -> new IllegalStateException("e-mail address in use")), false);
        }
        throw unexpected("making an account", answer);
    }

    Optional<String> find(String username) throws ProviderDown {
        HttpResponse<String> answer = send("GET", "/users?exact=true&username=" + encoded(username), null);
        JsonArray users = (JsonArray) json(answer, "looking for an account");
        return users.isEmpty()
                ? Optional.empty()
                : Optional.of(users.getJsonObject(0).getString("id"));
    }

    /** Sets a password that must be changed at the first sign-in, and ends what is open under the old one. */
    void setOneTimePassword(String subject, String password) throws ProviderDown {
        JsonObject credential = Json.createObjectBuilder()
                .add("type", "password")
                .add("value", password)
                .add("temporary", true)
                .build();
        expect(NO_CONTENT, send("PUT", "/users/" + encoded(subject) + "/reset-password", credential));
        signOutEverywhere(subject);
    }

    /** A switched-off account cannot sign in; what is open ends. */
    void setEnabled(String subject, boolean enabled) throws ProviderDown {
        expect(
                NO_CONTENT,
                send(
                        "PUT",
                        "/users/" + encoded(subject),
                        Json.createObjectBuilder().add("enabled", enabled).build()));
        if (!enabled) signOutEverywhere(subject);
    }

    void signOutEverywhere(String subject) throws ProviderDown {
        HttpResponse<String> answer = send("POST", "/users/" + encoded(subject) + "/logout", null);
        if (answer.statusCode() != NOT_FOUND) expect(NO_CONTENT, answer);
    }

    private HttpResponse<String> send(String method, String path, JsonObject body) throws ProviderDown {
        String realm = settings.issuerInside().replace("/realms/", "/admin/realms/");
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(realm + path))
                .timeout(Duration.ofMillis(Provider.READ_MILLIS))
                .header("Authorization", "Bearer " + token())
                .header("Accept", "application/json");
        if (body != null) request.header("Content-Type", "application/json");
        request.method(
                method,
                body == null
                        ? HttpRequest.BodyPublishers.noBody()
                        : HttpRequest.BodyPublishers.ofString(body.toString()));
        return exchange(request.build());
    }

    private String token() throws ProviderDown {
        Token known = token;
        if (known != null && clock.instant().isBefore(known.until())) return known.value();
        String basic = Base64.getEncoder()
                .encodeToString((CLIENT + ":" + settings.provisioningSecret()).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(settings.issuerInside() + "/protocol/openid-connect/token"))
                .timeout(Duration.ofMillis(Provider.READ_MILLIS))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        JsonObject answer = (JsonObject) json(exchange(request), "signing in to manage accounts");
        token = new Token(
                answer.getString("access_token"),
                clock.instant().plusSeconds(Math.max(1, answer.getInt("expires_in") - 10)));
        return token.value();
    }

    private HttpResponse<String> exchange(HttpRequest request) throws ProviderDown {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new ProviderDown("accounts", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProviderDown("accounts", e);
        }
    }

    private static JsonStructure json(HttpResponse<String> answer, String doing) {
        if (answer.statusCode() != 200) throw unexpected(doing, answer);
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.read();
        }
    }

    private static void expect(int status, HttpResponse<String> answer) {
        if (answer.statusCode() != status) throw unexpected("changing an account", answer);
    }

    private static IllegalStateException unexpected(String doing, HttpResponse<String> answer) {
        return new IllegalStateException(doing + ": the identity provider answered " + answer.statusCode());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
