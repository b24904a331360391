package io.zhuangan.identity;

import io.zhuangan.shared.RealTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The identity provider's administration interface, used with a service account that may manage users and organizations
 * of this realm and nothing else. Never called inside a transaction. After a call that got no answer nobody waits for
 * another within three seconds: a queue of orders would otherwise spend its time on time-outs.
 */
@ApplicationScoped
class AdminInterface {
    static final int OK = 200;
    static final int CREATED = 201;
    static final int NO_CONTENT = 204;
    static final int NOT_FOUND = 404;
    static final int CONFLICT = 409;

    private static final String CLIENT = "zhuangan-provisioning";
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int SERVER_ERROR = 500;
    private static final Duration REST = Duration.ofSeconds(3);

    @Inject
    IdentitySettings settings;

    @Inject
    @RealTime
    Clock clock;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofMillis(Provider.CONNECT_MILLIS))
            .build();

    private Duration patience = Duration.ofMillis(Provider.READ_MILLIS);

    private volatile Token token;
    private volatile Instant restUntil = Instant.MIN;

    private record Token(String value, Instant until) {}

    protected AdminInterface() {}

    /** For tests, which do not wait as long for an answer. */
    AdminInterface(IdentitySettings settings, Clock clock, Duration patience) {
        this.settings = settings;
        this.clock = clock;
        this.patience = patience;
    }

    HttpResponse<String> get(String path) throws ProviderDown {
        return send("GET", path, null);
    }

    /**
     * @param path below the realm, its parts already {@link #encoded}
     * @param body JSON, or null for none
     * @return whatever was answered, but for server errors, which count as no answer
     */
    HttpResponse<String> send(String method, String path, String body) throws ProviderDown {
        HttpResponse<String> answer = sendOnce(method, path, body);
        if (answer.statusCode() != UNAUTHORIZED) return answer;
        // the provider was set up anew or changed its keys: what it gave out before is void
        token = null;
        return sendOnce(method, path, body);
    }

    private HttpResponse<String> sendOnce(String method, String path, String body) throws ProviderDown {
        String realm = settings.issuerInside().replace("/realms/", "/admin/realms/");
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(realm + path))
                .timeout(patience)
                .header("Authorization", "Bearer " + token())
                .header("Accept", "application/json");
        if (body != null) request.header("Content-Type", "application/json");
        request.method(
                method,
                body == null
                        ? HttpRequest.BodyPublishers.noBody()
                        : HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8));
        return exchange(request.build());
    }

    private String token() throws ProviderDown {
        Token known = token;
        if (known != null && clock.instant().isBefore(known.until())) return known.value();
        String basic = Base64.getEncoder()
                .encodeToString((CLIENT + ":" + settings.provisioningSecret()).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(settings.issuerInside() + "/protocol/openid-connect/token"))
                .timeout(patience)
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        JsonObject answer = (JsonObject) json(exchange(request), "signing in to the administration interface");
        Token fresh = new Token(
                answer.getString("access_token"),
                clock.instant().plusSeconds(Math.max(1, answer.getInt("expires_in") - 10)));
        token = fresh;
        return fresh.value();
    }

    private HttpResponse<String> exchange(HttpRequest request) throws ProviderDown {
        if (clock.instant().isBefore(restUntil)) throw new ProviderDown("no answer a moment ago", null);
        HttpResponse<String> answer = answerTo(request);
        if (answer.statusCode() >= SERVER_ERROR) {
            throw new ProviderDown("the identity provider answered " + answer.statusCode(), null);
        }
        return answer;
    }

    /** The client's own time-out ends with the first line of an answer; ours also covers a body that never ends. */
    private HttpResponse<String> answerTo(HttpRequest request) throws ProviderDown {
        CompletableFuture<HttpResponse<String>> pending =
                http.sendAsync(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        try {
            return pending.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            pending.cancel(true);
            restUntil = clock.instant().plus(REST);
            Throwable cause = e instanceof ExecutionException ? e.getCause() : e;
            throw new ProviderDown("the identity provider does not answer: " + cause, e);
        } catch (InterruptedException e) {
            pending.cancel(true);
            Thread.currentThread().interrupt();
            throw new ProviderDown("interrupted", e);
        }
    }

    static JsonStructure json(HttpResponse<String> answer, String doing) {
        if (answer.statusCode() != OK) throw unexpected(doing, answer);
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.read();
        }
    }

    static void expect(int status, HttpResponse<String> answer, String doing) {
        if (answer.statusCode() != status) throw unexpected(doing, answer);
    }

    static IllegalStateException unexpected(String doing, HttpResponse<String> answer) {
        String hint = answer.statusCode() == FORBIDDEN
                ? " (the service account lacks a role: see \"Organizations\" in docs/operations.md)"
                : "";
        return new IllegalStateException(doing + ": the identity provider answered " + answer.statusCode() + hint);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
