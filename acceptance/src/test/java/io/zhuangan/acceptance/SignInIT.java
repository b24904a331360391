package io.zhuangan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhuangan.acceptance.Visitor.Shown;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Sign-in, sign-out and seats over HTTP, against the started platform and its real identity provider. */
class SignInIT {
    static final String PASSWORD = IdentityProvider.PASSWORD;
    private static final String REGULATOR_SESSION = "ZHUANGAN_REGULATOR";

    private final Platform platform = Platform.shared();
    private final IdentityProvider provider = new IdentityProvider(platform);
    private final String regulator = platform.url("/regulator");
    private final String association = platform.url("/association");
    private final ObjectMapper json = new ObjectMapper();

    @Test
    @DisplayName("登录后回到原来的页面，会话编号换新，另一端不用再输密码")
    void onceForBothFrontEnds() {
        Visitor tang = new Visitor();
        Shown login = tang.open(association + "/identity/seats.xhtml");
        assertThat(login.address().toString()).startsWith(platform.issuer());
        String before = tang.cookie("ZHUANGAN_ASSOCIATION").orElseThrow();
        Shown in = tang.follow(tang.submitLogin(login, "group.tang", PASSWORD));
        assertThat(tang.cookie("ZHUANGAN_ASSOCIATION").orElseThrow()).isNotEqualTo(before);
        assertThat(in.status()).isEqualTo(200);

        Shown other = tang.open(regulator + "/somewhere.xhtml?a=%E5%A5%89");
        assertThat(other.address()).isEqualTo(URI.create(regulator + "/somewhere.xhtml?a=%E5%A5%89"));
        assertThat(other.status()).as("no seat there").isEqualTo(403);
        assertThat(other.body()).contains("这里没有你的身份");
    }

    @Test
    @DisplayName("两个标签页同时登录，谁先谁后都能到自己的页面")
    void twoTabs() {
        Visitor lin = new Visitor();
        Shown first = lin.open(regulator + "/one.xhtml");
        Shown second = lin.open(regulator + "/two.xhtml?x=1");
        Shown secondIn = lin.follow(lin.submitLogin(second, "city.lin", PASSWORD));
        assertThat(secondIn.address()).isEqualTo(URI.create(regulator + "/two.xhtml?x=1"));
        Shown firstIn = lin.follow(lin.submitLogin(first, "city.lin", PASSWORD));
        assertThat(firstIn.address()).isEqualTo(URI.create(regulator + "/one.xhtml"));
    }

    @Test
    @DisplayName("过期或别人的回调先重来一次，再错就说清楚")
    void staleCallback() {
        Visitor stranger = new Visitor();
        String callback = regulator + "/callback?state=stale&code=whatever";
        Shown again = stranger.once("GET", callback, null);
        assertThat(again.redirect().orElseThrow().toString()).startsWith(platform.issuer());
        Shown told = stranger.once("GET", callback, null);
        assertThat(told.status()).isEqualTo(400);
        assertThat(told.body()).contains("登录没有完成").contains("/regulator/sign-in");
        assertThat(told.header("Content-Security-Policy")).contains("default-src 'self'");
        assertThat(told.header("Permissions-Policy")).contains("camera=(self)", "microphone=()");

        Visitor chen = new Visitor();
        chen.signIn(regulator + "/identity/seats.xhtml", "city.chen", PASSWORD);
        Shown old = chen.once("GET", callback, null);
        assertThat(old.redirect()).contains(URI.create(regulator + "/"));
    }

    @Test
    @DisplayName("会话过期后的页面请求带回登录，登录后回到同一页")
    void scriptAfterExpiry() {
        Visitor chen = new Visitor();
        chen.signIn(regulator + "/identity/seats.xhtml", "city.chen", PASSWORD);
        chen.forget(REGULATOR_SESSION);
        Shown answer = chen.once(
                "POST",
                regulator + "/page.xhtml",
                "a=b",
                "Faces-Request",
                "partial/ajax",
                "Referer",
                regulator + "/page.xhtml?year=2026");
        assertThat(answer.status()).isEqualTo(200);
        Matcher redirect = Pattern.compile("<redirect url=\"([^\"]+)\"/>").matcher(answer.body());
        assertThat(redirect.find()).isTrue();
        Shown back = chen.open(platform.url(redirect.group(1)));
        assertThat(back.address()).isEqualTo(URI.create(regulator + "/page.xhtml?year=2026"));
    }

    @Test
    @DisplayName("退出一端，两端都退出，再进要输密码；别处来的退出链接先问")
    void signOutEndsBoth() {
        Visitor tang = new Visitor();
        tang.signIn(association + "/identity/seats.xhtml", "group.tang", PASSWORD);
        tang.open(regulator + "/");
        assertThat(tang.once("GET", association + "/api/v1/me", null).status()).isEqualTo(200);

        Shown asked = tang.once("GET", regulator + "/sign-out", null, "Sec-Fetch-Site", "cross-site");
        assertThat(asked.status()).isEqualTo(200);
        assertThat(tang.once("GET", association + "/api/v1/me", null).status()).isEqualTo(200);

        Shown out = tang.follow(tang.once("POST", regulator + "/sign-out", "", "Sec-Fetch-Site", "same-origin"));
        assertThat(out.address()).isEqualTo(URI.create(regulator + "/signed-out"));
        assertThat(tang.once("GET", association + "/api/v1/me", null).status()).isEqualTo(401);
        assertThat(tang.open(association + "/").body()).contains("kc-form-login");
    }

    @Test
    @DisplayName("登录服务里结束会话，平台里随即失效；伪造的通知不算")
    void backChannel() throws IOException {
        Visitor zhou = new Visitor();
        zhou.signIn(regulator + "/identity/seats.xhtml", "jingan.zhou", PASSWORD);
        Shown me = zhou.once("GET", regulator + "/api/v1/me", null);
        assertThat(me.status()).isEqualTo(200);

        String forged = Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8))
                + "."
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(
                                "{\"sub\":\"9a1e0000-0000-4000-8000-000000000022\"}".getBytes(StandardCharsets.UTF_8))
                + ".";
        assertThat(new Visitor()
                        .once("POST", regulator + "/backchannel-logout", "logout_token=" + forged)
                        .status())
                .isEqualTo(400);
        assertThat(zhou.once("GET", regulator + "/api/v1/me", null).status()).isEqualTo(200);

        Shown ended = provider.ask("POST", "/users/9a1e0000-0000-4000-8000-000000000022/logout", null);
        assertThat(ended.status()).isEqualTo(204);
        assertThat(zhou.once("GET", regulator + "/api/v1/me", null).status()).isEqualTo(401);
    }

    @Test
    @DisplayName("接口：没有凭证 401；会话只读，写要请求头；令牌要对得上受众")
    void api() throws IOException {
        Visitor anyone = new Visitor();
        Shown none = anyone.once("GET", regulator + "/api/v1/me", null);
        assertThat(none.status()).isEqualTo(401);
        assertThat(none.header("Content-Type")).startsWith("application/problem+json");
        assertThat(none.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(json.readTree(none.body()).get("code").asText()).isEqualTo("UNAUTHORIZED");

        Visitor operator = new Visitor();
        operator.signIn(regulator + "/identity/seats.xhtml", "operator", PASSWORD);
        assertThat(operator.once("GET", regulator + "/api/v1/tenants", null).status())
                .isEqualTo(200);
        String order = "{\"kind\":\"DISTRICT\",\"code\":\"x\",\"name\":\"x\",\"city\":\"shanghai\"}";
        Shown bare = operator.once("POST", regulator + "/api/v1/tenants", order, "Content-Type", "application/json");
        assertThat(bare.status()).isEqualTo(403);
        assertThat(json.readTree(bare.body()).get("code").asText()).isEqualTo("HEADER_MISSING");
        Shown own = operator.once(
                "POST",
                regulator + "/api/v1/tenants",
                order,
                "Content-Type",
                "application/json",
                "X-Requested-With",
                "zhuangan");
        assertThat(own.status()).as("reached the rule").isEqualTo(422);

        String good = provider.tokenOf("city.chen");
        assertThat(me(regulator, good).get("tenant").get("kind").asText()).isEqualTo("CITY");
        String broken = good.substring(0, good.length() - 4) + (good.endsWith("AAAA") ? "BBBB" : "AAAA");
        for (String bad : new String[] {broken, "abc", provider.ownToken()}) {
            Shown refused = anyone.once("GET", regulator + "/api/v1/me", null, "Authorization", "Bearer " + bad);
            assertThat(refused.status()).isEqualTo(401);
            assertThat(refused.header("WWW-Authenticate")).contains("invalid_token");
        }
    }

    @Test
    @DisplayName("有几个身份的人先选一个，随时可换；接口用请求头指名，别人的身份不行")
    void severalSeats() throws IOException {
        Visitor tang = new Visitor();
        Shown chooser = tang.signIn(association + "/zone/", "group.tang", PASSWORD);
        assertThat(chooser.address().getPath()).isEqualTo("/association/identity/seats.xhtml");
        for (JsonNode seat : me(association, provider.tokenOf("group.tang")).get("seats")) {
            assertThat(chooser.body()).contains(seat.get("name").asText());
        }
        Shown taken = press(tang, chooser, 1);
        assertThat(taken.redirect()).contains(URI.create(association + "/zone/"));
        String name = json.readTree(
                        tang.once("GET", association + "/api/v1/me", null).body())
                .get("tenant")
                .get("name")
                .asText();
        assertThat(chooser.body().indexOf(name)).isPositive();

        String bearer = provider.tokenOf("group.tang");
        JsonNode me = me(association, bearer);
        assertThat(me.get("seats")).hasSize(2);
        for (JsonNode seat : me.get("seats")) {
            Shown named = new Visitor()
                    .once(
                            "GET",
                            association + "/api/v1/me",
                            null,
                            "Authorization",
                            "Bearer " + bearer,
                            "X-Seat",
                            seat.get("tenant").asText());
            assertThat(json.readTree(named.body()).get("tenant").get("key")).isEqualTo(seat.get("tenant"));
        }
        String foreign = me(association, provider.tokenOf("assoc.wang"))
                .get("tenant")
                .get("key")
                .asText();
        assertThat(new Visitor()
                        .once(
                                "GET",
                                association + "/api/v1/me",
                                null,
                                "Authorization",
                                "Bearer " + bearer,
                                "X-Seat",
                                foreign)
                        .status())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("角色停用后，开着的会话和手里的令牌随即失效；再授权又能用")
    void endedMembership() throws IOException {
        Visitor officer = new Visitor();
        officer.signIn(regulator + "/identity/seats.xhtml", "fengxian.li", PASSWORD);
        Shown me = officer.once("GET", regulator + "/api/v1/me", null);
        assertThat(me.status()).isEqualTo(200);
        String tenant = json.readTree(me.body()).get("tenant").get("key").asText();
        String bearer = provider.tokenOf("fengxian.li");
        String operator = "Bearer " + provider.tokenOf("operator");
        JsonNode membership = null;
        Shown listed = new Visitor()
                .once("GET", regulator + "/api/v1/memberships?tenant=" + tenant, null, "Authorization", operator);
        for (JsonNode one : json.readTree(listed.body()).get("items")) {
            if ("fengxian.li".equals(one.get("username").asText()) && !one.hasNonNull("validTo")) membership = one;
        }
        assertThat(membership).isNotNull();
        Shown ended = new Visitor()
                .once(
                        "DELETE",
                        regulator + "/api/v1/memberships/"
                                + membership.get("key").asText() + "?version="
                                + membership.get("version").asLong() + "&reason=test",
                        null,
                        "Authorization",
                        operator);
        assertThat(ended.status()).isEqualTo(200);
        try {
            assertThat(officer.once("GET", regulator + "/api/v1/me", null).status())
                    .isEqualTo(403);
            assertThat(officer.open(regulator + "/").status()).isEqualTo(403);
            assertThat(new Visitor()
                            .once("GET", regulator + "/api/v1/me", null, "Authorization", "Bearer " + bearer)
                            .status())
                    .isEqualTo(403);
        } finally {
            Shown again = new Visitor()
                    .once(
                            "POST",
                            regulator + "/api/v1/memberships",
                            "{\"tenant\":\"" + tenant
                                    + "\",\"role\":\"DISTRICT_OFFICER\",\"username\":\"fengxian.li\"}",
                            "Authorization",
                            operator,
                            "Content-Type",
                            "application/json");
            assertThat(again.status()).isEqualTo(201);
        }
        assertThat(officer.once("GET", regulator + "/api/v1/me", null).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("登录服务没有回应：说得清楚的页面，不拖住服务器，恢复后照常")
    void deadProvider() throws Exception {
        ProcessHandle keycloak = platform.processes().stream()
                .filter(p -> p.info().commandLine().orElse("").contains("QuarkusEntryPoint"))
                .filter(p -> p.info().command().orElse("").endsWith("java"))
                .findFirst()
                .orElseThrow();
        Visitor chen = new Visitor();
        chen.signIn(regulator + "/identity/seats.xhtml", "city.chen", PASSWORD);
        new ProcessBuilder("kill", "-STOP", Long.toString(keycloak.pid()))
                .start()
                .waitFor();
        try {
            Visitor anyone = new Visitor();
            Shown told = anyone.once("GET", regulator + "/", null);
            if (told.redirect().isPresent()) told = untilUnavailable(anyone);
            assertThat(told.status()).isEqualTo(503);
            assertThat(told.body()).contains("现在登录不了");
            assertThat(chen.once("GET", regulator + "/api/v1/me", null).status())
                    .as("who is in stays in")
                    .isEqualTo(200);
            assertThat(anyone.once("GET", platform.url("/health/live"), null).status())
                    .isEqualTo(200);
        } finally {
            new ProcessBuilder("kill", "-CONT", Long.toString(keycloak.pid()))
                    .start()
                    .waitFor();
        }
        Visitor later = new Visitor();
        for (int tries = 0; tries < 2000; tries++) {
            if (later.once("GET", regulator + "/", null).redirect().isPresent()) return;
        }
        throw new AssertionError("sign-in did not come back");
    }

    /** The provider counts as alive for some seconds after it was last heard of. */
    private Shown untilUnavailable(Visitor visitor) {
        long limit = System.nanoTime() + 60_000_000_000L;
        while (System.nanoTime() < limit) {
            Shown shown = visitor.once("GET", regulator + "/", null);
            if (shown.redirect().isEmpty()) return shown;
        }
        throw new AssertionError("a dead provider was never noticed");
    }

    private JsonNode me(String frontEnd, String bearer) throws IOException {
        Shown shown = new Visitor().once("GET", frontEnd + "/api/v1/me", null, "Authorization", "Bearer " + bearer);
        assertThat(shown.status()).isEqualTo(200);
        return json.readTree(shown.body());
    }

    /** Presses the n-th button of the form of a Faces page. */
    private static Shown press(Visitor visitor, Shown page, int nth) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher hidden = Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\"[^>]*value=\"([^\"]*)\"")
                .matcher(page.body());
        while (hidden.find()) fields.put(hidden.group(1), hidden.group(2));
        Matcher button = Pattern.compile("<button id=\"(seats:[^\"]+)\"").matcher(page.body());
        for (int i = 0; i <= nth; i++) assertThat(button.find()).isTrue();
        fields.put(button.group(1), "");
        Matcher action =
                Pattern.compile("<form id=\"seats\"[^>]*action=\"([^\"]+)\"").matcher(page.body());
        assertThat(action.find()).isTrue();
        return visitor.once(
                "POST",
                page.address().resolve(action.group(1).replace("&amp;", "&")).toString(),
                Visitor.form(fields));
    }
}
