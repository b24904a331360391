package io.zhuangan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What happens to a firm's grade between two evaluations: an event, and the end of the decision behind it. */
class GradingEventsE2E {
    private static final Pattern FACT = Pattern.compile("grading/fact\\.xhtml.*done=");
    private static final FilePayload PAPER =
            new FilePayload("复议决定书.pdf", "application/pdf", "%PDF-1.4 示例".getBytes(StandardCharsets.UTF_8));

    private final Platform platform = Platform.shared();

    @ParameterizedTest(name = "{0}")
    @CsvSource({"zh-CN, 行政处罚：停产停业", "en-US, Penalty: production stopped"})
    @DisplayName("第六、八、十一、十二条 a fact by hand, D at once by a second person, the firm asks, two officers put it right")
    void eventAndItsEnd(String language, String event) {
        String mark = UUID.randomUUID().toString().substring(0, 6);
        String penalty = "示例罚 " + mark;
        String review = "示例复议 " + mark;
        try (BrowserUser li = BrowserUser.atDesk(platform.baseUrl(), language);
                BrowserUser liPhone = BrowserUser.onPhone(platform.baseUrl(), language);
                BrowserUser chen = BrowserUser.atDesk(platform.baseUrl(), language);
                BrowserUser lin = BrowserUser.atDesk(platform.baseUrl(), language);
                BrowserUser feng = BrowserUser.onPhone(platform.baseUrl(), language)) {
            String fact = enter(li, event, penalty);
            liPhone.open("/regulator/grading/facts.xhtml?text=" + mark)
                    .signIn("fengxian.li")
                    .look("grading-facts");
            liPhone.open(fact).look("grading-fact");
            liPhone.open("/regulator/grading/enter-fact.xhtml?fact=" + fact.replaceAll(".*key=([^&]*).*", "$1"))
                    .look("grading-correct-fact");

            chen.open("/regulator/grading/index.xhtml").signIn("city.chen").look("grading-pending");
            Locator row = chen.page.locator("tr", new Page.LocatorOptions().setHasText(penalty));
            row.locator("button").click();
            row.waitFor(new Locator.WaitForOptions()
                    .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));

            feng.open("/association/zone/grade.xhtml").signIn("firm3.feng").look("zone-grade-downgraded");
            assertThat(feng.page.locator(".gr").innerText()).contains("D");
            assertThat(feng.page.locator("main").innerText()).contains(penalty);
            String application = ask(feng, review);

            lin.open("/regulator/grading/restorations.xhtml?state=APPLIED")
                    .signIn("city.lin")
                    .look("grading-corrections");
            lin.page
                    .locator("tr", new Page.LocatorOptions().setHasText(review))
                    .locator("a.q")
                    .click();
            lin.page.waitForSelector("[id='name:which']");
            lin.look("grading-correction-asked");
            String correction = lin.page.url();
            lin.page
                    .locator("[id='name:which'] label", new Page.LocatorOptions().setHasText(penalty))
                    .click();
            lin.page.fill("[id='name:why']", "复议决定书所列处罚决定文号与这件事实一致");
            lin.page.click("[id='name:propose']");
            lin.page.waitForSelector("[id='answer:refuse']");
            lin.look("grading-correction-proposed");
            assertThat(lin.page.locator("[id='answer:approve']").count())
                    .as("who proposed it does not approve it")
                    .isZero();

            chen.open(correction).look("grading-correction-forecast");
            chen.page.click("[id='answer:approve']");
            chen.page
                    .locator("[id='answer']")
                    .waitFor(new Locator.WaitForOptions()
                            .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
            chen.look("grading-correction-done");
            chen.open("/regulator/grading/talks.xhtml").look("grading-talks");
            chen.page.setViewportSize(360, 780);
            chen.look("grading-talks");

            feng.open("/association/zone/grade.xhtml").look("zone-grade-restored");
            feng.open(application);
            assertThat(feng.page.locator("main").innerText()).contains(review);
        }
    }

    /** @return address of the fact's page */
    private String enter(BrowserUser li, String event, String penalty) {
        li.open("/regulator/grading/enter-fact.xhtml").signIn("fengxian.li").look("grading-enter-firm");
        li.page.fill("[id='find:q']", "沪妆20190043");
        li.page.click("[id='find:go']");
        li.page.click("ul.plainlist a.strong");
        li.page.waitForSelector("[id='entry:on']");
        li.page.click("[id='entry:kind'] .ui-selectonemenu-trigger");
        li.page
                .locator("[id='entry:kind_panel'] li", new Page.LocatorOptions().setHasText(event))
                .click();
        li.page.waitForSelector("[id='entry:document']");
        li.page.fill("[id='entry:on']", "2026-09-10");
        li.page.fill("[id='entry:note']", "停产停业（示例）");
        li.page.click("[id='entry:send']");
        li.page.waitForSelector(".ui-messages-error");
        assertThat(li.page.inputValue("[id='entry:note']"))
                .as("what was typed stays")
                .isEqualTo("停产停业（示例）");
        li.look("grading-enter-refused");
        li.page.fill("[id='entry:document']", penalty);
        li.page.click("[id='entry:send']");
        li.page.waitForURL(FACT);
        li.look("grading-fact-entered");
        return li.page.url();
    }

    /** @return address of the firm's page of corrections */
    private String ask(BrowserUser feng, String review) {
        String address = "/association/zone/correction.xhtml";
        feng.open(address).look("zone-correction");
        feng.page.fill("[id='ask:document']", review);
        feng.page.fill("[id='ask:dated']", "2026-11-20");
        feng.page.fill("[id='ask:why']", "行政复议决定撤销原处罚决定（示例）");
        feng.page.click("[id='ask:send']");
        feng.page.waitForSelector(".ui-messages-error");
        assertThat(feng.page.inputValue("[id='ask:document']")).isEqualTo(review);
        feng.page.setInputFiles("#ask input[type=file]", PAPER);
        feng.page.click("[id='ask:send']");
        feng.page.waitForSelector("ul.plainlist li:has-text('" + review + "')");
        feng.look("zone-correction-asked");
        return address;
    }
}
