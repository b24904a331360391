package io.zhuangan.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * Brings a realm that an earlier version imported to what this version needs: organizations, the right to keep them for
 * the provisioning account, and a sign-in that goes on asking for name and password on one page. An import never touches
 * a realm that exists, so this does, once per data directory and with nothing but these three in mind: a realm belongs
 * to its administrators.
 */
final class RealmUpgrade {

    /** What a realm is brought to; kept beside the imported realm's mark. */
    static final String VERSION = "2";

    private static final String ADMIN = "keycloak-admin";
    private static final int OK = 200;

    private final String address;
    private final String realm;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final ObjectMapper json = new ObjectMapper();
    private String token;

    /** @param issuer address of the realm, e.g. {@code http://localhost:8180/realms/zhuangan} */
    RealmUpgrade(String issuer) {
        this.address = issuer.substring(0, issuer.indexOf("/realms/"));
        this.realm = issuer.substring(issuer.indexOf("/realms/") + "/realms/".length());
    }

    /** @return false when the account that was made with the data directory may not or no longer do this */
    boolean run(String adminPassword) throws IOException, InterruptedException {
        if (!signIn(adminPassword)) return false;
        // the step goes before the switch: in between nobody may meet a page that our theme does not know
        keepOnePageSignIn();
        if (!get("").path("organizationsEnabled").asBoolean()) {
            send("PUT", "", json.createObjectNode().put("organizationsEnabled", true));
        }
        grant("zhuangan-provisioning", "manage-organizations");
        return true;
    }

    private boolean signIn(String password) throws IOException, InterruptedException {
        String form = "grant_type=password&client_id=admin-cli&username=" + ADMIN + "&password="
                + URLEncoder.encode(password, StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(address + "/realms/master/protocol/openid-connect/token"))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != OK) return false;
        token = json.readTree(answer.body()).get("access_token").asText();
        return true;
    }

    /**
     * As soon as there are organizations, Keycloak's own sign-in asks for the user name first, to look up whose identity
     * provider is meant. There is none to look up here.
     */
    private void keepOnePageSignIn() throws IOException, InterruptedException {
        String path =
                "/authentication/flows/" + encoded(get("").get("browserFlow").asText()) + "/executions";
        JsonNode outermost = null;
        for (JsonNode step : get(path)) {
            if (step.get("level").asInt() == 0) outermost = step;
            if (!"organization".equals(step.path("providerId").asText())) continue;
            if (outermost == null
                    || "DISABLED".equals(outermost.get("requirement").asText())) continue;
            send("PUT", path, ((ObjectNode) outermost).put("requirement", "DISABLED"));
        }
    }

    private void grant(String client, String role) throws IOException, InterruptedException {
        String account = get("/clients/" + idOf(client) + "/service-account-user")
                .get("id")
                .asText();
        String management = idOf("realm-management");
        String held = "/users/" + account + "/role-mappings/clients/" + management;
        for (JsonNode one : get(held)) if (one.get("name").asText().equals(role)) return;
        send("POST", held, json.createArrayNode().add(get("/clients/" + management + "/roles/" + role)));
    }

    private String idOf(String client) throws IOException, InterruptedException {
        JsonNode found = get("/clients?clientId=" + client);
        if (found.isEmpty()) throw new IOException("the realm " + realm + " has no client " + client);
        return found.get(0).get("id").asText();
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        return json.readTree(send("GET", path, null));
    }

    private String send(String method, String path, JsonNode body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/admin/realms/" + realm + path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(method + " " + path + " of the realm answered " + answer.statusCode());
        }
        return answer.body();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
