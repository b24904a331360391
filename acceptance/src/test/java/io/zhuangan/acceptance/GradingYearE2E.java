package io.zhuangan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A whole grading year in the browser, with the clock moved from one stage to the next (Measures Art. 5-11): from 1
 * December to final grades, with a deferred firm, D at once, an objection over the Spring Festival and a quashed
 * penalty. On the spare platform; what runs there later finds the clock put back. Officers and firms read English in its
 * second half: MainJobE2E plays that half in Chinese.
 */
@ApartFromOthers
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GradingYearE2E {
    private static final String FIRM = "/association/zone/self-evaluation.xhtml";
    private static final String BOARD = "/regulator/selfevaluation/index.xhtml";

    private static final String DESK = "en-US";
    private static final EventStory PENALTY = new EventStory();

    private static Platform platform;

    @BeforeAll
    static void start() {
        platform = Platform.spare();
    }

    @AfterAll
    static void today() {
        platform.moveClock(null);
    }

    @Test
    @Order(1)
    @DisplayName("自评期前看得到要答什么；12月起通知、逐项填写、附证据、签承诺；协会只看到交没交")
    void selfEvaluation() {
        platform.moveClock(LocalDateTime.of(2026, 11, 30, 18, 0));
        try (BrowserUser sun = BrowserUser.onPhone(platform.baseUrl(), "zh-CN");
                BrowserUser wang = BrowserUser.atDesk(platform.baseUrl(), "zh-CN")) {
            sun.open(FIRM).signIn("firm1.sun");
            sun.look("zone-self-evaluation-before");
            assertThat(sun.page.locator("[id='pledging']").count()).isZero();

            platform.moveClock(LocalDateTime.of(2026, 12, 2, 9, 0));
            sun.openUntil(FIRM, "a[href*='self-indicator']");
            sun.look("zone-self-evaluation");
            refusedWithoutWords(sun);
            fillTheRest(sun);
            sun.open(FIRM).look("zone-self-evaluation-complete");
            pledge(sun);

            wang.open("/association/members/filings.xhtml").signIn("assoc.wang");
            wang.look("association-member-filings");
            assertThat(wang.page.locator("main").innerText()).doesNotContain("自评得分", "风险交流会");
            wang.page.click("[data-open='urge']");
            wang.page.click("dialog#urge .pri");
            wang.page.waitForURL("**/filings.xhtml?told=**");
            wang.look("association-members-urged");
        }
    }

    private static void refusedWithoutWords(BrowserUser sun) {
        sun.open("/association/zone/self-indicator.xhtml?indicator=1.1.2");
        sun.page.fill("[id='saying:points']", "3");
        sun.page.click("[id='saying:save']");
        sun.page.waitForSelector("#messages .ui-messages-error, #messages .ui-messages-error-summary");
        assertThat(sun.page.locator("#messages").innerText()).contains("1.1.2").contains("写明原因");
        assertThat(sun.page.inputValue("[id='saying:points']")).isEqualTo("3");
        sun.look("zone-self-indicator-refused");
        sun.page.fill("[id='saying:statement']", "2026-03-26 风险交流会缺席一次，𠮷田已补学 😀");
        sun.page.click("[id='saying:save']");
        sun.page.waitForURL("**done=saved**");
        attach(sun);
        sun.page.click("[id='files'] [id$=':back']");
        sun.page.waitForSelector(
                "[id='files']", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
        sun.look("zone-self-indicator-taken-back");
        attach(sun);
        sun.look("zone-self-indicator");
    }

    private static void attach(BrowserUser sun) {
        sun.page.setInputFiles(
                "[id='attaching:upload_input']",
                new FilePayload(
                        "补学证明.pdf",
                        "application/pdf",
                        "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n%%EOF".getBytes(StandardCharsets.US_ASCII)));
        sun.page.click("[id='attaching:attach']");
        sun.page.waitForURL("**done=evidence**");
    }

    /** Goes from indicator to indicator, as the page leads. */
    private static void fillTheRest(BrowserUser sun) {
        sun.open("/association/zone/self-indicator.xhtml?indicator=1.1.1");
        for (int i = 0; i < 20 && sun.page.locator("[id='saying:saveNext']").count() > 0; i++) {
            String before = sun.page.url();
            sun.page.click("[id='saying:saveNext']");
            sun.page.waitForURL(url -> !url.equals(before));
        }
        assertThat(sun.page.url()).contains("self-evaluation.xhtml");
    }

    private static void pledge(BrowserUser sun) {
        sun.page.click("[id='pledging:accept'] .ui-chkbox-box");
        sun.page.fill("[id='pledging:name']", "别人");
        sun.page.click("[id='pledging:file']");
        sun.page.waitForSelector("#messages .ui-messages-error, #messages .ui-messages-error-summary");
        assertThat(sun.page.inputValue("[id='pledging:name']")).isEqualTo("别人");
        String own = sun.page.locator("[id='pledging'] .help").first().innerText();
        sun.page.fill(
                "[id='pledging:name']", own.substring(own.indexOf('：') + 1).strip());
        sun.page.click("[id='pledging:file']");
        sun.page.waitForURL("**done=filed**");
        sun.look("zone-self-evaluation-filed");
        assertThat(sun.page.locator("[id='pledging']").count()).isZero();
    }

    @Test
    @Order(2)
    @DisplayName("区局逐项核查，问企业，企业答；16日截止后准许一家补交；看板逐区看得清")
    void informationCheck() {
        platform.moveClock(LocalDateTime.of(2026, 12, 16, 9, 30));
        try (BrowserUser li = BrowserUser.atDesk(platform.baseUrl(), "zh-CN");
                BrowserUser sun = BrowserUser.onPhone(platform.baseUrl(), "zh-CN");
                BrowserUser zhou = BrowserUser.atDesk(platform.baseUrl(), "en-US");
                BrowserUser qian = BrowserUser.onPhone(platform.baseUrl(), "en-US")) {
            li.open(BOARD + "?text=沪妆20160021").signIn("fengxian.li");
            li.look("regulator-self-evaluations");
            String one = li.page.locator("[id='firms:table'] a.q").first().getAttribute("href");
            String firm = "/regulator/selfevaluation/" + one;
            li.open(firm + "&indicator=1.1.2").look("regulator-self-evaluation");
            find(li, "请说明补学的日期和课程", 2);
            sun.open(FIRM).signIn("firm1.sun");
            sun.look("zone-self-evaluation-asked");
            sun.open("/association/zone/self-indicator.xhtml?indicator=1.1.2");
            sun.page.fill("[id='replying:words']", "4 月 10 日补学，证明见附件");
            sun.page.click("[id='replying:send']");
            sun.page.waitForURL("**done=replied**");
            sun.look("zone-self-indicator-replied");
            li.open(firm);
            li.page.click("[data-open='rest']");
            li.page.click("dialog#rest .pri");
            li.page.waitForURL("**done=rest**");
            li.open(firm + "&indicator=1.1.2");
            find(li, "", 0);
            li.open(firm).look("regulator-self-evaluation-checked");

            qian.open(FIRM).signIn("firm2.qian");
            qian.look("zone-self-evaluation-missed");
            zhou.open(BOARD + "?state=UNFILED").signIn("jingan.zhou");
            zhou.look("regulator-self-evaluations-late");
            String other = zhou.page.locator("[id='firms:table'] a.q").first().getAttribute("href");
            zhou.open("/regulator/selfevaluation/" + other).look("regulator-self-evaluation-late");
            zhou.page.fill("[id='admitting:until']", "2027-01-05");
            zhou.page.fill("[id='admitting:reason']", "The head of quality changed in December");
            zhou.page.click("[id='admitting:admit']");
            zhou.page.waitForSelector("#messages .ui-messages-error, #messages .ui-messages-error-summary");
            assertThat(zhou.page.inputValue("[id='admitting:reason']")).contains("head of quality");
            zhou.page.fill("[id='admitting:until']", "2026-12-21");
            zhou.page.click("[id='admitting:admit']");
            zhou.page.waitForURL("**done=admitted**");
            zhou.look("regulator-self-evaluation-admitted");
            platform.moveClock(LocalDateTime.of(2026, 12, 31, 9, 0));
            li.open(BOARD).look("regulator-self-evaluations-check-over");
        }
    }

    private static void find(BrowserUser li, String remark, int outcome) {
        Locator choices = li.page.locator("[id='checking:outcome'] .ui-radiobutton-box");
        choices.nth(outcome).click();
        if (!remark.isEmpty()) li.page.fill("[id='checking:remark']", remark);
        li.page.click("[id='checking:check']");
        li.page.waitForURL("**done=checked**");
    }

    @Test
    @Order(3)
    @DisplayName("a penalty entered in January is D at once, before the year is graded")
    void immediateDowngrade() {
        platform.moveClock(LocalDateTime.of(2027, 1, 4, 10, 0));
        try (BrowserUser li = BrowserUser.atDesk(platform.baseUrl(), DESK);
                BrowserUser chen = BrowserUser.atDesk(platform.baseUrl(), DESK);
                BrowserUser feng = BrowserUser.onPhone(platform.baseUrl(), DESK)) {
            PENALTY.enter(li, "Penalty: production stopped");
            PENALTY.confirm(chen);
            PENALTY.downgraded(feng);
        }
    }

    @Test
    @Order(4)
    @DisplayName("graded by 15 January, released by another by 20 January; the association sees a grade by consent; an"
            + " objection over the Spring Festival, a quashed penalty; then the grades are final")
    void gradesAndWhatFollows() {
        platform.moveClock(LocalDateTime.of(2027, 1, 11, 9, 0));
        try (BrowserUser chen = BrowserUser.atDesk(platform.baseUrl(), DESK);
                BrowserUser lin = BrowserUser.atDesk(platform.baseUrl(), DESK);
                BrowserUser sun = BrowserUser.onPhone(platform.baseUrl(), DESK);
                BrowserUser wang = BrowserUser.atDesk(platform.baseUrl(), DESK);
                BrowserUser feng = BrowserUser.onPhone(platform.baseUrl(), DESK)) {
            chen.open("/regulator/index.xhtml").signIn("city.chen");
            RunStory.run(chen);
            platform.moveClock(LocalDateTime.of(2027, 1, 20, 9, 0));
            RunStory.release(lin);
            lin.open("/regulator/grading/grades.xhtml?year=2026&mark=DEFERRED").look("regulator-grades-deferred");
            assertThat(lin.page.locator("a.q").count()).as("deferred firms").isPositive();

            sun.open("/association/zone/grade.xhtml").signIn("firm1.sun");
            sun.look("zone-grade");
            assertThat(sun.page.locator("main").innerText()).contains("System compliance", "2026");
            ConsentStory.play(sun, wang, 2026);
            feng.open("/association/zone/grade.xhtml").signIn("firm3.feng").look("zone-grade-year-downgraded");
            assertThat(feng.page.locator(".gr-w").innerText()).contains("at D at once");

            platform.moveClock(LocalDateTime.of(2027, 2, 3, 16, 0));
            sun.open("/association/zone/grade.xhtml");
            String own = ObjectionStory.raise(sun);
            assertThat(sun.page.locator("main").innerText())
                    .as("seven working days, the Spring Festival left out")
                    .contains("16 Feb 2027");
            String desk = ObjectionStory.assign(chen);
            platform.moveClock(LocalDateTime.of(2027, 2, 12, 9, 0));
            ObjectionStory.decide(lin, desk);
            ObjectionStory.decided(sun, own);

            String application = PENALTY.ask(feng, "2027-02-10");
            PENALTY.restore(lin, chen);
            feng.open("/association/zone/grade.xhtml").look("zone-grade-year-restored");
            assertThat(feng.page.locator(".gr-w").innerText()).doesNotContain("at D at once");
            feng.open(application);
            assertThat(feng.page.locator("main").innerText()).contains(PENALTY.review());

            platform.moveClock(LocalDateTime.of(2027, 3, 1, 9, 0));
            feng.openUntil("/association/zone/grade.xhtml", "main p:text-is('The grade is final.')");
            lin.open("/regulator/grading/index.xhtml?year=2026").look("regulator-year-final");
        }
    }
}
