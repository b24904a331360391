package io.zhuangan.acceptance;

import static io.zhuangan.server.demo.DemoClient.expectOk;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.zhuangan.server.demo.DemoClient;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The programme of an association: two tabs on one draft, a room wanted twice, a series, another time, own calendars. */
class ProgrammeE2E {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");
    private static final Pattern SESSION = Pattern.compile("session=[0-9a-f-]{36}");

    private final Platform platform = Platform.shared();

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"zh-CN", "en-US"})
    @DisplayName("stale tab, clash of rooms, a series over the calendar, postponing, calendars")
    void programme(String language) throws Exception {
        LocalDate day = LocalDate.now(SHANGHAI).plusDays(40 + System.nanoTime() % 200);
        String title = "排课故事 " + UUID.randomUUID().toString().substring(0, 6);
        try (BrowserUser wang = BrowserUser.atDesk(platform.baseUrl(), language);
                BrowserUser sun = BrowserUser.onPhone(platform.baseUrl(), language)) {
            wang.open("/association/training/course.xhtml").signIn("assoc.wang");
            wang.open("/association/training/course.xhtml");
            wang.page.fill("[id='edit:title']", title);
            wang.page.click("#edit .form-end .pri");
            wang.page.waitForURL(Pattern.compile("course=[0-9a-f-]{36}"));
            // handed to who has a seat, not to everybody
            String handout = "讲义正文 " + title;
            wang.page.setInputFiles(
                    "#handing input[type=file]",
                    new FilePayload("讲义.txt", "text/plain", handout.getBytes(StandardCharsets.UTF_8)));
            wang.page.click("#handing .form-end .ui-button");
            String material = wang.page.locator("#files ul.files a").getAttribute("href");
            wang.look("programme-course");
            wang.page.click("a.btn.pri[href*='plan.xhtml']");
            plan(wang.page, title, day, "09:30", "11:00");
            wang.page.click("[id='plan:save']");
            wang.page.waitForURL(SESSION);
            String address = wang.page.url();

            // a second tab saves first; the slower one is told and keeps what it typed
            String draft = address.replace("session.xhtml", "plan.xhtml");
            wang.page.navigate(draft);
            Page other = wang.page.context().newPage();
            other.navigate(draft);
            other.fill("[id='plan:quota']", "21");
            other.click("[id='plan:save']");
            other.waitForURL(Pattern.compile("session\\.xhtml"));
            other.close();
            wang.page.fill("[id='plan:quota']", "22");
            wang.page.click("[id='plan:save']");
            wang.page.waitForSelector("[id='plan:mine']");
            assertThat(wang.page.inputValue("[id='plan:quota']")).isEqualTo("22");
            wang.look("programme-stale");
            wang.page.click("[id='plan:mine']");
            wang.page.waitForURL(Pattern.compile("session\\.xhtml"));

            // the copy wants the same room at the same time
            wang.page.navigate(draft.replace("session=", "copy="));
            wang.page.fill("[id$=':0:d']", day.toString());
            wang.page.click("[id='plan:save']");
            wang.page.waitForSelector("[id='plan:said'] .note.warn");
            wang.look("programme-clash");

            wang.leaveUnsaved(address.replace("session.xhtml", "repeat.xhtml"));
            wang.look("programme-repeat");
            assertThat(wang.page.locator("[id='again'] tbody tr").count()).isEqualTo(4);
            wang.page.click("[id='again:make']");
            wang.page.waitForURL(Pattern.compile("course\\.xhtml"));
            assertThat(wang.page.locator("section table.tbl tbody tr").count()).isEqualTo(5);

            wang.page.navigate(address);
            wang.page.click("[data-open='publish']");
            wang.page.click("#publish .pri");
            wang.page.waitForSelector("[data-open='postpone']");
            wang.page.click("[data-open='postpone']");
            wang.page.fill("[id='later:to']", FIELD.format(day.plusDays(7).atTime(9, 30)));
            wang.page.fill("[id='later:because']", "讲师改期");
            wang.look("programme-postpone");
            wang.page.click("[id='later:shift']");
            wang.page.waitForCondition(
                    () -> wang.page.inputValue("[id='later:because']").isEmpty());
            wang.open("/association/training/calendar.xhtml?day=" + day.plusDays(7))
                    .look("programme-month");
            wang.open("/association/training/calendar.xhtml?view=WEEK&day=" + day.plusDays(7))
                    .look("programme-week");

            sun.open("/association/zone/index.xhtml").signIn("firm1.sun");
            sun.open("/association/zone/index.xhtml");
            sun.page.locator("[id='home:make'], [id='home:renew']").first().click();
            sun.page.waitForSelector("[id='home:ical'] code");
            sun.page.waitForLoadState();
            sun.look("programme-phone-ical");
            String feed = sun.page.locator("[id='home:ical'] a.q").getAttribute("href");
            assertThat(status(feed)).isEqualTo(200);
            sun.page.click("[id='home:renew']");
            sun.page.waitForCondition(
                    () -> !feed.equals(sun.page.locator("[id='home:ical'] a.q").getAttribute("href")));
            assertThat(status(feed)).isEqualTo(404);
            // who has no seat finds no such file; with a seat it is there
            String session = address.replaceAll(".*session=([0-9a-f-]{36}).*", "$1");
            sun.openRefused(material, 404);
            DemoClient client = new DemoClient(platform.baseUrl(), platform.issuer());
            expectOk(
                    client.post(
                            "firm1.sun",
                            "/association/api/v1/sessions/" + session + "/enrolments",
                            Map.of("person", own(client, "孙亦宁"))),
                    "enrolling");
            sun.open("/association/zone/enrol.xhtml?session=" + session).look("programme-handout");
            Download download = sun.page.waitForDownload(() -> sun.page.click("ul.files a"));
            assertThat(download.suggestedFilename()).isEqualTo("讲义.txt");
            assertThat(Files.readString(download.path())).isEqualTo(handout);
            String site = language.startsWith("zh") ? "/zh" : "/en";
            sun.open(site + "/calendar?view=week&day=" + day.plusDays(7)).look("programme-public-week");
            wang.open(site + "/calendar?view=week&day=" + day.plusDays(7)).look("programme-public-week-desk");
        }
    }

    /** The key of somebody of firm 1. */
    private static String own(DemoClient client, String name) throws Exception {
        for (JsonNode person : expectOk(client.get("firm1.sun", "/association/api/v1/firm/people"), "people")
                .json()
                .get("items")) {
            if (person.get("name").asText().equals(name))
                return person.get("key").asText();
        }
        throw new AssertionError(name + " works elsewhere");
    }

    private static void plan(Page page, String place, LocalDate day, String from, String to) {
        LocalDateTime now = LocalDateTime.now(SHANGHAI);
        page.fill("[id='plan:place']", place);
        page.fill("[id='plan:quota']", "20");
        page.fill("[id='plan:opens']", FIELD.format(now.minusDays(1)));
        page.fill("[id='plan:closes']", FIELD.format(day.minusDays(2).atTime(17, 0)));
        page.fill("[id$=':0:t']", "台账与追溯");
        page.fill("[id$=':0:d']", day.toString());
        page.fill("[id$=':0:f']", from);
        page.fill("[id$=':0:u']", to);
        page.fill("[id$=':0:h']", "1.5");
    }

    private static int status(String address) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
