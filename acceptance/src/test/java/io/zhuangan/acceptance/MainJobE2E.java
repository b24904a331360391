package io.zhuangan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The main job in a browser, as its people do it, in Chinese and in English; each page is looked at on the way. */
class MainJobE2E {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");
    private static final Pattern KEY = Pattern.compile("session=([0-9a-f-]{36})");

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
            wang.page.fill("[id='course:title']", title);
            wang.page.fill("[id='course:summary']", "台账、追溯与放行");
            wang.page.click("#course .pri");
            wang.page.waitForURL(Pattern.compile("course=[0-9a-f-]{36}"));
            wang.look("association-course");

            wang.page.click("a.btn.pri[href*='plan.xhtml']");
            LocalDateTime starts = LocalDateTime.now(SHANGHAI).plusMinutes(10);
            wang.page.fill("[id='plan:place']", "奉贤南桥 302");
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
            assertThat(reader.page.content()).contains(title).contains("奉贤南桥 302");

            sun.open("/association/zone/").signIn("firm1.sun");
            sun.look("zone-home");
            sun.open("/association/zone/courses.xhtml").look("zone-courses");
            sun.open("/association/zone/enrol.xhtml?session=" + session).look("zone-enrol");
            Locator boxes = sun.page.locator("ul.pick .ui-chkbox-box");
            boxes.nth(0).click();
            boxes.nth(1).click();
            sun.page.click("[id='enrol:all'] .pri");
            sun.page.waitForSelector("[role='status'] .note");
            sun.look("zone-enrolled");
            assertThat(sun.page.locator("ul.pick li.seated").count())
                    .as("seated and waiting")
                    .isEqualTo(2);

            wang.open("/association/training/session.xhtml?session=" + session);
            wang.page.waitForFunction(
                    "document.getElementById('qr-spoken') && document.getElementById('qr-spoken').textContent.length > 3"
                            + " || document.querySelector('#panel .block')");
            wang.look("association-session-desk");
            Locator roll = wang.page.locator("[id='desk:list'] .ui-button").first();
            roll.click();
            wang.page.waitForFunction(
                    "document.querySelectorAll('[id=\"desk:seats\"] rect.f1, [id=\"desk:seats\"] rect.f2').length >= 1");
            wang.look("association-session-recorded");

            sun.open("/association/checkin/index.xhtml?u=" + UUID.randomUUID() + "&c=WRONG")
                    .look("checkin-refused");
            sun.open("/association/zone/hours.xhtml").look("zone-hours");
            wang.open("/association/certificates/index.xhtml").look("association-certificates");
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"zh-CN,desk", "en-US,desk", "zh-CN,phone", "en-US,phone"})
    @DisplayName("anyone reads the public site")
    void publicSite(String language, String place) {
        String site = language.startsWith("zh") ? "/zh" : "/en";
        try (BrowserUser reader = place.equals("desk")
                ? BrowserUser.atDesk(platform.baseUrl(), language)
                : BrowserUser.onPhone(platform.baseUrl(), language)) {
            reader.open(site + "/").look("public-home");
            reader.open(site + "/cases").look("public-cases");
            Locator first = reader.page.locator("a[href*='/cases/']").first();
            assertThat(first.count()).as("one typical case").isPositive();
            reader.open(first.getAttribute("href").replace(platform.baseUrl(), ""))
                    .look("public-case");
            reader.open(site + "/clusters").look("public-clusters");
            int clusters = reader.page.locator("a[href*='/clusters/']").count();
            assertThat(clusters).as("东方美谷, 美创静界").isGreaterThanOrEqualTo(2);
            reader.open(reader.page
                            .locator("a[href*='/clusters/']")
                            .first()
                            .getAttribute("href")
                            .replace(platform.baseUrl(), ""))
                    .look("public-cluster");
            reader.open(site + "/certificates/AAAA-BBBB-CCCC").look("public-certificate-unknown");
            reader.open(site + "/accessibility").look("public-accessibility");
            reader.open(site + "/data").look("public-data");
        }
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
