package io.zhuangan.acceptance;

import static io.zhuangan.server.demo.DemoClient.expectOk;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.FilePayload;
import io.zhuangan.server.demo.DemoClient;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Lists in and out: people enrolled and marked from a workbook that never writes over what was set by hand, workbooks
 * of what the pages show, the effect report, and a filed plan on paper.
 */
class BulkE2E {
    private static final String ASSOCIATION = "/association/api/v1";
    private static final List<String> HEADINGS = List.of("课程名称", "期次", "许可证编号", "姓名", "到课单元", "缺勤单元", "备注");
    private static final String LICENCE = "沪妆20160021";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Platform platform = Platform.shared();
    private final DemoClient client = new DemoClient(platform.baseUrl(), platform.issuer());

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"zh-CN", "en-US"})
    @DisplayName("a list enrols and marks, hand-set records stay, workbooks come out, the effect is told")
    void listsInAndOut(String language) throws Exception {
        String title = "=名单 😀𠮷 " + UUID.randomUUID().toString().substring(0, 6);
        String session = session(title);
        try (BrowserUser wang = BrowserUser.atDesk(platform.baseUrl(), language);
                BrowserUser sun = BrowserUser.onPhone(platform.baseUrl(), language);
                BrowserUser chen = BrowserUser.atDesk(platform.baseUrl(), language)) {
            wang.open("/association/imports/index.xhtml?kind=SESSION_ROLL").signIn("assoc.wang");
            upload(wang, "wrong.xlsx", sheet(List.of("课程", "谁"), List.of(List.of("x", "y"))));
            wang.page.waitForSelector("#messages .ui-messages-error, #messages li");
            wang.look("bulk-wrong-columns");
            assertThat(wang.page.locator("#messages").innerText())
                    .contains("课程名称")
                    .contains("期次");

            wang.open("/association/imports/index.xhtml?kind=SESSION_ROLL");
            upload(
                    wang,
                    "名单.xlsx",
                    sheet(HEADINGS, List.of(row(title, "孙亦宁", null, null), row(title, "无此人", null, null))));
            wang.page.waitForURL(Pattern.compile("imports/one.xhtml"));
            wang.look("bulk-preview");
            wang.page.click(".impbar .pri");
            wang.page.waitForSelector(".impbar", detached());

            String unit = unit(session);
            String enrolment = enrolment(session);
            // the person's own place is marked by hand, then a list says otherwise
            wang.open("/association/training/session.xhtml?session=" + session);
            expectOk(client.post("assoc.wang", ASSOCIATION + "/units/" + unit + "/opening", null), "opening");
            expectOk(
                    client.post(
                            "assoc.wang",
                            ASSOCIATION + "/units/" + unit + "/roll-call",
                            List.of(Map.of("enrolment", enrolment, "state", "PRESENT"))),
                    "calling the roll");
            wang.open("/association/imports/index.xhtml?kind=SESSION_ROLL");
            upload(wang, "考勤.xlsx", sheet(HEADINGS, List.of(row(title, "孙亦宁", null, "1"))));
            wang.page.waitForURL(Pattern.compile("imports/one.xhtml"));
            wang.look("bulk-kept");
            assertThat(wang.page.locator("table.imp tbody").innerText()).contains("王");
            assertThat(wang.page.locator(".impbar .pri").count())
                    .as("nothing to write")
                    .isZero();

            wang.open("/association/training/session.xhtml?session=" + session);
            List<List<String>> roll = download(wang, "a[href*='roll.xlsx']");
            assertThat(roll).hasSize(2);
            assertThat(roll.get(1)).contains("孙亦宁", title);
            wang.open("/association/training/courses.xhtml");
            assertThat(download(wang, "a[href*='sessions.xlsx']")).hasSizeGreaterThan(3);
            wang.open("/association/training/appeals.xhtml");
            assertThat(download(wang, "a[href*='appeals.xlsx']")).isNotEmpty();

            wang.open("/association/training/effect.xhtml").look("effect");
            assertThat(wang.page.locator("main").innerText()).contains("95");
            wang.page.click("a[href*='course-clauses.xhtml'] >> nth=0");
            wang.page.waitForURL(Pattern.compile("course-clauses"));
            wang.look("effect-clauses");
            wang.page.click("#teaching .form-end .pri");
            wang.page.waitForURL(Pattern.compile("training/effect.xhtml"));
            assertThat(download(wang, "a[href*='effect.xlsx']")).hasSizeGreaterThan(3);
            wang.open("/association/training/effect-print.xhtml").look("effect-print");

            wang.page.setViewportSize(360, 780);
            wang.open("/association/training/effect.xhtml").look("effect-phone");
            wang.open("/association/imports/index.xhtml").look("bulk-files-phone");

            sun.open("/association/zone/index.xhtml").signIn("firm1.sun");
            sun.look("bulk-zone");
            assertThat(download(sun, "a[href*='enrolments.xlsx']"))
                    .anySatisfy(r -> assertThat(r).contains(title));

            chen.open("/regulator/training/effect.xhtml").signIn("city.chen");
            chen.look("effect-city");
            chen.open("/regulator/training/plans.xhtml?year=2026");
            chen.page.click("table a[href*='plan.xhtml']");
            chen.page.waitForURL(Pattern.compile("training/plan.xhtml"));
            assertThat(download(chen, "a[href*='plan.xlsx']")).hasSizeGreaterThan(1);
            chen.page.click("a[href*='plan-print.xhtml']");
            chen.page.waitForURL(Pattern.compile("plan-print.xhtml"));
            chen.look("bulk-plan-print");
        }
    }

    private static void upload(BrowserUser user, String name, byte[] file) {
        user.page.setInputFiles("#upload input[type=file]", new FilePayload(name, XLSX, file));
        user.page.click("#upload .form-end .pri");
        user.page.waitForLoadState();
    }

    /** The rows of the first sheet of what a link gives. */
    private static List<List<String>> download(BrowserUser user, String link) throws IOException {
        Download file =
                user.page.waitForDownload(() -> user.page.locator(link).first().click());
        List<List<String>> rows = new ArrayList<>();
        try (var in = Files.newInputStream(file.path());
                ReadableWorkbook book = new ReadableWorkbook(in)) {
            for (Row row : book.getFirstSheet().read()) {
                rows.add(row.stream().map(c -> c == null ? "" : c.getText()).toList());
            }
        }
        return rows;
    }

    private static List<String> row(String title, String name, String attended, String absent) {
        List<String> cells = new ArrayList<>(List.of(title, "1", LICENCE, name));
        cells.add(attended);
        cells.add(absent);
        cells.add(null);
        return cells;
    }

    private static byte[] sheet(List<String> headings, List<List<String>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "acceptance", "1.0")) {
            Worksheet sheet = book.newWorksheet("1");
            for (int c = 0; c < headings.size(); c++) sheet.value(0, c, headings.get(c));
            for (int r = 0; r < rows.size(); r++) {
                for (int c = 0; c < rows.get(r).size(); c++) {
                    if (rows.get(r).get(c) != null)
                        sheet.value(r + 1, c, rows.get(r).get(c));
                }
            }
        }
        return out.toByteArray();
    }

    private static com.microsoft.playwright.Page.WaitForSelectorOptions detached() {
        return new com.microsoft.playwright.Page.WaitForSelectorOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED);
    }

    private String unit(String session) throws Exception {
        return expectOk(client.get("assoc.wang", ASSOCIATION + "/sessions/" + session), "the session")
                .json()
                .get("units")
                .get(0)
                .get("key")
                .asText();
    }

    private String enrolment(String session) throws Exception {
        return expectOk(client.get("firm1.sun", ASSOCIATION + "/sessions/" + session + "/enrolments"), "the place")
                .json()
                .get("items")
                .get(0)
                .get("key")
                .asText();
    }

    private String session(String title) throws Exception {
        String course = expectOk(
                        client.post(
                                "assoc.wang", ASSOCIATION + "/courses", Map.of("title", title, "publicInterest", true)),
                        "the course")
                .json()
                .get("key")
                .asText();
        Instant now = Instant.now();
        JsonNode session = expectOk(
                        client.post(
                                "assoc.wang",
                                ASSOCIATION + "/courses/" + course + "/sessions",
                                Map.of(
                                        "place", "奉贤南桥",
                                        "quota", 5,
                                        "opensAt", now.minusSeconds(3600).toString(),
                                        "closesAt", now.plusSeconds(1800).toString(),
                                        "units",
                                                List.of(Map.of(
                                                        "title",
                                                        "一",
                                                        "startsAt",
                                                        now.plusSeconds(3600).toString(),
                                                        "endsAt",
                                                        now.plusSeconds(7200).toString(),
                                                        "hours",
                                                        1)))),
                        "the session")
                .json();
        String key = session.get("key").asText();
        expectOk(client.post("assoc.wang", ASSOCIATION + "/sessions/" + key + "/publication", Map.of()), "publishing");
        return key;
    }
}
