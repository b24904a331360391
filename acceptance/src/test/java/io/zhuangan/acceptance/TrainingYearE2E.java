package io.zhuangan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The training year as one story, with the clock moved: an association's yearly plan is accepted, its course entrusted by
 * the bureau is held, the head of quality and safety who had a seat stays away, and once nobody may appeal any more the
 * absence is a fact of grading. On the spare platform; what runs there later finds the clock put back.
 */
@ApartFromOthers
class TrainingYearE2E {
    private static final String PLAN = "/association/training/year-plan.xhtml?year=2027";
    private static final String PLANS = "/regulator/training/plans.xhtml?year=2027";

    private static Platform platform;

    private final String title = "监督抽检常见问题 " + UUID.randomUUID().toString().substring(0, 6);

    @BeforeAll
    static void start() {
        platform = Platform.spare();
    }

    @AfterAll
    static void today() {
        platform.moveClock(null);
    }

    @Test
    @DisplayName("年度计划报备、接受；受托课程、开班、报名；缺席不申诉，定案后成为分级事实")
    void fromThePlanToAFact() {
        platform.moveClock(LocalDateTime.of(2027, 1, 12, 9, 0));
        try (BrowserUser wang = BrowserUser.atDesk(platform.baseUrl(), "zh-CN");
                BrowserUser he = BrowserUser.atDesk(platform.baseUrl(), "zh-CN");
                BrowserUser chen = BrowserUser.atDesk(platform.baseUrl(), "zh-CN");
                BrowserUser sun = BrowserUser.onPhone(platform.baseUrl(), "zh-CN")) {
            plan(wang);
            he.open(PLAN).signIn("assoc.he");
            he.page.click("[id='filing:send']");
            he.page.waitForURL(Pattern.compile("done=filed"));
            chen.open(PLANS).signIn("city.chen");
            chen.page.locator("main tbody a.q").first().click();
            chen.page.click("[id='answer:accept']");
            chen.page.waitForURL(Pattern.compile("done=accepted"));

            course(wang);
            String session = session(wang);
            sun.open("/association/zone/enrol.xhtml?session=" + session).signIn("firm1.sun");
            sun.page
                    .locator("ul.pick li:has-text('孙亦宁') .ui-chkbox-box")
                    .first()
                    .click();
            sun.page.locator("#enrol .ui-button.pri:visible").last().click();
            sun.page.waitForSelector("ul.pick li.seated");

            platform.moveClock(LocalDateTime.of(2027, 3, 10, 12, 30));
            absent(wang, session);
            sun.open("/association/zone/attendance.xhtml").look("training-year-own");
            assertThat(sun.page.locator("main").innerText()).contains(title);

            platform.moveClock(LocalDateTime.of(2027, 3, 18, 9, 0));
            String fact = fact(chen);
            chen.open(fact).look("training-year-fact");
            assertThat(chen.page.locator("main").innerText()).contains(title, "孙亦宁");
            wang.open(PLAN);
            wang.page.locator(".yb details:has-text('" + title + "') summary").click();
            wang.look("training-year-plan-board");
            assertThat(wang.page
                            .locator(".yb details:has-text('" + title + "') .yb-s li")
                            .count())
                    .as("the line opens to its session")
                    .isEqualTo(1);
            assertThat(wang.page.locator(".yb tr:has-text('" + title + "')").innerText())
                    .as("held, though nobody came")
                    .contains("1 / 1")
                    .contains("已办");
        }
    }

    /** Adds a line to the demo's draft. */
    private void plan(BrowserUser wang) {
        wang.open(PLAN + "&edit=true").signIn("assoc.wang");
        int lines = wang.page.locator("[id^='planned'][id$=':t']").count();
        wang.page.click("[id='planned:rows'] p .ui-button");
        String row = "[id$=':" + lines + ":";
        wang.page.waitForSelector(row + "t']");
        wang.page.fill(row + "t']", title);
        wang.page.selectOption(row + "m1']", "3");
        wang.page.selectOption(row + "m2']", "3");
        wang.page.fill(row + "s']", "1");
        wang.page.fill(row + "p']", "20");
        wang.page.fill(row + "h']", "2");
        wang.page.click("[id='planned:keep']");
        wang.page.waitForURL(Pattern.compile("done=saved"));
    }

    /** From the line of the accepted plan, with what only the bureau's courses have: a post that must come. */
    private void course(BrowserUser wang) {
        wang.open(PLAN);
        wang.page
                .locator(".yb tr:has-text('" + title + "') a[href*='line='], .yb li:has-text('" + title
                        + "') a[href*='line=']")
                .first()
                .click();
        assertThat(wang.page.inputValue("[id='edit:title']")).isEqualTo(title);
        wang.page.locator("[id='edit:organiser'] .ui-radiobutton-box").nth(1).click();
        wang.page.locator("[id='edit:posts'] label:has-text('质量安全负责人')").first().click();
        wang.page.click("#edit .form-end .pri");
        wang.page.waitForURL(Pattern.compile("course=[0-9a-f-]{36}"));
    }

    /** @return the published session */
    private static String session(BrowserUser wang) {
        wang.page.click("a.btn.pri[href*='plan.xhtml']");
        wang.page.fill("[id='plan:place']", "年度故事教室");
        wang.page.fill("[id='plan:quota']", "20");
        wang.page.fill("[id='plan:opens']", "2027-01-12T08:00");
        wang.page.fill("[id='plan:closes']", "2027-03-09T17:00");
        wang.page.fill("[id$=':0:t']", "抽检与处置");
        wang.page.fill("[id$=':0:d']", "2027-03-10");
        wang.page.fill("[id$=':0:f']", "10:00");
        wang.page.fill("[id$=':0:u']", "12:00");
        wang.page.fill("[id$=':0:h']", "2");
        wang.page.click("#plan .form-end .pri");
        wang.page.waitForURL(Pattern.compile("session=[0-9a-f-]{36}"));
        String session = wang.page.url().replaceAll(".*session=([0-9a-f-]{36}).*", "$1");
        wang.page.click("[data-open='publish']");
        wang.page.click("#publish .pri");
        wang.page.waitForSelector("[data-open='quota']");
        return session;
    }

    /** The paper sheet says so. */
    private static void absent(BrowserUser wang, String session) {
        wang.open("/association/training/session.xhtml?session=" + session);
        wang.page.click("a[href*='sheet.xhtml']");
        wang.page.waitForURL(Pattern.compile("sheet.xhtml"));
        wang.page.locator("#sheet tr:has-text('孙亦宁') .ui-selectonemenu").first().click();
        wang.page
                .locator(".ui-selectonemenu-panel:visible li:has-text('缺席')")
                .first()
                .click();
        wang.page.click("[id='sheet:compare']");
        wang.page.waitForSelector("[id='sheet:enter']");
        wang.look("training-year-sheet");
        wang.page.click("[id='sheet:enter']");
        wang.page.waitForURL(Pattern.compile("session.xhtml"));
    }

    /** Waits until the record froze and its fact was taken over. @return address of the fact */
    private String fact(BrowserUser chen) {
        String link = "main a[href*='fact.xhtml?key=']";
        chen.openUntil(
                "/regulator/grading/facts.xhtml?year=2027&text=" + URLEncoder.encode(title, StandardCharsets.UTF_8),
                link);
        return chen.page.locator(link).first().getAttribute("href");
    }
}
