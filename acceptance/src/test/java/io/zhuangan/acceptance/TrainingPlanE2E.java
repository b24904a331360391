package io.zhuangan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import io.zhuangan.server.demo.DemoClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A yearly training plan in a browser (plan task 6): drafted from last year's, filed, returned, filed again, accepted,
 * changed, compared, accepted, and looked at against what was held. Each language has an association of its own.
 */
class TrainingPlanE2E {
    /** Years of their own, so that the demo's plans stay as they are. */
    private static final int LAST = 2024;

    private static final int YEAR = 2025;

    private final Platform platform = Platform.shared();

    @ParameterizedTest(name = "{0}")
    @CsvSource({"zh-CN, assoc.wang, assoc.he, 原料合规与供应商审核实务", "en-US, assoc2.zhao, assoc2.mu, 标签与功效宣称合规"})
    @DisplayName(
            "draft from last year, file, return, file again, accept, change, compare, accept, board, docx and print")
    void yearlyPlan(String language, String drafter, String filer, String course) throws Exception {
        String page = "/association/training/year-plan.xhtml?year=" + YEAR;
        String association = lastYear(drafter, course);
        try (BrowserUser wang = BrowserUser.atDesk(platform.baseUrl(), language);
                BrowserUser second = BrowserUser.atDesk(platform.baseUrl(), language);
                BrowserUser he = BrowserUser.atDesk(platform.baseUrl(), language);
                BrowserUser chen = BrowserUser.atDesk(platform.baseUrl(), language);
                BrowserUser phone = BrowserUser.onPhone(platform.baseUrl(), language)) {
            wang.open(page).signIn(drafter).look("plan-none");
            wang.page.click("#starting .pri");
            wang.page.waitForURL(Pattern.compile("done=copied"));
            wang.look("plan-draft");
            assertThat(wang.page.inputValue("[id='planned:0:t'], [id$=':0:t']")).isEqualTo(course);

            wang.page.fill("[id$=':0:p']", "many");
            wang.page.click("[id='planned:keep']");
            wang.page.waitForSelector(".ui-messages-error");
            assertThat(wang.page.inputValue("[id$=':0:p']"))
                    .as("what was typed stays")
                    .isEqualTo("many");
            wang.look("plan-refused");
            wang.page.fill("[id$=':0:p']", "80");
            second.open(page).signIn(drafter);
            second.page.fill("[id$=':0:w']", "另一个窗口写的目的");
            save(wang);
            second.page.click("[id='planned:keep']");
            second.page.waitForSelector("[id='planned:newer'] .note");
            assertThat(second.page.inputValue("[id$=':0:w']"))
                    .as("the text of the second tab stays")
                    .isEqualTo("另一个窗口写的目的");
            second.look("plan-stale");
            second.page.click("[id='planned:newer'] .bad");
            second.page.waitForURL(Pattern.compile("done=saved"));

            chen.open("/regulator/training/plans.xhtml?year=" + YEAR).signIn("city.chen");
            assertThat(chen.page.locator("main").innerText())
                    .as("a draft is the association's own")
                    .doesNotContain(association);
            chen.look("plans-none");
            he.open(page).signIn(filer).look("plan-to-file");
            he.page.click("[id='filing:send']");
            he.page.waitForURL(Pattern.compile("done=filed"));
            he.look("plan-filed");
            wang.open(page).look("plan-with-bureau");
            assertThat(wang.page.locator("#planned").count())
                    .as("nobody writes while it is with the bureau")
                    .isZero();

            chen.open("/regulator/").look("workbench-plans");
            chen.open("/regulator/training/plans.xhtml?year=" + YEAR).look("plans-waiting");
            chen.page.click("main tbody a.q:has-text('" + association + "')");
            chen.look("plan-to-answer");
            chen.page.click("[id='answer:sendBack']");
            chen.page.waitForSelector(".ui-messages-error");
            chen.look("plan-return-refused");
            chen.page.fill("[id='answer:remarks']", "请补充企业家上讲台的课程");
            chen.page.click("[id='answer:sendBack']");
            chen.page.waitForURL(Pattern.compile("done=returned"));
            chen.look("plan-returned");

            wang.open("/association/identity/inbox.xhtml").look("plan-notice");
            wang.open(page).look("plan-sent-back");
            assertThat(wang.page.locator("main").innerText()).contains("请补充企业家上讲台的课程");
            wang.page.click("a[href*='edit=true']");
            wang.page.click("[id='planned:rows'] p .ui-button");
            wang.page.waitForSelector("[id$=':1:t']");
            fill(wang, 1, "企业家上讲台：一家小厂的体系账", "9", "11", "1", "40", "2");
            save(wang);
            file(he, page, null);
            answer(chen, association, "plan-second");

            wang.open(page + "&edit=true");
            wang.page.fill("[id$=':0:s']", "3");
            wang.page.click("[id='planned:rows'] p .ui-button");
            wang.page.waitForSelector("[id$=':2:t']");
            fill(wang, 2, "年中增加：监督抽检常见问题", "8", "8", "1", "60", "3");
            save(wang);
            wang.look("plan-change-draft");
            he.open(page);
            he.page.click("[id='filing:send']");
            he.page.waitForSelector(".ui-messages-error");
            he.look("plan-change-needs-reason");
            file(he, page, "年中按抽检结果调整");
            answer(chen, association, "plan-comparison");

            wang.open("/association/training/year-plan-compare.xhtml?plan=" + key(wang, page))
                    .look("plan-compare");
            assertThat(wang.page.locator("tr.yd-ADDED").count()).isEqualTo(1);
            assertThat(wang.page.locator("tr.yd-CHANGED td.yd-on").innerText())
                    .contains("2")
                    .contains("3");
            phone.open("/association/training/year-plan-compare.xhtml?plan=" + key(wang, page))
                    .signIn(drafter)
                    .look("plan-compare");

            wang.open(page);
            if (wang.page.locator(".yb details").count() == 0) {
                wang.page.selectOption(
                        "[id='tying:tieCourse_input']",
                        new SelectOption().setLabel(course),
                        new Page.SelectOptionOptions().setForce(true));
                wang.page.selectOption(
                        "[id='tying:tieLine_input']",
                        new SelectOption().setLabel(course),
                        new Page.SelectOptionOptions().setForce(true));
                wang.page.click("#tying .ui-button");
                wang.page.waitForURL(Pattern.compile("done=tied"));
            }
            wang.page.locator(".yb details summary").first().click();
            wang.look("plan-board");
            assertThat(wang.page.locator(".yb .yb-s li").count())
                    .as("the figure opens to its sessions")
                    .isPositive();
            wang.page.locator(".yb a[href*='line=']").first().click();
            wang.look("plan-course-prefilled");
            assertThat(wang.page.inputValue("[id='edit:title']")).contains("企业家上讲台");
            phone.open(page).look("plan-board");

            wang.open("/association/training/year-plan-print.xhtml?plan=" + key(wang, page))
                    .look("plan-print");
            wang.open(page);
            Download word = wang.page.waitForDownload(() -> wang.page.click("a[href$='plan.docx']"));
            assertThat(documentOf(word)).contains(course).contains("企业家上讲台");
            wang.open("/association/training/year-plan-import.xhtml?year=" + YEAR)
                    .look("plan-import");
        }
    }

    private static void save(BrowserUser user) {
        user.page.click("[id='planned:keep']");
        user.page.waitForURL(Pattern.compile("done=saved"));
    }

    private static void file(BrowserUser he, String page, String note) {
        he.open(page);
        if (note != null) he.page.fill("[id='filing:note']", note);
        he.page.click("[id='filing:send']");
        he.page.waitForURL(Pattern.compile("done=filed"));
    }

    private static void answer(BrowserUser chen, String association, String shot) {
        chen.open("/regulator/training/plans.xhtml?year=" + YEAR);
        chen.page.click("main tbody a.q:has-text('" + association + "')");
        chen.look(shot);
        chen.page.click("[id='answer:accept']");
        chen.page.waitForURL(Pattern.compile("done=accepted"));
        chen.look(shot + "-answered");
    }

    private static void fill(
            BrowserUser user,
            int row,
            String title,
            String from,
            String to,
            String sessions,
            String people,
            String hours) {
        user.page.fill("[id$=':" + row + ":t']", title);
        user.page.selectOption("[id$=':" + row + ":m1']", from);
        user.page.selectOption("[id$=':" + row + ":m2']", to);
        user.page.fill("[id$=':" + row + ":s']", sessions);
        user.page.fill("[id$=':" + row + ":p']", people);
        user.page.fill("[id$=':" + row + ":h']", hours);
    }

    private static String key(BrowserUser user, String page) {
        user.open(page);
        String href = user.page.locator("a[href*='year-plan-print']").first().getAttribute("href");
        return href.replaceAll(".*plan=([0-9a-f-]{36}).*", "$1");
    }

    private static String documentOf(Download word) throws IOException {
        Path file = Files.createTempFile("plan", ".docx");
        word.saveAs(file);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes(), "UTF-8");
        } finally {
            Files.delete(file);
        }
    }

    /** Last year's plan, to copy from; what an earlier run left is put aside under years that nobody asks for. */
    private String lastYear(String drafter, String course) throws SQLException, IOException, InterruptedException {
        DemoClient client = new DemoClient(platform.baseUrl(), platform.issuer());
        JsonNode tenant = DemoClient.expectOk(client.get(drafter, "/association/api/v1/me"), "seat")
                .json()
                .get("tenant");
        try (Connection database = platform.database();
                Statement statement = database.createStatement()) {
            statement.executeUpdate("update training_plan set plan_year = 1 + id mod 1900 where plan_year in (" + LAST
                    + "," + YEAR + ") and tenant_id = (select id from tenant where uid = '"
                    + tenant.get("key").asText() + "')");
        }
        Map<String, Object> line = Map.of(
                "title",
                course,
                "purpose",
                "讲清怎么做",
                "posts",
                List.of("QUALITY_SAFETY_HEAD"),
                "firstMonth",
                3,
                "lastMonth",
                12,
                "sessions",
                2,
                "people",
                60,
                "hours",
                6);
        DemoClient.expectOk(
                client.post(
                        drafter, "/association/api/v1/training-plans", Map.of("year", LAST, "lines", List.of(line))),
                "last year's plan");
        return tenant.get("name").asText();
    }
}
