package io.zhuangan.server.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A script's view of the platform: signs in demo accounts through the client {@code demo-cli} and calls the JSON
 * interfaces as they do. Knows nothing of the inside.
 */
public final class DemoClient {

    /** What the platform answered; {@code json} is null when there was no JSON body. */
    public record Answer(int status, JsonNode json, String body) {
        public boolean ok() {
            return status >= 200 && status < 300;
        }
    }

    /** A form field or, with a file name, a file of a multipart upload. */
    public record Part(String name, String fileName, String contentType, byte[] content) {
        public static Part field(String name, String value) {
            return new Part(name, null, "text/plain; charset=UTF-8", value.getBytes(StandardCharsets.UTF_8));
        }

        public static Part xlsx(String name, String fileName, byte[] content) {
            return new Part(
                    name, fileName, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", content);
        }
    }

    private record Token(String value, Instant until) {}

    private static final String PASSWORD = "Zhuangan-2026";
    private static final Duration ANSWER = Duration.ofMinutes(5);

    private final ObjectMapper mapper = new ObjectMapper();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();
    private final Map<String, String> seats = new ConcurrentHashMap<>();
    private final String baseUrl;
    private final String issuer;

    public DemoClient(String baseUrl, String issuer) {
        this.baseUrl = baseUrl;
        this.issuer = issuer;
    }

    /** From now on this account acts for that tenant; for people with several seats. */
    public void sit(String account, String tenant) {
        seats.put(account, tenant);
    }

    public ObjectMapper mapper() {
        return mapper;
    }

    public Answer get(String account, String path) throws IOException, InterruptedException {
        return send(request(account, path).GET());
    }

    /** POST of JSON with a fresh Idempotency-Key; {@code body} is anything Jackson can write, or null. */
    public Answer post(String account, String path, Object body) throws IOException, InterruptedException {
        return post(account, path, body, UUID.randomUUID().toString());
    }

    public Answer post(String account, String path, Object body, String idempotencyKey)
            throws IOException, InterruptedException {
        HttpRequest.BodyPublisher content = body == null
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofByteArray(mapper.writeValueAsBytes(body));
        return send(request(account, path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", idempotencyKey)
                .POST(content));
    }

    public Answer put(String account, String path, Object body) throws IOException, InterruptedException {
        return put(account, path, body, UUID.randomUUID().toString());
    }

    public Answer put(String account, String path, Object body, String idempotencyKey)
            throws IOException, InterruptedException {
        return send(request(account, path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", idempotencyKey)
                .PUT(HttpRequest.BodyPublishers.ofByteArray(mapper.writeValueAsBytes(body))));
    }

    public Answer delete(String account, String path) throws IOException, InterruptedException {
        return send(request(account, path)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .DELETE());
    }

    public Answer upload(String account, String path, String idempotencyKey, Part... parts)
            throws IOException, InterruptedException {
        String boundary = "zhuangan-" + UUID.randomUUID();
        HttpRequest.Builder request =
                request(account, path).header("Content-Type", "multipart/form-data; boundary=" + boundary);
        if (idempotencyKey != null) request.header("Idempotency-Key", idempotencyKey);
        return send(request.POST(HttpRequest.BodyPublishers.ofByteArray(multipart(boundary, parts))));
    }

    /** The same answer, or a failure that says what was asked and what came back. */
    public static Answer expectOk(Answer answer, String doing) throws IOException {
        if (!answer.ok()) {
            throw new IOException(doing + " was answered " + answer.status() + ": " + shortened(answer.body()));
        }
        return answer;
    }

    private HttpRequest.Builder request(String account, String path) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(baseUrl + path))
                .timeout(ANSWER)
                .header("Accept", "application/json, application/problem+json");
        if (account != null) {
            request.header("Authorization", "Bearer " + token(account));
            if (seats.containsKey(account)) request.header("X-Seat", seats.get(account));
        }
        return request;
    }

    private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response =
                http.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        boolean json = response.headers().firstValue("Content-Type").orElse("").contains("json")
                && !response.body().isBlank();
        return new Answer(response.statusCode(), json ? mapper.readTree(response.body()) : null, response.body());
    }

    /** A bearer token of a demo account, for callers that send something else than JSON; one sign-in at a time. */
    public synchronized String token(String account) throws IOException, InterruptedException {
        Token known = tokens.get(account);
        if (known != null && Instant.now().isBefore(known.until())) {
            return known.value();
        }
        String form = "grant_type=password&client_id=demo-cli&scope=openid&username=" + encoded(account) + "&password="
                + encoded(PASSWORD);
        Answer answer = expectOk(
                send(HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                        .timeout(Duration.ofSeconds(30))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))),
                "signing in " + account);
        Token fresh = new Token(
                answer.json().get("access_token").asText(),
                Instant.now().plusSeconds(answer.json().get("expires_in").asLong() - 30));
        tokens.put(account, fresh);
        return fresh.value();
    }

    private static byte[] multipart(String boundary, Part... parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Part part : parts) {
            String file = part.fileName() == null ? "" : "; filename=\"" + part.fileName() + "\"";
            String head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + part.name() + "\"" + file
                    + "\r\nContent-Type: " + part.contentType() + "\r\n\r\n";
            out.write(head.getBytes(StandardCharsets.UTF_8));
            out.write(part.content());
            out.write("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        out.write(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String shortened(String text) {
        return text.length() <= 400 ? text : text.substring(0, 400) + "…";
    }
}
