package io.zhuangan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.zhuangan.server.demo.DemoClient;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A meeting from its draft to the last confirmed fix: two officers, a firm on a phone, and who is not invited. */
class MeetingE2E {
    private static final Pattern ONE = Pattern.compile("meetings/one\\.xhtml\\?about=");
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final String MEETINGS = "/regulator/api/v1/meetings";
    private static final int TRIES = 60;

    private final Platform platform = Platform.shared();
    private final DemoClient client = new DemoClient(platform.baseUrl(), platform.issuer());

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"zh-CN", "en-US"})
    @DisplayName("拟稿、选企业、由另一人召集、企业在手机上答复、改期后重新答复")
    void fromTheDraftToTheReply(String language) {
        String title = "预警座谈会 " + UUID.randomUUID().toString().substring(0, 6);
        LocalDateTime begin = LocalDate.now(SHANGHAI).plusDays(20).atTime(9, 30);
        try (BrowserUser chen = BrowserUser.atDesk(platform.baseUrl(), language);
                BrowserUser lin = BrowserUser.atDesk(platform.baseUrl(), language);
                BrowserUser sun = BrowserUser.onPhone(platform.baseUrl(), language);
                BrowserUser qian = BrowserUser.onPhone(platform.baseUrl(), language)) {
            chen.open("/regulator/meetings/edit.xhtml").signIn("city.chen");
            chen.page.fill("[id='draft:title']", "没有存的");
            chen.page.click("[id='draft:more']");
            chen.page.waitForSelector("[id='draft:q:1:pt']");
            chen.leaveUnsaved("/regulator/meetings/edit.xhtml");
            chen.page.click("[id='draft:save']");
            chen.page.waitForSelector(".ui-messages-error");
            chen.page.fill("[id='draft:title']", title);
            chen.page.fill("[id='draft:place']", "一号会议室");
            chen.page.fill("[id='draft:from']", begin.toString());
            chen.page.fill("[id='draft:to']", begin.plusHours(2).toString());
            chen.page.fill("[id='draft:q:0:pt']", "批记录复核");
            chen.page.click("[id='draft:save']");
            chen.page.waitForSelector(".ui-messages-error");
            assertThat(chen.page.inputValue("[id='draft:q:0:pt']"))
                    .as("what was typed stays")
                    .isEqualTo("批记录复核");
            chen.lookWideAndNarrow("meeting-edit");
            chen.page.fill("[id='draft:q:0:ph']", "事后补签");
            chen.page.fill("[id='draft:q:0:pc']", "逐批核对复核人");
            chen.page.locator("[id='draft:q:0:pl']").selectOption(new SelectOption().setIndex(1));
            // Enter saves; the form's first button would take the point away
            chen.loseNextAnswer("**/regulator/meetings/edit.xhtml");
            chen.page.press("[id='draft:title']", "Enter");
            chen.page.click("#toasts .toast button");
            chen.page.waitForURL(ONE);
            String meeting = chen.page.url().replaceAll("&done=.*", "");
            chen.open("/regulator/meetings/index.xhtml");
            assertThat(chen.page.locator("main a:has-text('" + title + "')").count())
                    .as("sent twice, drafted once")
                    .isEqualTo(1);
            chen.open(meeting);
            chen.page
                    .locator("[id='inviting:districts'] label:has-text('"
                            + (language.startsWith("zh") ? "奉贤" : "Fengxian") + "')")
                    .click();
            chen.page.click("[id='inviting:invite']");
            chen.page.waitForSelector("[id='list'] table");
            assertThat(chen.page.locator("[id='convening:convene']").isDisabled())
                    .as("who wrote it does not convene it")
                    .isTrue();
            chen.lookWideAndNarrow("meeting-draft");

            lin.open(meeting).signIn("city.lin");
            lin.page.click("[id='convening:convene']");
            lin.page.waitForSelector(".figs");
            lin.lookWideAndNarrow("meeting-convened");

            sun.open("/association/zone/meetings.xhtml").signIn("firm1.sun");
            sun.look("zone-meetings");
            sun.page.click("a:has-text('" + title + "')");
            sun.page.waitForSelector("[id='answering:reply']");
            assertThat(sun.page.locator("main").innerText())
                    .as("the convener in the language of the page")
                    .contains(language.startsWith("zh") ? "上海市药品监督管理局" : "Shanghai Medical Products Administration");
            sun.page.click("[id='answering:reply']");
            sun.page.waitForSelector(".ui-messages-error");
            sun.page.fill("[id='answering:who']", "孙知微");
            sun.page.fill("[id='answering:post']", "质量安全负责人");
            sun.page.click("[id='answering:reply']");
            sun.page.waitForSelector("[role='status'] .note");
            String named = sun.page.locator("main a[href*='/cases/']").getAttribute("href");
            String invitation = sun.page.url().replace("&done=replied", "");
            sun.look("zone-meeting-replied");
            qian.open(invitation).signIn("firm2.qian");
            assertThat(qian.page.content()).doesNotContain(title);

            lin.open(meeting).page.fill("[id='moving:from']", begin.plusDays(1).toString());
            lin.page.fill("[id='moving:to']", begin.plusDays(1).plusHours(2).toString());
            lin.page.click("[id='moving:move']");
            lin.page.waitForSelector(".ui-messages-error");
            lin.page.fill("[id='moving:because']", "场地检修");
            lin.page.click("[id='moving:move']");
            lin.page.waitForSelector("[role='status'] .note");
            sun.open(invitation);
            assertThat(sun.page.locator("main").innerText()).contains("场地检修");
            assertThat(sun.page.inputValue("[id='answering:who']")).isEqualTo("孙知微");
            sun.page.locator("[id='answering:come'] label").nth(1).click();
            sun.page.fill("[id='answering:words']", "当日许可证现场核查");
            sun.page.context().setOffline(true);
            sun.page.click("[id='answering:reply']");
            sun.page.waitForSelector("#toasts .toast button");
            sun.page.context().setOffline(false);
            sun.page.click("#toasts .toast button");
            sun.page.waitForURL(url -> url.endsWith("&done=replied"));

            sun.page.locator("[id='answering:come'] label").nth(0).click();
            sun.page.fill("[id='answering:words']", "许可证核查改期，可以出席");
            sun.leaveUnsaved(invitation);
            sun.page.click("main a[href*='/cases/']");
            sun.page.waitForURL(url -> url.endsWith(named));
            assertThat(sun.page.locator("article h1, main h1").count()).isPositive();
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"zh-CN", "en-US"})
    @DisplayName("会后：到会、纪要、企业逐项回执、整改退回再确认、结束跟进")
    void fromTheMinutesToTheEnd(String language) throws Exception {
        String key = begins("会后 " + UUID.randomUUID().toString().substring(0, 6));
        String meeting = "/regulator/meetings/one.xhtml?about=" + key;
        String invitation = "/association/zone/meeting.xhtml?meeting=" + key;
        try (BrowserUser chen = BrowserUser.atDesk(platform.baseUrl(), language);
                BrowserUser sun = BrowserUser.onPhone(platform.baseUrl(), language)) {
            chen.open(meeting).signIn("city.chen");
            for (int i = 0;
                    i < TRIES && chen.page.locator("[id='holding:hold']").count() == 0;
                    i++) chen.open(meeting);
            chen.page.selectOption("[id='list:g:0:was']", "PRESENT");
            chen.page.click("[id='list:record']");
            chen.page.waitForSelector("[role='status'] .note");
            chen.page.fill("[id='holding:minutes']", "通报一项，要求逐批核对。");
            chen.page.click("[id='holding:hold']");
            chen.page.waitForSelector("[id='ending:close']");

            sun.open(invitation).signIn("firm1.sun");
            sun.page.click("[id='checking:q:0:give']");
            sun.page.waitForSelector(".ui-messages-error");
            sun.page.locator("[id='checking:q:0:st'] label").first().click();
            sun.page.fill("[id='checking:q:0:sw']", "两批事后补签");
            sun.page.fill(
                    "[id='checking:q:0:sd']",
                    LocalDate.now(SHANGHAI).plusDays(9).toString());
            sun.look("zone-receipt");
            sun.page.click("[id='checking:q:0:give']");
            sun.page.waitForSelector("[id='checking:q:0:fix']");
            sun.page.fill("[id='checking:q:0:fw']", "已补签");
            sun.page.click("[id='checking:q:0:fix']");
            sun.page
                    .locator("[id='checking:q:0:fix']")
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));

            chen.open(meeting).lookWideAndNarrow("meeting-fixes");
            chen.page.click("[id='fixing:fx:0:no']");
            chen.page.waitForSelector(".ui-messages-error");
            chen.page.fill("[id='fixing:fx:0:why']", "缺培训记录");
            chen.page.click("[id='fixing:fx:0:no']");
            chen.page.waitForSelector("[role='status'] .note");
            sun.open(invitation);
            assertThat(sun.page.locator("main").innerText()).contains("缺培训记录");
            sun.page.fill("[id='checking:q:0:fw']", "补交培训记录");
            sun.page.click("[id='checking:q:0:fix']");
            sun.page
                    .locator("[id='checking:q:0:fix']")
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            sun.look("zone-receipt-reported");
            chen.open(meeting).page.click("[id='ending:close']");
            chen.page.waitForSelector(".ui-messages-error");
            chen.page.click("[id='fixing:fx:0:yes']");
            chen.page.waitForSelector("[role='status'] .note");
            chen.page.click("[id='ending:close']");
            chen.page
                    .locator("[id='ending:close']")
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            chen.lookWideAndNarrow("meeting-closed");
            chen.open("/regulator/meetings/index.xhtml").lookWideAndNarrow("meetings");
            sun.open(invitation).look("zone-meeting-closed");
        }
    }

    /** A meeting that firm 1 alone is invited to and that begins in three seconds. */
    private String begins(String title) throws Exception {
        Instant begin = Instant.now().truncatedTo(ChronoUnit.SECONDS).plusSeconds(3);
        Map<String, Object> content = Map.of(
                "kind",
                "HIGH_RISK_WARNING",
                "title",
                title,
                "place",
                "一号会议室",
                "startsAt",
                begin.toString(),
                "endsAt",
                begin.plusSeconds(3600).toString(),
                "receiptWorkdays",
                10,
                "points",
                List.of(Map.of("kind", "PROBLEM", "title", "批记录复核", "happened", "事后补签", "toCheck", "逐批核对")));
        String key = DemoClient.expectOk(client.post("city.chen", MEETINGS, Map.of("content", content)), "a draft")
                .json()
                .get("key")
                .asText();
        String firm = DemoClient.expectOk(
                        client.get("city.chen", "/regulator/api/v1/enterprises?text=%E6%B2%AA%E5%A6%8620160021"),
                        "firm 1")
                .json()
                .at("/items/0/key")
                .asText();
        DemoClient.expectOk(
                client.post("city.chen", MEETINGS + "/" + key + "/guests", Map.of("firms", List.of(firm))), "its list");
        long version = DemoClient.expectOk(client.get("city.lin", MEETINGS + "/" + key), "the draft")
                .json()
                .at("/meeting/version")
                .asLong();
        DemoClient.expectOk(
                client.post("city.lin", MEETINGS + "/" + key + "/convocation", Map.of("version", version)),
                "convening");
        return key;
    }
}
