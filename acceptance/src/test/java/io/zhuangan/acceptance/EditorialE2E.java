package io.zhuangan.acceptance;

import static io.zhuangan.server.demo.DemoClient.expectOk;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import io.zhuangan.server.demo.DemoClient;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A case from a firm's phone to the public site and off it again, by the people it is for. */
class EditorialE2E {
    private static final String R = "/regulator/api/v1";
    private static final List<String> SECTIONS = List.of(
            "title",
            "summary",
            "firm",
            "scale",
            "rec",
            "actors",
            "problem",
            "actions",
            "obstacles",
            "pb",
            "pa",
            "en",
            "fits");

    /** Of each kind of attack one; the whole list runs in the tests of the backend. */
    private static final String HOSTILE = "<img src=x onerror=alert(1)> <svg onload=alert(1)> <script>alert(1)</script>"
            + " <iframe srcdoc='<script>parent.alert(1)</script>'></iframe> #{7*7}";

    private final Platform platform = Platform.shared();
    private final DemoClient client = new DemoClient(platform.baseUrl(), platform.issuer());
    private final String title = "车间换产清场 " + UUID.randomUUID().toString().substring(0, 6);

    @Test
    @DisplayName("企业推荐、评委打分、市局定结果、编辑、另一人批准、公开、改版、撤下、原址 410")
    void fromAPhoneToThePublicAndBack() throws Exception {
        JsonNode call = call();
        String nomination;
        try (BrowserUser sun = BrowserUser.onPhone(platform.baseUrl(), "zh-CN")) {
            sun.open("/association/zone/cases.xhtml").signIn("firm1.sun");
            nomination = nominate(sun, call);
        }
        judge(call, nomination);
        String key = edited(nomination);
        String address = "/zh/cases/" + key;
        try (BrowserUser lin = BrowserUser.atDesk(platform.baseUrl(), "en-US");
                BrowserUser reader = BrowserUser.onPhone(platform.baseUrl(), "zh-CN")) {
            lin.open("/regulator/showcase/case.xhtml?key=" + key)
                    .signIn("city.lin")
                    .look("editorial-approve");
            assertThat(lin.page.locator(".ed-diff ins").first().innerText()).contains("（修订）");
            lin.page.click("#publish button");
            lin.page.waitForSelector("[data-open='withdraw-case']");
            reader.open(address).look("editorial-public");
            assertThat(reader.page
                            .locator("article img[src='x'], article svg[onload], article script, article iframe")
                            .count())
                    .isZero();
            assertThat(reader.page.locator("ol.how").innerText())
                    .as("plain text is text")
                    .contains("<svg onload=alert(1)>")
                    .contains("#{7*7}");
            assertThat(reader.page.locator("h1").innerText()).contains(title).contains("（修订）");

            write(key, title + "（再改）");
            reader.open(address);
            assertThat(reader.page.locator("h1").innerText())
                    .as("live page untouched")
                    .contains("（修订）");

            lin.open("/regulator/showcase/case.xhtml?key=" + key);
            lin.page.click("[data-open='withdraw-case']");
            lin.page.fill("[id$='withdraw-case-reason']", "数据有误，更正后再公开");
            lin.page.click("#withdraw-case .bad");
            lin.page.waitForSelector("[data-open='withdraw-case']", hidden());
            reader.openRefused(address, 410).look("editorial-gone");
            assertThat(reader.page.locator("main").innerText()).contains("数据有误，更正后再公开");
        }
    }

    @Test
    @DisplayName("宣传活动：排版工具写、另一人定时、取消、发布、撤下，原址 410 说明理由")
    void campaignPlannedPublishedAndWithdrawn() throws Exception {
        String code = "story-" + UUID.randomUUID().toString().substring(0, 8);
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        String page = "/regulator/showcase/page.xhtml?kind=CAMPAIGN&code=" + code;
        expectOk(
                client.put(
                        "city.chen",
                        R + "/edited-pages/CAMPAIGN/" + code,
                        Map.of(
                                "version",
                                0,
                                "body",
                                Map.of(
                                        "title",
                                        title,
                                        "titleEn",
                                        "Story " + code,
                                        "from",
                                        today.toString(),
                                        "until",
                                        today.plusDays(6).toString(),
                                        "demo",
                                        true,
                                        "entries",
                                        List.of()))),
                "writing a campaign");
        String address = "/zh/campaigns/" + code;
        try (BrowserUser chen = BrowserUser.atDesk(platform.baseUrl(), "zh-CN");
                BrowserUser lin = BrowserUser.atDesk(platform.baseUrl(), "en-US");
                BrowserUser reader = BrowserUser.onPhone(platform.baseUrl(), "zh-CN")) {
            chen.open(page).signIn("city.chen");
            formatted(chen);
            lin.open(page).signIn("city.lin");
            lin.page.click("[id='later'] summary");
            lin.page.fill("[id='later:publishOn_input']", today.plusDays(1).toString());
            lin.page.keyboard().press("Tab");
            lin.page.click("[id='later:plan']");
            lin.page.waitForSelector("[id='off:callOff']");
            lin.lookWideAndNarrow("page-scheduled");
            reader.openRefused(address, 404);
            lin.page.click("[id='off:callOff']");
            lin.page.waitForSelector("[id='publish:publishIt']");
            lin.page.click("[id='publish:publishIt']");
            lin.page.waitForSelector("[data-open='withdraw-page']");
            reader.openUntil(address, ".read ul li strong").look("campaign-formatted");
            lin.page.click("[data-open='withdraw-page']");
            lin.page.fill("[id$='withdraw-page-reason']", "活动改到下月");
            lin.page.click("#withdraw-page .bad");
            lin.page.waitForSelector("[data-open='withdraw-page']", hidden());
            lin.lookWideAndNarrow("page-withdrawn");
            reader.openUntilGone(address).look("campaign-gone");
            assertThat(reader.page.locator("main").innerText()).contains("活动改到下月");
            reader.openRefused("/en/campaigns/" + code, 410).look("campaign-gone-en");
        }
    }

    /** With the tools above the text and with the keyboard; what the preview shows is what will be kept. */
    private static void formatted(BrowserUser chen) {
        Page page = chen.page;
        String area = "[id='write:programme']";
        page.fill(area, "先看标签\n<img src=x onerror=alert(1)>再试用");
        page.focus(area);
        page.keyboard().press("ControlOrMeta+a");
        page.click("[id='write:programme'] >> xpath=preceding-sibling::div[@role='toolbar'] >> button.rich-ul");
        assertThat(page.inputValue(area))
                .startsWith("<ul>\n<li>先看标签</li>\n<li>")
                .endsWith("</li>\n</ul>");
        page.evaluate("() => { const a = document.getElementById('write:programme'); a.focus();"
                + " const at = a.value.indexOf('先看'); a.setSelectionRange(at, at + 4); }");
        page.keyboard().press("Control+b");
        assertThat(page.inputValue(area)).contains("<li><strong>先看标签</strong></li>");
        page.click("[id='write:programme'] >> xpath=preceding-sibling::div[@role='toolbar'] >> button.rich-preview");
        page.waitForSelector(".rich-p li strong");
        assertThat(page.locator(".rich-p img").count()).isZero();
        chen.lookWideAndNarrow("rich-tools");
        page.focus("[id='write:programme'] >> xpath=preceding-sibling::div[@role='toolbar'] >> button.rich-bold");
        page.keyboard().press("ArrowRight");
        assertThat(page.evaluate("document.activeElement.className")).asString().contains("rich-italic");
        page.click("[id='write:save']");
        page.waitForSelector("button[id='write:save']:not([aria-busy])");
        page.waitForFunction("() => !document.querySelector(\"[id='write:programme']\").value.includes('onerror')");
    }

    private static Page.WaitForSelectorOptions hidden() {
        return new Page.WaitForSelectorOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED);
    }

    private String nominate(BrowserUser sun, JsonNode call) {
        sun.open("/association/zone/case.xhtml").look("editorial-nominate");
        Page page = sun.page;
        page.click("[id='write:callOf'] .ui-selectonemenu-trigger");
        page.locator(".ui-selectonemenu-panel:visible li:has-text('"
                        + call.get("title").asText() + "')")
                .click();
        for (String section : SECTIONS) page.fill("[id='write:z" + section + "']", "换产前后各清一次场");
        page.fill("[id='write:ztitle']", title);
        page.fill("[id='write:zproblem']", "<p>残留<strong>三次</strong></p><script>alert(1)</script>");
        page.fill("[id='write:zactions']", HOSTILE);
        page.fill("[id='write:zfits']", HOSTILE);
        page.fill("[id='write:zobstacles']", HOSTILE);
        var first = page.locator(".ed-results li").first().locator("input");
        first.nth(0).fill("残留");
        first.nth(4).fill("3");
        first.nth(5).fill("0");
        page.click("[id='write:save']");
        page.waitForURL(Pattern.compile("key=[0-9a-f-]{36}"));
        sun.look("editorial-draft");
        page.fill("[id='submit:signerName']", "孙亦宁");
        page.fill("[id='submit:signerPost']", "质量安全负责人");
        page.click("[id='submit:handIn']");
        page.waitForURL(Pattern.compile("done=submitted"));
        page.fill("[id='consent:until_input']", "2028-09-01");
        page.keyboard().press("Tab");
        page.fill("[id='consent:consentName']", "吴承安");
        page.fill("[id='consent:consentPost']", "法定代表人");
        page.click("[id='consent:giveConsent']");
        page.waitForURL(Pattern.compile("done=consented"));
        sun.look("editorial-consented");
        return page.url().replaceAll(".*key=([0-9a-f-]{36}).*", "$1");
    }

    /** One juror at the browser, one by script; the result is told at the browser. */
    private void judge(JsonNode call, String nomination) throws Exception {
        Map<String, Object> points = new HashMap<>();
        for (JsonNode c : call.get("criteria")) points.put(c.get("key").asText(), 8);
        String one = R + "/case-nominations/" + nomination;
        expectOk(client.put("jingan.zhou", one + "/score", Map.of("points", points)), "scoring");
        try (BrowserUser chen = BrowserUser.atDesk(platform.baseUrl(), "zh-CN")) {
            chen.open("/regulator/showcase/nomination.xhtml?key=" + nomination)
                    .signIn("city.chen")
                    .look("editorial-judge");
            assertThat(chen.page.locator(".ed-read strong").innerText()).isEqualTo("三次");
            var inputs = chen.page.locator("#score input[type=text]");
            for (int i = 0; i < inputs.count(); i++) inputs.nth(i).fill("9.5");
            chen.page.click("[id='score:give']");
            chen.page.waitForURL(Pattern.compile("done=scored"));
            chen.page.fill("[id='decide:reasons']", "数据清楚，别家能照做");
            chen.page.click("[id='decide:tell']");
            chen.page.waitForURL(Pattern.compile("done=decided"));
            chen.look("editorial-decided");
        }
    }

    private String edited(String nomination) throws Exception {
        String key = expectOk(client.get("city.chen", R + "/case-nominations/" + nomination + "/jury"), "the file")
                .json()
                .at("/line/caseKey")
                .asText();
        write(key, title + "（修订）");
        return key;
    }

    /** A new revision with another title, everything else as it is. */
    @SuppressWarnings("unchecked")
    private void write(String key, String newTitle) throws Exception {
        JsonNode latest = expectOk(client.get("city.chen", R + "/cases/" + key), "the case")
                .json()
                .get("latest");
        Map<String, Object> chinese = client.mapper().convertValue(latest.get("chinese"), HashMap.class);
        chinese.put("title", newTitle);
        Map<String, Object> body = new HashMap<>();
        body.put("demo", true);
        body.put("district", latest.get("districtCode").asText());
        body.put("evidence", "MEASURED");
        body.put("chinese", chinese);
        body.put("results", client.mapper().convertValue(latest.get("results"), List.class));
        expectOk(client.post("city.chen", R + "/cases/" + key + "/revisions", body), "writing");
    }

    private JsonNode call() throws Exception {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        String key = expectOk(
                        client.post(
                                "city.lin",
                                R + "/case-calls",
                                Map.of(
                                        "title",
                                        "征集 " + title,
                                        "opensOn",
                                        today.toString(),
                                        "closesOn",
                                        today.plusDays(5).toString(),
                                        "minJurors",
                                        2,
                                        "demo",
                                        true,
                                        "criteria",
                                        List.of(
                                                Map.of("name", "成效", "nameEn", "Effect", "weight", 60),
                                                Map.of("name", "可照做", "nameEn", "Repeatable", "weight", 40)))),
                        "opening a call")
                .json()
                .get("key")
                .asText();
        String call = R + "/case-calls/" + key;
        for (JsonNode who : expectOk(client.get("city.lin", call + "/candidates"), "candidates")
                .json()
                .get("items")) {
            if (!List.of("陈知远", "周以宁").contains(who.get("name").asText())) continue;
            expectOk(
                    client.post(
                            "city.lin",
                            call + "/jurors",
                            Map.of(
                                    "seat",
                                    who.get("seat").asText(),
                                    "person",
                                    who.get("person").asText())),
                    "appointing");
        }
        return expectOk(client.get("city.lin", call), "the call").json().get("call");
    }
}
