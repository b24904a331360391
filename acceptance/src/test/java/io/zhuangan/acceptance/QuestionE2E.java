package io.zhuangan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A question from a firm to the public page and off it again, each step by the person it is for. */
class QuestionE2E {
    private static final Pattern ASKED = Pattern.compile("zone/question\\.xhtml\\?question=");
    private static final Pattern WRITTEN = Pattern.compile("entry\\.xhtml\\?entry=.*done=written");
    private static final Pattern PUBLISHED = Pattern.compile("entry\\.xhtml\\?entry=.*done=published");
    private static final Pattern ENDED = Pattern.compile("entry\\.xhtml\\?entry=.*done=ended");
    private static final int GONE = 410;
    private static final int NOT_FOUND = 404;

    private final Platform platform = Platform.shared();

    @ParameterizedTest(name = "{0}")
    @CsvSource({"zh-CN, zh, 这条问答已撤下", "en-US, en, This answer was withdrawn"})
    @DisplayName("企业提问、区局拟答、市局另一人审定；去掉名称公开、由另一人发布、撤下")
    void fromTheFirmToEverybody(String language, String lang, String withdrawn) {
        String mark = UUID.randomUUID().toString().substring(0, 6);
        String title = "放行记录 " + mark;
        try (BrowserUser sun = BrowserUser.onPhone(platform.baseUrl(), language);
                BrowserUser li = BrowserUser.atDesk(platform.baseUrl(), language);
                BrowserUser chen = BrowserUser.atDesk(platform.baseUrl(), language);
                BrowserUser lin = BrowserUser.atDesk(platform.baseUrl(), language);
                BrowserUser qian = BrowserUser.atDesk(platform.baseUrl(), language)) {
            sun.open("/association/zone/questions.xhtml").signIn("firm1.sun");
            sun.look("questions-own");
            sun.open("/association/zone/question-ask.xhtml").page.fill("[id='asking:head']", title);
            // Enter looks for what was answered already; it sends nothing
            sun.page.press("[id='asking:head']", "Enter");
            sun.page.waitForSelector("main [role='status']");
            sun.page.click("[id='asking:send']");
            sun.page.waitForSelector(".ui-messages-error");
            assertThat(sun.page.inputValue("[id='asking:head']"))
                    .as("what was typed stays")
                    .isEqualTo(title);
            sun.look("question-refused");
            sun.page.selectOption("[id='asking:about']", "system");
            sun.page.fill("[id='asking:text']", "电子放行记录要不要打印签字？<script>alert(1)</script>");
            sun.page.click("[id='asking:send']");
            sun.page.waitForURL(ASKED);
            String own = sun.page.url();
            String key = own.replaceAll(".*question=([0-9a-f-]+).*", "$1");
            sun.look("question-asked");

            qian.open("/association/zone/questions.xhtml").signIn("firm2.qian");
            Response foreign =
                    qian.page.navigate(platform.baseUrl() + "/association/zone/question.xhtml?question=" + key);
            assertThat(foreign.status()).as("another firm").isEqualTo(NOT_FOUND);

            li.open("/regulator/consultation/index.xhtml").signIn("fengxian.li");
            li.lookWideAndNarrow("answer-desk");
            li.open("/regulator/consultation/question.xhtml?question=" + key)
                    .page
                    .fill("[id='drafting:text']", "可以使用电子签名。");
            li.page.click("[id='drafting:propose']");
            li.page.waitForSelector(".ui-messages-error");
            li.page.fill("[id='drafting:law']", "《化妆品生产质量管理规范》");
            li.page.fill("[id='drafting:art']", "附录一（示例）");
            li.page.click("[id='drafting:propose']");
            li.page.waitForSelector("main [role='status']");
            li.lookWideAndNarrow("answer-proposed");
            assertThat(li.page.locator("[id='deciding:decide']").count())
                    .as("a district does not decide")
                    .isZero();

            chen.open("/regulator/consultation/question.xhtml?question=" + key).signIn("city.chen");
            chen.page.click("[id='deciding:decide']");
            chen.page.waitForSelector("main [role='status']");
            sun.open(own).look("question-answered");
            assertThat(sun.page.locator("main").innerText()).contains("可以使用电子签名。");

            chen.open("/regulator/consultation/entry.xhtml?question=" + key)
                    .page
                    .fill("[id='writing:head']", title);
            chen.page.fill("[id='writing:readOn']", "2026-11-01");
            chen.page.click("[id='writing:write']");
            chen.page.waitForURL(WRITTEN);
            assertThat(chen.page.locator("[id='publishing:publish']").count())
                    .as("who wrote it does not publish it")
                    .isZero();
            String entry = chen.page.url().replaceAll(".*entry=([0-9a-f-]+).*", "$1");
            chen.lookWideAndNarrow("answer-entry");
            lin.open("/regulator/consultation/entry.xhtml?entry=" + entry).signIn("city.lin");
            lin.page.click("[id='publishing:publish']");
            lin.page.waitForURL(PUBLISHED);

            String address = "/" + lang + "/questions/" + entry;
            qian.open("/" + lang + "/questions").lookWideAndNarrow("questions-public");
            assertThat(qian.page.locator("main").innerText()).contains(title);
            qian.open(address).lookWideAndNarrow("question-public");
            assertThat(qian.page.content())
                    .contains("QAPage", "acceptedAnswer", "可以使用电子签名。")
                    .doesNotContain("<script>alert(1)", key);
            qian.open("/" + lang + "/search?kind=QUESTION&q=" + mark);
            assertThat(qian.page.locator("main").innerText()).contains(title);

            lin.page.fill("[id='ending:why']", "依据已修改（示例）");
            lin.page.click("[id='ending:end']");
            lin.page.waitForURL(ENDED);
            lin.lookWideAndNarrow("answer-entries-ended");
            Response gone = qian.page.navigate(platform.baseUrl() + address);
            assertThat(gone.status()).isEqualTo(GONE);
            assertThat(qian.page.locator("main").innerText()).contains(withdrawn, "依据已修改（示例）");
            qian.lookWideAndNarrow("question-gone");
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"zh-CN", "en-US"})
    @DisplayName("主题：市局新增，企业提问时看到；停用后选不到，没用过的删掉")
    void topicOfTheCity(String language) {
        boolean english = language.startsWith("en");
        String mark = Long.toString(System.nanoTime(), 36);
        String name = "示例主题 " + mark;
        String nameEn = "Example topic " + mark;
        try (BrowserUser chen = BrowserUser.atDesk(platform.baseUrl(), language);
                BrowserUser sun = BrowserUser.onPhone(platform.baseUrl(), language)) {
            chen.open("/regulator/consultation/topics.xhtml").signIn("city.chen");
            chen.lookWideAndNarrow("topics");
            chen.open("/regulator/consultation/topic.xhtml").page.fill("[id='wording:zh']", name);
            chen.page.fill("[id='wording:en']", nameEn);
            chen.page.fill("[id='wording:what']", "功效试验和摘要（示例）");
            chen.page.click("[id='wording:save']");
            chen.page.waitForSelector(".ui-messages-error");
            assertThat(chen.page.inputValue("[id='wording:zh']"))
                    .as("what was typed stays")
                    .isEqualTo(name);
            chen.look("topic-refused");
            chen.page.fill("[id='wording:whatEn']", "Efficacy tests and summaries (example)");
            chen.page.click("[id='wording:save']");
            chen.page.waitForURL(Pattern.compile(".*done=saved.*"));
            chen.lookWideAndNarrow("topic");

            String made = chen.page.url();
            String shown = english ? nameEn : name;
            chen.open("/regulator/consultation/topics.xhtml");
            Locator last = chen.page.locator("main tbody tr").last();
            assertThat(last.innerText()).as("a new one is the last").contains(shown);
            assertThat(last.locator("button[id$=':down']").isDisabled()).isTrue();
            last.locator("button[id$=':up']").click();
            chen.page.waitForLoadState();
            assertThat(chen.page.locator("main tbody tr").last().innerText()).doesNotContain(shown);

            sun.open("/association/zone/question-ask.xhtml").signIn("firm1.sun");
            List<String> offered =
                    sun.page.locator("[id='asking:about'] option").allInnerTexts();
            assertThat(offered.get(offered.size() - 2))
                    .as("firms choose in the city's order")
                    .contains(shown);
            sun.page.click("details.panel summary");
            sun.look("question-topics");

            chen.open(made);
            chen.page.click("[id='retiring:retire']");
            chen.page.waitForURL(Pattern.compile(".*done=retired.*"));
            sun.open("/association/zone/question-ask.xhtml");
            assertThat(sun.page.locator("[id='asking:about']").innerText()).doesNotContain(mark);
            chen.page.click("[id='removing:remove']");
            chen.page.waitForURL(Pattern.compile(".*removed=true.*"));
            assertThat(chen.page.locator("main").innerText()).doesNotContain(mark);
        }
    }
}
