package io.zhuangan.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Against a server that holds a realm of the earlier version as 26.7.3 shows it. */
class RealmUpgradeTest {

    private static final String REALM = "/admin/realms/zhuangan";

    private HttpServer server;
    private boolean organizations;
    private boolean granted;
    private String step = "ALTERNATIVE";
    private String password = "right";
    private int refusing;
    private final List<String> changes = new ArrayList<>();

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private RealmUpgrade upgrade() {
        return new RealmUpgrade("http://127.0.0.1:" + server.getAddress().getPort() + "/realms/zhuangan");
    }

    @Test
    @DisplayName("旧的域得到组织、权限，登录仍是一页；先改登录，再开组织")
    void oldRealmIsBroughtOn() throws Exception {
        assertThat(upgrade().run("right")).isTrue();
        assertThat(organizations).isTrue();
        assertThat(granted).isTrue();
        assertThat(step).isEqualTo("DISABLED");
        assertThat(changes)
                .containsExactly(
                        "PUT /authentication/flows/browser/executions",
                        "PUT ",
                        "POST /users/u1/role-mappings/clients/rm");
    }

    @Test
    @DisplayName("再来一次什么也不改")
    void twiceIsOnce() throws Exception {
        upgrade().run("right");
        changes.clear();
        assertThat(upgrade().run("right")).isTrue();
        assertThat(changes).isEmpty();
    }

    @Test
    @DisplayName("管理员已不在：说出来，什么也不改")
    void administratorIsGone() throws Exception {
        password = "another";
        assertThat(upgrade().run("right")).isFalse();
        assertThat(changes).isEmpty();
    }

    @Test
    @DisplayName("中途被拒绝：出错，不算完成")
    void refusedMidway() {
        refusing = 500;
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> upgrade().run("right"))
                .withMessageContaining("500");
    }

    private void answer(HttpExchange exchange) throws IOException {
        String method = exchange.getRequestMethod();
        String path = exchange.getRequestURI().toString();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (path.startsWith("/realms/master")) {
            boolean right = body.contains("password=" + password);
            reply(exchange, right ? 200 : 401, "{\"access_token\":\"t\"}");
            return;
        }
        String what = path.substring(REALM.length());
        if (!method.equals("GET")) {
            changes.add(method + " " + what);
            if (refusing > 0) {
                reply(exchange, refusing, "{}");
                return;
            }
        }
        switch (method + " " + what) {
            case "GET " ->
                reply(exchange, 200, "{\"browserFlow\":\"browser\",\"organizationsEnabled\":" + organizations + "}");
            case "PUT " -> {
                organizations = body.contains("\"organizationsEnabled\":true");
                reply(exchange, 204, "");
            }
            case "GET /authentication/flows/browser/executions" -> reply(exchange, 200, executions());
            case "PUT /authentication/flows/browser/executions" -> {
                if (body.contains("\"id\":\"org\"") && body.contains("DISABLED")) step = "DISABLED";
                reply(exchange, 202, "");
            }
            case "GET /clients?clientId=zhuangan-provisioning" -> reply(exchange, 200, "[{\"id\":\"pc\"}]");
            case "GET /clients?clientId=realm-management" -> reply(exchange, 200, "[{\"id\":\"rm\"}]");
            case "GET /clients/pc/service-account-user" -> reply(exchange, 200, "{\"id\":\"u1\"}");
            case "GET /clients/rm/roles/manage-organizations" ->
                reply(exchange, 200, "{\"id\":\"r\",\"name\":\"manage-organizations\"}");
            case "GET /users/u1/role-mappings/clients/rm" ->
                reply(
                        exchange,
                        200,
                        "[{\"name\":\"manage-users\"}" + (granted ? ",{\"name\":\"manage-organizations\"}" : "") + "]");
            case "POST /users/u1/role-mappings/clients/rm" -> {
                granted = body.contains("manage-organizations");
                reply(exchange, 204, "");
            }
            default -> reply(exchange, 404, "{}");
        }
    }

    private String executions() {
        return "[{\"id\":\"cookie\",\"level\":0,\"providerId\":\"auth-cookie\",\"requirement\":\"ALTERNATIVE\"},"
                + "{\"id\":\"org\",\"level\":0,\"displayName\":\"Organization\",\"requirement\":\"" + step + "\"},"
                + "{\"id\":\"cond\",\"level\":1,\"requirement\":\"CONDITIONAL\"},"
                + "{\"id\":\"first\",\"level\":2,\"providerId\":\"organization\",\"requirement\":\"ALTERNATIVE\"},"
                + "{\"id\":\"forms\",\"level\":0,\"requirement\":\"ALTERNATIVE\"}]";
    }

    private static void reply(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
