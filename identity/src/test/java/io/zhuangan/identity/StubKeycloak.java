package io.zhuangan.identity;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;

/**
 * Answers as Keycloak 26.7.3 does where organizations are concerned (statuses and bodies were taken from the real one),
 * and fails on demand.
 */
final class StubKeycloak implements AutoCloseable {
    /** In place of a status: no answer ever. */
    static final int HANG = 0;

    /** In place of a status: an answer that begins and does not end. */
    static final int DRIP = -1;

    private static final String ADMIN = "/admin/realms/zhuangan";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Map<String, JsonObject> organizations = new LinkedHashMap<>();
    private final Map<String, Set<String>> members = new LinkedHashMap<>();
    private final Set<String> accounts = new TreeSet<>();
    private final List<String> calls = new ArrayList<>();
    private volatile Predicate<String> failing = call -> false;
    private volatile int failure;
    private volatile String goodToken = "t1";

    StubKeycloak() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/realms/zhuangan";
    }

    /** Calls whose method and path fit are answered with this status, or as {@link #HANG} and {@link #DRIP} say. */
    void fail(Predicate<String> which, int status) {
        failure = status;
        failing = which;
    }

    void recover() {
        failing = call -> false;
    }

    /** Tokens given out so far are void, as after new keys. */
    void changeKeys() {
        goodToken = goodToken + "x";
    }

    synchronized void account(String subject) {
        accounts.add(subject);
    }

    synchronized String organization(String name, String alias) {
        String id = UUID.randomUUID().toString();
        organizations.put(
                id,
                Json.createObjectBuilder()
                        .add("id", id)
                        .add("name", name)
                        .add("alias", alias)
                        .add("enabled", true)
                        .add(
                                "attributes",
                                Json.createObjectBuilder()
                                        .add(
                                                Organizations.TENANT,
                                                Json.createArrayBuilder().add(alias)))
                        .build());
        members.put(id, new TreeSet<>());
        return id;
    }

    synchronized void forget(String id) {
        organizations.remove(id);
        members.remove(id);
    }

    synchronized List<JsonObject> organizations() {
        return List.copyOf(organizations.values());
    }

    synchronized Set<String> members(String id) {
        return members.get(id);
    }

    /** Method and path of each call of the administration interface, without the query. */
    synchronized List<String> calls() {
        return List.copyOf(calls);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String call = exchange.getRequestMethod() + " " + path.replace(ADMIN, "");
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (path.startsWith(ADMIN)) {
            synchronized (this) {
                calls.add(call);
            }
        }
        if (failing.test(call)) {
            if (failure == HANG || failure == DRIP) {
                if (failure == DRIP) beginOf(exchange);
                waitForTheEnd();
            } else {
                reply(exchange, failure, "{}");
            }
        } else if (path.endsWith("/protocol/openid-connect/token")) {
            reply(exchange, 200, "{\"access_token\":\"" + goodToken + "\",\"expires_in\":60}");
        } else if (!("Bearer " + goodToken).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            reply(exchange, 401, "{}");
        } else {
            synchronized (this) {
                organizationsAnswer(exchange, path.substring(ADMIN.length()), body);
            }
        }
    }

    private static void beginOf(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(201, 1000);
        exchange.getResponseBody().write('{');
        exchange.getResponseBody().flush();
    }

    private void waitForTheEnd() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void organizationsAnswer(HttpExchange exchange, String path, String body) throws IOException {
        String[] parts = path.split("/");
        String method = exchange.getRequestMethod();
        if (parts[1].equals("users")) {
            reply(exchange, accounts.contains(parts[2]) ? 200 : 404, "{}");
        } else if (parts.length == 2) {
            if (method.equals("GET")) reply(exchange, 200, found(exchange));
            else create(exchange, object(body));
        } else if (!organizations.containsKey(parts[2])) {
            reply(exchange, 404, "{\"errorMessage\":\"Organization not found.\"}");
        } else if (parts.length == 3) {
            if (method.equals("GET"))
                reply(exchange, 200, organizations.get(parts[2]).toString());
            else update(exchange, parts[2], object(body));
        } else {
            membersAnswer(exchange, parts, body);
        }
    }

    private String found(HttpExchange exchange) {
        String query = URLDecoder.decode(exchange.getRequestURI().getRawQuery(), StandardCharsets.UTF_8);
        String alias = query.substring(query.indexOf(Organizations.TENANT + ":") + Organizations.TENANT.length() + 1);
        JsonArrayBuilder list = Json.createArrayBuilder();
        organizations.values().stream()
                .filter(o -> o.getJsonObject("attributes")
                        .getJsonArray(Organizations.TENANT)
                        .getString(0)
                        .equals(alias))
                .forEach(list::add);
        return list.build().toString();
    }

    private void create(HttpExchange exchange, JsonObject wanted) throws IOException {
        boolean taken = organizations.values().stream()
                .anyMatch(o -> o.getString("alias").equals(wanted.getString("alias"))
                        || o.getString("name").equals(wanted.getString("name")));
        if (taken) {
            reply(exchange, 409, "{\"errorMessage\":\"A organization with the same name already exists.\"}");
            return;
        }
        organization(wanted.getString("name"), wanted.getString("alias"));
        reply(exchange, 201, "");
    }

    private void update(HttpExchange exchange, String id, JsonObject wanted) throws IOException {
        JsonObject known = organizations.get(id);
        boolean taken = organizations.values().stream()
                .anyMatch(o ->
                        !o.getString("id").equals(id) && o.getString("name").equals(wanted.getString("name")));
        if (!known.getString("alias").equals(wanted.getString("alias"))) reply(exchange, 400, "{}");
        else if (taken) reply(exchange, 409, "{}");
        else {
            organizations.put(id, wanted);
            reply(exchange, 204, "");
        }
    }

    private void membersAnswer(HttpExchange exchange, String[] parts, String body) throws IOException {
        Set<String> of = members.get(parts[2]);
        switch (exchange.getRequestMethod()) {
            case "GET" -> {
                int first = Integer.parseInt(exchange.getRequestURI().getQuery().replaceAll(".*first=(\\d+).*", "$1"));
                JsonArrayBuilder list = Json.createArrayBuilder();
                of.stream()
                        .skip(first)
                        .limit(100)
                        .forEach(s -> list.add(Json.createObjectBuilder().add("id", s)));
                reply(exchange, 200, list.build().toString());
            }
            case "POST" -> {
                String subject = body.substring(1, body.length() - 1);
                if (!accounts.contains(subject)) reply(exchange, 404, "{}");
                else reply(exchange, of.add(subject) ? 201 : 409, "");
            }
            default -> reply(exchange, of.remove(parts[4]) ? 204 : 404, "");
        }
    }

    private static JsonObject object(String body) {
        try (var reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        }
    }

    private static void reply(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
