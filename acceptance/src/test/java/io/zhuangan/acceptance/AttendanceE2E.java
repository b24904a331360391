package io.zhuangan.acceptance;

import static io.zhuangan.server.demo.DemoClient.expectOk;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.options.FilePayload;
import io.zhuangan.server.demo.DemoClient;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Training that counts, in a browser: a paper sheet says absent, the firm appeals on a phone, somebody else decides, the
 * record freezes and is a grading fact with its whole story; a correction signed by two people takes it back.
 *
 * <p>The session is one of autumn 2025, taken over from a register, so nothing waits for a clock: the unit is over, and a
 * decided appeal closes the window. Its day lies in a year that no other test releases.
 */
class AttendanceE2E {
    private static final String LICENCE = "沪妆20160021";
    private static final String ASSOCIATION = "/association/api/v1";
    private static final int PATIENCE = 60;

    private final Platform platform = Platform.shared();
    private final DemoClient client = new DemoClient(platform.baseUrl(), platform.issuer());

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"zh-CN", "en-US"})
    @DisplayName("recorded absent on paper, appealed, kept, frozen, a grading fact; corrected by two people, withdrawn")
    void fromAnAbsenceToAFact(String language) throws Exception {
        String mark = UUID.randomUUID().toString().substring(0, 6);
        String title = "法规解读 " + mark;
        String why = "当天在场，签到时手机没电 " + mark;
        String decision = "签名表上没有本人签名 " + mark;
        try (BrowserUser wang = BrowserUser.atDesk(platform.baseUrl(), language);
                BrowserUser he = BrowserUser.atDesk(platform.baseUrl(), language);
                BrowserUser sun = BrowserUser.onPhone(platform.baseUrl(), language);
                BrowserUser chen = BrowserUser.atDesk(platform.baseUrl(), language)) {
            JsonNode record = held(title);
            String session = session(wang, title);
            String place = "unit=" + record.get("unit").asText() + "&enrolment="
                    + record.get("enrolment").asText();

            wang.open("/association/training/session.xhtml?session=" + session).look("attendance-session");
            wang.page.click("a[href*='sheet.xhtml']");
            wang.page.waitForURL(Pattern.compile("sheet.xhtml"));
            wang.look("attendance-sheet");
            expectOk(
                    client.post(
                            "assoc.wang",
                            ASSOCIATION + "/units/" + record.get("unit").asText() + "/sheet",
                            Map.of(
                                    "marks",
                                    List.of(Map.of(
                                            "enrolment", record.get("enrolment").asText(), "state", "ABSENT")))),
                    "entering the sheet");
            wang.open("/association/training/session.xhtml?session=" + session);
            wang.look("attendance-session-entered");

            sun.open("/association/zone/attendance.xhtml").signIn("firm1.sun");
            sun.look("attendance-own");
            sun.page.click("tr:has-text('" + title + "') a.btn");
            sun.page.waitForURL(Pattern.compile("zone/record.xhtml"));
            sun.look("attendance-appeal-form");
            sun.page.fill("[id='appealing:why']", why);
            sun.page.setInputFiles(
                    "#appealing input[type=file]",
                    new FilePayload("坏.pdf", "application/pdf", "<html>".getBytes(StandardCharsets.UTF_8)));
            sun.page.click("#appealing .form-end .pri");
            sun.page.waitForLoadState();
            assertThat(sun.page.inputValue("[id='appealing:why']"))
                    .as("a refused file keeps what was typed")
                    .isEqualTo(why);
            sun.page.setInputFiles(
                    "#appealing input[type=file]",
                    new FilePayload(
                            "证明.pdf", "application/pdf", "%PDF-1.4\n证明\n%%EOF".getBytes(StandardCharsets.UTF_8)));
            sun.page.click("#appealing .form-end .pri");
            sun.page.waitForSelector("[role='status'] .note");
            sun.look("attendance-appealed");

            he.open("/association/training/appeals.xhtml").signIn("assoc.he");
            he.look("attendance-appeals");
            he.page.click("tr:has-text('" + title + "') a");
            he.page.waitForURL(Pattern.compile("record.xhtml"));
            he.look("attendance-deciding");
            he.page.fill("[id='deciding:why']", decision);
            he.page.click("#deciding .form-end .pri");
            he.page.waitForSelector("#deciding", detached());
            sun.open("/association/zone/record.xhtml?" + place).look("attendance-decided");
            assertThat(sun.page.locator("main").innerText()).contains(decision);

            String firm = firm();
            JsonNode frozen = null;
            for (int i = 0; i < PATIENCE && frozen == null; i++) {
                JsonNode now = mine(title);
                if (now.hasNonNull("frozenAt")) frozen = now;
                else he.open("/association/training/record.xhtml?" + place);
            }
            assertThat(frozen)
                    .as("the decision closed the window, so the record froze")
                    .isNotNull();
            he.open("/association/training/record.xhtml?" + place).look("attendance-frozen");

            String number = frozen.get("number").asText();
            chen.open("/regulator/enterprises/one.xhtml?key=" + firm).signIn("city.chen");
            for (int i = 0;
                    i < PATIENCE
                            && chen.page
                                            .locator("li:has-text('" + number + "') a")
                                            .count()
                                    == 0;
                    i++) {
                chen.open("/regulator/enterprises/one.xhtml?key=" + firm);
            }
            chen.look("attendance-firm");
            chen.page.click("li:has-text('" + number + "') a");
            chen.page.waitForURL(Pattern.compile("grading/fact.xhtml"));
            chen.look("attendance-fact");
            String fact = chen.page.url();
            assertThat(chen.page.locator("main").innerText())
                    .contains(title)
                    .contains(why)
                    .contains(decision)
                    .contains(number);

            wang.open("/association/training/record.xhtml?" + place);
            choose(wang, "[id='correcting:what']", 0);
            wang.page.fill("[id='correcting:paper']", "示例协〔2026〕" + mark);
            wang.page.fill("[id='correcting:why']", "原始签名表找到了");
            wang.page.click("#correcting .form-end .pri");
            wang.page.waitForSelector("#signing");
            wang.look("attendance-correction");
            he.open("/association/training/appeals.xhtml").look("attendance-corrections");
            he.open("/association/training/record.xhtml?" + place);
            he.page.click("#signing .pri");
            he.page.waitForSelector("#signing", detached());
            he.look("attendance-corrected");
            String withdrawn = language.startsWith("zh") ? "已撤回" : "Withdrawn";
            for (int i = 0; i < PATIENCE && !facts(chen).contains(withdrawn); i++) chen.open(fact);
            chen.look("attendance-fact-withdrawn");
            assertThat(facts(chen)).contains(withdrawn);
            sun.open("/association/zone/attendance.xhtml").look("attendance-own-after");
        }
    }

    private static String facts(BrowserUser reader) {
        return reader.page.locator(".page-head, main").first().innerText();
    }

    private static com.microsoft.playwright.Page.WaitForSelectorOptions detached() {
        return new com.microsoft.playwright.Page.WaitForSelectorOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED);
    }

    /** Opens a select of the product and takes its n-th choice. */
    private static void choose(BrowserUser user, String select, int choice) {
        user.page.locator(select).first().click();
        user.page.locator(".ui-selectonemenu-panel:visible li").nth(choice).click();
    }

    /** A course of the regulator for the heads of quality and safety, held last autumn, with nothing recorded. */
    private JsonNode held(String title) throws Exception {
        expectOk(
                client.post(
                        "assoc.wang",
                        ASSOCIATION + "/courses",
                        Map.of(
                                "title",
                                title,
                                "publicInterest",
                                true,
                                "organiser",
                                "ENTRUSTED",
                                "targetPosts",
                                Set.of("QUALITY_SAFETY_HEAD"))),
                "the course");
        String run = expectOk(
                        client.upload(
                                "assoc.wang",
                                ASSOCIATION + "/imports",
                                UUID.randomUUID().toString(),
                                DemoClient.Part.field("kind", "TRAINING_HISTORY"),
                                DemoClient.Part.xlsx("file", title + ".xlsx", register(title))),
                        "the register")
                .json()
                .get("key")
                .asText();
        expectOk(client.post("assoc.wang", ASSOCIATION + "/imports/" + run + "/apply", Map.of()), "taking it over");
        for (int i = 0; i < PATIENCE * 10; i++) {
            JsonNode record = mine(title);
            if (record != null) return record;
        }
        throw new AssertionError("the register was not taken over");
    }

    private JsonNode mine(String title) throws Exception {
        for (JsonNode one : expectOk(client.get("firm1.sun", ASSOCIATION + "/attendance"), "own records")
                .json()
                .get("items")) {
            if (one.get("title").asText().equals(title)) return one;
        }
        return null;
    }

    private String session(BrowserUser wang, String title) {
        wang.open("/association/training/courses.xhtml?year=2025").signIn("assoc.wang");
        String address = wang.page
                .locator("a[href*='session.xhtml']:has-text('" + title + "')")
                .first()
                .getAttribute("href");
        return address.replaceFirst(".*session=([0-9a-f-]{36}).*", "$1");
    }

    private String firm() throws Exception {
        String text = java.net.URLEncoder.encode(LICENCE, StandardCharsets.UTF_8);
        return expectOk(client.get("city.chen", "/regulator/api/v1/enterprises?text=" + text), "the firm")
                .json()
                .get("items")
                .get(0)
                .get("key")
                .asText();
    }

    private static byte[] register(String title) throws IOException {
        List<String> headings = List.of("课程名称", "期次", "培训日期", "地点", "单元数", "每单元学时", "许可证编号", "姓名");
        List<String> row = List.of(title, "1", "2025-11-12", "南桥", "1", "1", LICENCE, "孙亦宁");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "acceptance", "1.0")) {
            Worksheet sheet = book.newWorksheet("1");
            for (int i = 0; i < headings.size(); i++) {
                sheet.value(0, i, headings.get(i));
                sheet.value(1, i, row.get(i));
            }
        }
        return out.toByteArray();
    }
}
