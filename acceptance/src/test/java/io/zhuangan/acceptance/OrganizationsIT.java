package io.zhuangan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhuangan.acceptance.Visitor.Shown;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What happens to tenants and seats arrives at the real identity provider. Everything here is new to each test. */
class OrganizationsIT {
    private static final String PASSWORD = IdentityProvider.PASSWORD;
    private static final long LIMIT_SECONDS = 90;

    private final Platform platform = Platform.shared();
    private final String api = platform.url("/regulator/api/v1");
    private final IdentityProvider provider = new IdentityProvider(platform);
    private final ObjectMapper json = new ObjectMapper();
    private final String unique = UUID.randomUUID().toString().substring(0, 12);
    private final String username = "it." + unique;

    @Test
    @DisplayName("新建协会后登录服务里有了组织；受邀人首次登录成为成员，停用后不再是")
    void fromTenantToMember() throws IOException {
        String subject = provider.account(username);
        JsonNode tenant = association("协会 " + unique);
        String organization = await(tenant, one -> true).get("id").asText();
        assertThat(members(organization)).isEmpty();

        association("改名协会 " + unique);
        JsonNode renamed = await(tenant, one -> one.get("name").asText().startsWith("改名"));
        assertThat(renamed.get("id").asText()).isEqualTo(organization);
        assertThat(renamed.get("alias").asText()).isEqualTo(tenant.get("key").asText());

        JsonNode membership = grant(tenant);
        assertThat(membership.get("hasAccount").asBoolean()).isFalse();
        new Visitor().signIn(platform.url("/association/identity/seats.xhtml"), username, PASSWORD);
        awaitMembers(organization, List.of(subject));

        end(membership, tenant);
        awaitMembers(organization, List.of());
    }

    @Test
    @DisplayName("在登录服务里被手工改动的成员，每日比对后恢复")
    void comparisonPutsRight() throws Exception {
        String subject = provider.account(username);
        JsonNode tenant = association("比对协会 " + unique);
        grant(tenant);
        new Visitor().signIn(platform.url("/association/identity/seats.xhtml"), username, PASSWORD);
        String organization = await(tenant, one -> true).get("id").asText();
        awaitMembers(organization, List.of(subject));

        String path = "/organizations/" + organization + "/members/";
        assertThat(provider.ask("DELETE", path + subject, null).status()).isEqualTo(204);
        String stranger = "9a1e0000-0000-4000-8000-000000000031";
        assertThat(provider.ask("POST", "/organizations/" + organization + "/members", "\"" + stranger + "\"")
                        .status())
                .isEqualTo(201);
        orderComparison();
        awaitMembers(organization, List.of(subject));
    }

    @Test
    @DisplayName("送不出去的，运营方在单位页上看得见，一按就重新送出")
    void undeliveredIsSentAgain() throws Exception {
        JsonNode tenant = association("重送协会 " + unique);
        String organization = await(tenant, one -> true).get("id").asText();
        assertThat(provider.ask("DELETE", "/organizations/" + organization, null)
                        .status())
                .isEqualTo(204);
        put(
                "provisioning.organization",
                "{\"tenant\":\"" + tenant.get("key").asText() + "\"}",
                "GIVEN_UP",
                "失败 " + unique);

        Visitor operator = new Visitor();
        String address = platform.url("/regulator/operator/tenants.xhtml");
        Shown page = operator.signIn(address, "operator", PASSWORD);
        assertThat(page.body()).contains("未送达").contains("失败 " + unique).contains("统一登录：建立或更名组织");
        Shown pressed = press(operator, page);
        assertThat(pressed.redirect()).isPresent();
        await(tenant, one -> !one.get("id").asText().equals(organization));
        assertThat(operator.open(address).body()).doesNotContain("失败 " + unique);
    }

    /** Presses the button of the form with the orders that were not delivered. */
    private static Shown press(Visitor visitor, Shown page) {
        String form = page.body().substring(page.body().indexOf("<form id=\"outbox\""));
        form = form.substring(0, form.indexOf("</form>"));
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher hidden = Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\"[^>]*value=\"([^\"]*)\"")
                .matcher(form);
        while (hidden.find()) fields.put(hidden.group(1), hidden.group(2));
        Matcher button = Pattern.compile("<button id=\"(outbox:[^\"]+)\"").matcher(form);
        assertThat(button.find()).isTrue();
        fields.put(button.group(1), "");
        Matcher action = Pattern.compile("action=\"([^\"]+)\"").matcher(form);
        assertThat(action.find()).isTrue();
        return visitor.once("POST", page.address().resolve(action.group(1)).toString(), Visitor.form(fields));
    }

    /** What the timer writes at night. */
    private void orderComparison() throws Exception {
        String order = "{\"night\":\"2026-11-26\",\"after\":0,\"compared\":0,\"differences\":0}";
        put("provisioning.comparison", order, "WAITING", null);
    }

    private void put(String kind, String order, String state, String error) throws SQLException {
        try (Connection connection = platform.database();
                PreparedStatement insert =
                        connection.prepareStatement("insert into outbox (id, uid, tenant_id, kind, payload, state,"
                                + " attempts, last_error, not_before, created_at) select ?, ?, id, ?, ?, ?, 0, ?,"
                                + " utc_timestamp(6), utc_timestamp(6) from tenant where kind = 'OPERATOR'")) {
            UUID key = UUID.randomUUID();
            insert.setLong(1, key.getMostSignificantBits() >>> 1);
            insert.setString(2, key.toString());
            insert.setString(3, kind);
            insert.setString(4, order);
            insert.setString(5, state);
            insert.setString(6, error);
            assertThat(insert.executeUpdate()).isEqualTo(1);
        }
    }

    private JsonNode association(String name) throws IOException {
        return operator(
                "POST",
                "/tenants",
                Map.of("kind", "ASSOCIATION", "code", "it-" + unique, "name", name, "city", "shanghai", "demo", true),
                201);
    }

    private JsonNode grant(JsonNode tenant) throws IOException {
        return operator(
                "POST",
                "/memberships",
                Map.of(
                        "tenant",
                        tenant.get("key").asText(),
                        "role",
                        "COURSE_MANAGER",
                        "username",
                        username,
                        "fullName",
                        "测试"),
                201);
    }

    private void end(JsonNode membership, JsonNode tenant) throws IOException {
        JsonNode now = operator(
                        "GET", "/memberships?tenant=" + tenant.get("key").asText(), null, 200)
                .get("items")
                .get(0);
        assertThat(now.get("key")).isEqualTo(membership.get("key"));
        operator(
                "DELETE",
                "/memberships/" + now.get("key").asText() + "?reason=test&version="
                        + now.get("version").asLong(),
                null,
                200);
    }

    private JsonNode operator(String method, String path, Object body, int status) throws IOException {
        String token = provider.tokenOf("operator");
        Shown answer = new Visitor()
                .once(
                        method,
                        api + path,
                        body == null ? null : json.writeValueAsString(body),
                        "Authorization",
                        "Bearer " + token,
                        "Content-Type",
                        "application/json");
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        return json.readTree(answer.body());
    }

    /** The organization of the tenant, once it is there and as wanted. */
    private JsonNode await(JsonNode tenant, Predicate<JsonNode> wanted) throws IOException {
        String query = "/organizations?q=zhuangan.tenant:" + tenant.get("key").asText();
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
        JsonNode found;
        do {
            found = json.readTree(provider.ask("GET", query, null).body());
            if (found.size() == 1 && wanted.test(found.get(0))) return found.get(0);
        } while (System.nanoTime() < limit);
        throw new AssertionError("the organization never came to be as wanted: " + found);
    }

    private void awaitMembers(String organization, List<String> wanted) throws IOException {
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
        List<String> found;
        do {
            found = members(organization);
            if (found.equals(wanted)) return;
        } while (System.nanoTime() < limit);
        assertThat(found).isEqualTo(wanted);
    }

    private List<String> members(String organization) throws IOException {
        List<String> subjects = new ArrayList<>();
        Shown listed = provider.ask("GET", "/organizations/" + organization + "/members?max=100", null);
        assertThat(listed.status()).isEqualTo(200);
        json.readTree(listed.body()).forEach(one -> subjects.add(one.get("id").asText()));
        return subjects;
    }
}
