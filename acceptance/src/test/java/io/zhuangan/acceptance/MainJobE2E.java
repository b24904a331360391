package io.zhuangan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The main job in a browser, as its people do it, in Chinese and in English; each page is looked at on the way. */
class MainJobE2E {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");
    private static final Pattern KEY = Pattern.compile("session=([0-9a-f-]{36})");

    /** The pages of each seat that need no key; those with a key are reached by their first link, see {@link #LINKED}. */
    private static final Map<String, List<String>> PAGES = Map.of(
            "city.chen",
            List.of(
                    "/regulator/",
                    "/regulator/plan/board.xhtml",
                    "/regulator/plan/print.xhtml",
                    "/regulator/training/plans.xhtml",
                    "/regulator/calendar/year.xhtml",
                    "/regulator/showcase/cases.xhtml",
                    "/regulator/showcase/nominations.xhtml",
                    "/regulator/showcase/pages.xhtml",
                    "/regulator/showcase/call-new.xhtml",
                    "/regulator/grading/index.xhtml",
                    "/regulator/grading/figures.xhtml",
                    "/regulator/grading/grades.xhtml",
                    "/regulator/objection/index.xhtml",
                    "/regulator/enterprises/index.xhtml",
                    "/regulator/meetings/index.xhtml",
                    "/regulator/imports/index.xhtml",
                    "/regulator/identity/inbox.xhtml",
                    "/regulator/operator/audit.xhtml"),
            "fengxian.li",
            List.of(
                    "/regulator/",
                    "/regulator/plan/board.xhtml",
                    "/regulator/training/plans.xhtml",
                    "/regulator/grading/grades.xhtml",
                    "/regulator/objection/index.xhtml",
                    "/regulator/enterprises/index.xhtml",
                    "/regulator/consultation/index.xhtml",
                    "/regulator/contracts/index.xhtml",
                    "/regulator/meetings/edit.xhtml",
                    "/regulator/imports/index.xhtml"),
            "operator",
            List.of("/regulator/", "/regulator/operator/tenants.xhtml", "/regulator/operator/new-tenant.xhtml"),
            "assoc.wang",
            List.of(
                    "/association/",
                    "/association/training/year-plan.xhtml",
                    "/association/training/courses.xhtml",
                    "/association/training/course.xhtml",
                    "/association/certificates/index.xhtml",
                    "/association/training/appeals.xhtml",
                    "/association/identity/inbox.xhtml"),
            "assoc.he",
            List.of(
                    "/association/",
                    "/association/training/year-plan.xhtml",
                    "/association/training/appeals.xhtml",
                    "/association/questions/index.xhtml",
                    "/association/identity/people.xhtml"),
            "firm1.wu",
            List.of(
                    "/association/zone/",
                    "/association/zone/cases.xhtml",
                    "/association/zone/people.xhtml",
                    "/association/zone/courses.xhtml",
                    "/association/zone/grade.xhtml",
                    "/association/zone/projection.xhtml",
                    "/association/zone/attendance.xhtml",
                    "/association/zone/hours.xhtml",
                    "/association/zone/contracts.xhtml",
                    "/association/zone/meetings.xhtml",
                    "/association/zone/questions.xhtml",
                    "/association/identity/people.xhtml"));

    /** On a page of {@link #PAGES}: the pages behind the first link that leads there. */
    private static final Map<String, List<String>> LINKED = Map.ofEntries(
            Map.entry("/regulator/plan/board.xhtml", List.of("task.xhtml")),
            Map.entry("/regulator/training/plans.xhtml", List.of("plan.xhtml?")),
            Map.entry("/association/training/year-plan.xhtml", List.of("year-plan-print.xhtml?")),
            Map.entry("/regulator/showcase/cases.xhtml", List.of("case.xhtml?")),
            Map.entry("/regulator/enterprises/index.xhtml", List.of("one.xhtml")),
            Map.entry("/regulator/imports/index.xhtml", List.of("one.xhtml")),
            Map.entry("/regulator/operator/tenants.xhtml", List.of("tenant.xhtml?")),
            Map.entry("/association/training/courses.xhtml", List.of("session.xhtml?", "course.xhtml?", "plan.xhtml?")),
            Map.entry("/association/zone/courses.xhtml", List.of("enrol.xhtml?")),
            Map.entry("/regulator/showcase/nominations.xhtml", List.of("call.xhtml?")),
            Map.entry("/regulator/contracts/index.xhtml", List.of("round.xhtml?")),
            Map.entry("/regulator/meetings/index.xhtml", List.of("one.xhtml?")),
            Map.entry("/association/zone/meetings.xhtml", List.of("meeting.xhtml?")),
            Map.entry("/regulator/consultation/index.xhtml", List.of("question.xhtml?")),
            Map.entry("/association/questions/index.xhtml", List.of("one.xhtml?")),
            Map.entry("/association/zone/questions.xhtml", List.of("question.xhtml?")));

    private final Platform platform = Platform.shared();

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"zh-CN", "en-US"})
    @DisplayName("association plans and publishes, the public reads, a firm enrols on a phone, the desk records")
    void training(String language) {
        String title = "开票演练 " + UUID.randomUUID().toString().substring(0, 6);
        String site = language.startsWith("zh") ? "/zh" : "/en";
        try (BrowserUser wang = BrowserUser.atDesk(platform.baseUrl(), language);
                BrowserUser sun = BrowserUser.onPhone(platform.baseUrl(), language);
                BrowserUser reader = BrowserUser.atDesk(platform.baseUrl(), language)) {
            wang.open("/association/training/courses.xhtml").look("signin").signIn("assoc.wang");
            wang.look("association-courses");
            wang.open("/association/").look("association-home");

            wang.open("/association/training/course.xhtml").look("association-course-new");
            wang.page.fill("[id='edit:title']", title);
            wang.page.fill("[id='edit:summary']", "台账、追溯与放行");
            wang.page.click("#edit .form-end .pri");
            wang.page.waitForURL(Pattern.compile("course=[0-9a-f-]{36}"));
            wang.look("association-course");

            wang.page.click("a.btn.pri[href*='plan.xhtml']");
            LocalDateTime starts = LocalDateTime.now(SHANGHAI).plusMinutes(10);
            // a room of its own: two sessions in one room at one time are asked about
            wang.page.fill("[id='plan:place']", "奉贤南桥 " + language);
            wang.page.fill("[id='plan:quota']", "1");
            wang.page.fill("[id='plan:opens']", FIELD.format(starts.minusDays(1)));
            wang.page.fill("[id='plan:closes']", FIELD.format(starts.minusMinutes(1)));
            fillUnit(wang.page, starts);
            wang.look("association-session-new");
            wang.page.click("#plan .form-end .pri");
            wang.page.waitForURL(KEY);
            String session = key(wang.page.url());
            wang.look("association-session-draft");
            wang.page.click("[data-open='publish']");
            wang.page.click("#publish .pri");
            wang.page.waitForSelector("[data-open='quota']");

            reader.open(site + "/calendar").look("public-calendar");
            assertThat(reader.page.content()).contains(title);
            reader.open(site + "/calendar/sessions/" + session).look("public-session");
            assertThat(reader.page.content()).contains(title).contains("奉贤南桥 " + language);

            sun.open("/association/zone/").signIn("firm1.sun");
            sun.look("zone-home");
            sun.open("/association/zone/courses.xhtml").look("zone-courses");
            sun.open("/association/zone/enrol.xhtml?session=" + session).look("zone-enrol");
            Locator boxes = sun.page.locator("ul.pick .ui-chkbox-box");
            boxes.nth(0).click();
            boxes.nth(1).click();
            sun.page.click("[id='enrol:all'] .pri:visible");
            sun.page.waitForSelector("[role='status'] .note");
            sun.look("zone-enrolled");
            assertThat(sun.page.locator("ul.pick li.seated").count())
                    .as("seated and waiting")
                    .isEqualTo(2);

            wang.open("/association/training/session.xhtml?session=" + session);
            wang.page.waitForSelector("#qr-spoken:not(:empty), #panel .block");
            wang.look("association-session-desk");
            String unit =
                    wang.page.locator("#panel").getAttribute("data-panel").replaceAll(".*/units/|/check-in.*", "");
            Locator roll = wang.page.locator("[id='desk:list'] .ui-button").first();
            roll.click();
            wang.page.waitForSelector("[id='desk:seats'] rect.f1, [id='desk:seats'] rect.f2");
            wang.look("association-session-recorded");

            sun.open("/association/checkin/index.xhtml?u=" + unit + "&c=WRONG").look("checkin-refused");
            sun.openRefused("/association/checkin/index.xhtml?u=" + UUID.randomUUID() + "&c=WRONG", 404)
                    .look("checkin-unknown");
            sun.open("/association/zone/hours.xhtml").look("zone-hours");
            wang.open("/association/certificates/index.xhtml").look("association-certificates");
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"zh-CN", "en-US"})
    @DisplayName("anyone reads the public site")
    void publicSite(String language) {
        String site = language.startsWith("zh") ? "/zh" : "/en";
        try (BrowserUser reader = BrowserUser.atDesk(platform.baseUrl(), language)) {
            reader.open(site + "/").lookWideAndNarrow("public-home");
            reader.open(site + "/cases").lookWideAndNarrow("public-cases");
            Locator first = reader.page.locator("a[href*='/cases/']").first();
            assertThat(first.count()).as("one typical case").isPositive();
            reader.open(first.getAttribute("href").replace(platform.baseUrl(), ""))
                    .lookWideAndNarrow("public-case");
            reader.open(site + "/clusters").lookWideAndNarrow("public-clusters");
            int clusters = reader.page.locator("a[href*='/clusters/']").count();
            assertThat(clusters).as("东方美谷, 美创静界").isGreaterThanOrEqualTo(2);
            reader.open(reader.page
                            .locator("a[href*='/clusters/']")
                            .first()
                            .getAttribute("href")
                            .replace(platform.baseUrl(), ""))
                    .lookWideAndNarrow("public-cluster");
            reader.open(site + "/certificates/AAAA-BBBB-CCCC").lookWideAndNarrow("public-certificate-unknown");
            reader.open(site + "/accessibility").lookWideAndNarrow("public-accessibility");
            reader.open(site + "/data").lookWideAndNarrow("public-data");
        }
    }

    @Test
    @DisplayName(
            "an officer imports the register, runs the year; a second officer releases it; the firm sees its grade and objects")
    void grading() throws IOException {
        // a year is released once a platform: in English it is played by GradingYearE2E
        String language = "zh-CN";
        String licence = "沪妆2026%04d".formatted(1000 + (int) (System.nanoTime() % 9000));
        try (BrowserUser chen = BrowserUser.atDesk(platform.baseUrl(), language);
                BrowserUser lin = BrowserUser.atDesk(platform.baseUrl(), language);
                BrowserUser sun = BrowserUser.onPhone(platform.baseUrl(), language);
                BrowserUser wang = BrowserUser.atDesk(platform.baseUrl(), language)) {
            chen.open("/regulator/imports/index.xhtml").signIn("city.chen");
            chen.look("regulator-imports");
            chen.open("/regulator/imports/index.xhtml?kind=ENTERPRISE_REGISTER");
            chen.page.setInputFiles("[id='upload:file_input']", register(licence));
            chen.page.click("#upload .form-end .pri");
            chen.page.waitForURL(Pattern.compile("imports/one.xhtml"));
            chen.look("regulator-import-preview");
            assertThat(chen.page.locator("tr.r-err").count())
                    .as("the row with an unknown district")
                    .isEqualTo(1);
            chen.page.click(".impbar .pri");
            String preview = chen.page.url().replace(platform.baseUrl(), "");
            for (int i = 0; i < 30 && chen.page.locator(".impbar").count() > 0; i++) chen.open(preview);
            assertThat(chen.page.locator(".impbar").count()).as("written").isZero();
            chen.look("regulator-import-written");
            chen.open("/regulator/enterprises/index.xhtml").look("regulator-enterprises");

            RunStory.run(chen);
            RunStory.release(lin);
            lin.open("/regulator/grading/grades.xhtml?year=2026").look("regulator-grades");
            lin.open(lin.page.locator("a[href*='grading/one.xhtml']").first().getAttribute("href"))
                    .look("regulator-grade");

            sun.open("/association/zone/grade.xhtml").signIn("firm1.sun");
            sun.look("zone-grade");
            assertThat(sun.page.locator("main").innerText()).contains("体系合规").contains("2026");
            ConsentStory.play(sun, wang, 2026);
            sun.open("/association/zone/grade.xhtml");
            ObjectionStory.play(chen, lin, sun);
            lin.open("/regulator/grading/figures.xhtml?year=2026").look("grading-figures");
            assertThat(lin.page.locator(".k-chart svg").count())
                    .as("years, indicators, disputes are drawn")
                    .isEqualTo(3);
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "zh-CN, city.chen", "en-US, city.chen", "zh-CN, fengxian.li", "en-US, fengxian.li",
        "zh-CN, operator", "en-US, operator", "zh-CN, assoc.wang", "en-US, assoc.wang",
        "zh-CN, assoc.he", "en-US, assoc.he", "zh-CN, firm1.wu", "en-US, firm1.wu"
    })
    @DisplayName("each person looks through the pages of the own seat, wide as at a desk and narrow as on a phone")
    void everyPage(String language, String user) {
        try (BrowserUser one = BrowserUser.atDesk(platform.baseUrl(), language)) {
            List<String> pages = PAGES.get(user);
            one.open(pages.get(0)).signIn(user);
            for (String page : pages) {
                one.open(page).lookWideAndNarrow(user + shotName(page));
                for (Map.Entry<String, String> linked : linked(one, page).entrySet()) {
                    one.open(linked.getValue())
                            .lookWideAndNarrow(user + shotName(page) + "-" + shotName(linked.getKey()));
                }
            }
        }
    }

    /** Where the links of an open page lead; what this seat may not reach has no link. */
    private static Map<String, String> linked(BrowserUser reader, String page) {
        Map<String, String> addresses = new LinkedHashMap<>();
        for (String linked : LINKED.getOrDefault(page, List.of())) {
            Locator link = reader.page.locator("main a[href*='" + linked + "']");
            // a list of the demo city is never empty
            if (link.count() > 0)
                addresses.put(linked, link.first().evaluate("a => a.href").toString());
        }
        return addresses;
    }

    private static String shotName(String page) {
        return page.replaceAll("\\.xhtml.*|/$", "").replace('/', '-');
    }

    /** A register of two rows: a new firm, and one in a district that does not exist. */
    private static Path register(String licence) throws IOException {
        List<String> headings = List.of("许可证编号", "企业名称", "统一社会信用代码", "所在区", "生产地址", "发证日期", "有效期至", "企业类别", "状态", "示例");
        Path file = Files.createTempFile("register-", ".xlsx");
        try (Workbook book = new Workbook(Files.newOutputStream(file), "zhuangan", "1.0")) {
            Worksheet sheet = book.newWorksheet("登记");
            for (int c = 0; c < headings.size(); c++) sheet.value(0, c, headings.get(c));
            List<List<String>> rows = List.of(
                    List.of(
                            licence,
                            "上海𠮷演日化有限公司（示例）",
                            "91310120MA1HX0001Q",
                            "奉贤区",
                            "奉贤区示例路 1 号",
                            "2026-03-02",
                            "2031-03-01",
                            "中小",
                            "在产",
                            "是"),
                    List.of(
                            "沪妆20269999",
                            "上海无区日化有限公司（示例）",
                            "91310106MA1HX0002K",
                            "不存在区",
                            "某路 1 号",
                            "2026-03-02",
                            "2031-03-01",
                            "中小",
                            "在产",
                            "是"));
            for (int r = 0; r < rows.size(); r++) {
                for (int c = 0; c < headings.size(); c++)
                    sheet.value(r + 1, c, rows.get(r).get(c));
            }
        }
        return file;
    }

    private static void fillUnit(Page page, LocalDateTime starts) {
        page.fill("[id$=':0:t']", "台账与追溯");
        page.fill("[id$=':0:d']", starts.toLocalDate().toString());
        page.fill("[id$=':0:f']", starts.format(DateTimeFormatter.ofPattern("HH:mm")));
        page.fill("[id$=':0:u']", starts.plusMinutes(10).format(DateTimeFormatter.ofPattern("HH:mm")));
        page.fill("[id$=':0:h']", "1");
    }

    private static String key(String url) {
        var matcher = KEY.matcher(url);
        assertThat(matcher.find()).as(url).isTrue();
        return matcher.group(1);
    }
}
