package io.zhuangan.acceptance;

import static io.zhuangan.server.demo.DemoClient.expectOk;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import io.zhuangan.server.demo.DemoClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From a question of the bank to a passed test on a phone, its figures, and anonymous feedback. */
class ExamE2E {
    private static final String API = "/association/api/v1";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Platform platform = Platform.shared();
    private final DemoClient client = new DemoClient(platform.baseUrl(), platform.issuer());

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"zh-CN", "en-US"})
    @DisplayName("question, test, sat on a phone with a cut network, resumed, handed in; figures; feedback once")
    void testAndFeedback(String language) throws Exception {
        String title = "测试故事 " + UUID.randomUUID().toString().substring(0, 6);
        Held held = held(title);
        try (BrowserUser wang = BrowserUser.atDesk(platform.baseUrl(), language);
                BrowserUser sun = BrowserUser.onPhone(platform.baseUrl(), language)) {
            wang.open("/association/training/question.xhtml").signIn("assoc.wang");
            wang.page.fill("[id='asking:text']", title + "：原料 𠮷 😀 进货要留什么？");
            wang.page.fill("[id$=':0:o']", "合同与检验记录");
            wang.page.click("[id='asking:save']");
            wang.page.waitForSelector(".ui-messages-error");
            assertThat(wang.page.inputValue("[id$=':0:o']")).isEqualTo("合同与检验记录");
            wang.look("exam-question-refused");
            wang.page.fill("[id$=':1:o']", "什么都不留");
            wang.page.locator("[id='asking:answers'] .ui-chkbox-box").first().click();
            wang.page.fill("[id='asking:clause']", title);
            wang.page.locator("[id='asking:legal'] .ui-chkbox-box").click();
            wang.page.click("[id='asking:save']");
            wang.page.waitForURL(Pattern.compile("questions"));
            wang.look("exam-bank");
            List<String> questions = new ArrayList<>();
            questions.add(keyOf());
            questions.add(statement(title + "：台账可以月底一次补记。", 1));

            wang.open("/association/training/exam.xhtml?course=" + held.course).look("exam-settings");
            wang.page.fill("[id='setting:count']", "2");
            // what is offered is nine in the morning, which may lie ahead
            wang.page.fill(
                    "[id='setting:opens']",
                    LocalDate.now(ZoneId.of("Asia/Shanghai")).minusDays(1) + "T09:00");
            wang.page
                    .locator("[id='setting:clauses'] label:has-text('" + title + "')")
                    .click();
            wang.page.click("[id='setting:save']");
            wang.page.waitForURL(Pattern.compile("done=saved"));

            String place = "/association/zone/exam.xhtml?place=" + held.place;
            sun.open("/association/zone/").signIn("firm1.sun").look("exam-invited");
            sun.open(place).look("exam-before");
            sun.page.click("[id='beginning:start']");
            sun.page.waitForSelector("#sitting");
            sun.look("exam-running");
            sun.page.context().setOffline(true);
            sun.page.locator("label:has-text('合同与检验记录')").click();
            PlaywrightAssertions.assertThat(sun.page.locator("#sitting")).hasAttribute("data-pending", "1");
            sun.page.context().setOffline(false);
            sent(sun);
            sun.open(place);
            assertThat(sun.page.locator("label:has-text('合同与检验记录') input").isChecked())
                    .as("what was answered is there again")
                    .isTrue();
            sun.page.locator("fieldset:has-text('月底') label").nth(1).click();
            sent(sun);
            assertThat(sun.page.content()).as("no answer leaks").doesNotContain("data-right");
            sun.page.click("[id='ending:handIn']");
            sun.page.waitForSelector("main .note.ok");
            sun.look("exam-passed");
            JsonNode paper = expectOk(client.get("firm1.sun", API + "/exams/" + held.place), "paper")
                    .json();
            assertThat(paper.get("questions").get(0).has("right"))
                    .as("the test is open for others")
                    .isFalse();
            assertThat(client.put(
                                    "firm1.sun",
                                    API + "/exams/" + held.place + "/answers/1",
                                    Map.of("chosen", List.of(0)))
                            .status())
                    .as("handed in")
                    .isEqualTo(422);
            wang.open("/association/training/exam-results.xhtml?course=" + held.course)
                    .look("exam-results");
            assertThat(wang.page.locator("main").innerText())
                    .contains(language.startsWith("zh") ? "少于 5 人" : "below 5");

            String form = "/association/training/feedback.xhtml?session=" + held.session;
            wang.open(form);
            wang.page.fill("[id='asking:questions']", "讲得清楚\n用得上");
            wang.page.click("[id='asking:ask']");
            wang.page.waitForSelector(".ui-messages-error");
            wang.page.fill("[id='asking:questions']", "讲得清楚\n用得上\n时间合适");
            // the address stays the same, so only the way there tells that it was reached
            wang.page.waitForNavigation(() -> wang.page.click("[id='asking:ask']"));
            wang.look("feedback-form");
            sun.open("/association/zone/feedback.xhtml?session=" + held.session).look("feedback-phone");
            for (int i = 0; i < 3; i++) {
                sun.page
                        .locator("[id='giving'] .k-field")
                        .nth(i)
                        .locator(".ui-radiobutton-box")
                        .last()
                        .click();
            }
            sun.page.fill("[id='giving:words']", "案例再多一些 😀𠮷");
            sun.page.click("[id='giving:send']");
            sun.page.waitForSelector("main .note.ok");
            sun.look("feedback-thanks");
            wang.open(form).look("feedback-collecting");
            assertThat(wang.page.locator("main").innerText()).doesNotContain("案例再多一些");
            papersAndBank(wang, title);
            figuresOfTheDemo(wang);
        }
    }

    /** What was sat here stays, the row says so; the bank comes out and goes in again unchanged. */
    private void papersAndBank(BrowserUser wang, String title) {
        wang.open("/association/imports/index.xhtml?kind=EXAM_RESULTS").look("exam-paper-file");
        String day = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
        upload(
                wang,
                "纸面.xlsx",
                Workbooks.sheet(
                        List.of("课程名称", "期次", "许可证编号", "姓名", "考试日期", "成绩"),
                        List.of(List.of(title, "1", "沪妆20160021", "孙亦宁", day, "12.5"))));
        wang.page.waitForURL(Pattern.compile("one.xhtml"));
        wang.look("exam-paper-kept");
        assertThat(wang.page.locator("main").innerText()).contains("孙亦宁").contains("100.00");

        wang.open("/association/training/questions.xhtml");
        byte[] bank = read(wang.page.waitForDownload(
                () -> wang.page.locator("a[href*='questions.xlsx']").click()));
        wang.open("/association/imports/index.xhtml?kind=EXAM_QUESTIONS");
        upload(wang, "题库.xlsx", bank);
        wang.page.waitForURL(Pattern.compile("one.xhtml"));
        wang.look("exam-bank-again");
        assertThat(wang.page.locator(".impbar .pri").count())
                .as("an export has nothing to write")
                .isZero();
    }

    private static void upload(BrowserUser user, String name, byte[] file) {
        user.page.setInputFiles("#upload input[type=file]", new FilePayload(name, XLSX, file));
        user.page.click("#upload .form-end .pri");
    }

    private static byte[] read(Download file) {
        try {
            return Files.readAllBytes(file.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Five people sat the demo's test and answered its form: charts with their tables, at a desk and on a phone. */
    private void figuresOfTheDemo(BrowserUser wang) throws IOException, InterruptedException {
        String course = "化妆品法规知识更新（示例）";
        for (int width : List.of(1440, 360)) {
            wang.page.setViewportSize(width, 800);
            wang.open("/association/training/exam-results.xhtml?course=" + course(course))
                    .look("exam-figures");
            assertThat(wang.page.locator("[data-chart] svg").count())
                    .as("knowledge and hardest questions")
                    .isEqualTo(2);
            assertThat(wang.page.locator("main table").count()).isGreaterThanOrEqualTo(3);
            assertThat(wang.page.locator("main").innerText()).contains("20.0%").contains("92.00");
            wang.open("/association/training/feedback.xhtml?session=" + session(course))
                    .look("feedback-figures");
            assertThat(wang.page.locator("[data-chart] svg").count()).isEqualTo(1);
            assertThat(wang.page.locator("main table tbody tr").count()).isEqualTo(3);
            assertThat(wang.page.locator("a[href*='feedback.xlsx']").count()).isEqualTo(1);
        }
    }

    private static void sent(BrowserUser user) {
        PlaywrightAssertions.assertThat(user.page.locator("#sitting")).hasAttribute("data-pending", "0");
    }

    private String keyOf() throws IOException, InterruptedException {
        return expectOk(client.get("assoc.wang", API + "/questions?limit=1"), "questions")
                .json()
                .get("items")
                .get(0)
                .get("key")
                .asText();
    }

    private String statement(String text, int right) throws IOException, InterruptedException {
        String clause = text.substring(0, text.indexOf('：'));
        Map<String, Object> body =
                Map.of("kind", "TRUE_FALSE", "text", text, "right", List.of(right), "clause", clause, "legal", true);
        return expectOk(client.post("assoc.wang", API + "/questions", body), "a question")
                .json()
                .get("key")
                .asText();
    }

    /** A session of last winter that the head of firm 1 attended, taken over from a register. */
    private record Held(String course, String session, String place) {}

    private Held held(String title) throws IOException, InterruptedException {
        String name = expectOk(client.get("firm1.sun", API + "/me"), "seat")
                .json()
                .get("person")
                .get("name")
                .asText();
        byte[] file = Workbooks.sheet(
                List.of("课程名称", "期次", "培训日期", "地点", "单元数", "每单元学时", "许可证编号", "姓名", "到课单元"),
                List.of(List.of(title, "1", "2026-01-16", "南桥", "1", "1", "沪妆20160021", name, "1")));
        String run = expectOk(
                        client.upload(
                                "assoc.wang",
                                API + "/imports",
                                UUID.randomUUID().toString(),
                                DemoClient.Part.field("kind", "TRAINING_HISTORY"),
                                DemoClient.Part.xlsx("file", title + ".xlsx", file)),
                        "register")
                .json()
                .get("key")
                .asText();
        Instant end = Instant.now().plusSeconds(60);
        expectOk(client.post("assoc.wang", API + "/imports/" + run + "/apply", Map.of()), "taking over");
        while (Instant.now().isBefore(end)) {
            for (JsonNode one : expectOk(client.get("firm1.sun", API + "/attendance"), "records")
                    .json()
                    .get("items")) {
                if (!one.get("title").asText().equals(title)) continue;
                return new Held(
                        course(title), session(title), one.get("enrolment").asText());
            }
        }
        throw new AssertionError("the register was not taken over");
    }

    private String course(String title) throws IOException, InterruptedException {
        for (JsonNode one : expectOk(client.get("assoc.wang", API + "/courses?limit=100"), "courses")
                .json()
                .get("items")) {
            if (one.get("title").asText().equals(title)) return one.get("key").asText();
        }
        throw new AssertionError("no course " + title);
    }

    private String session(String title) throws IOException, InterruptedException {
        for (JsonNode one : expectOk(
                        client.get("assoc.wang", API + "/sessions?limit=100&from=2026-01-15T00:00:00Z"), "sessions")
                .json()
                .get("items")) {
            if (one.get("course").get("name").asText().equals(title))
                return one.get("key").asText();
        }
        throw new AssertionError("no session of " + title);
    }
}
