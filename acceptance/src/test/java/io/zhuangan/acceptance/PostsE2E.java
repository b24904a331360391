package io.zhuangan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A firm keeps its posts in a browser; its regulator sees the same history. */
class PostsE2E {
    private static final Pattern PEOPLE = Pattern.compile("zone/people\\.xhtml.*done=");

    private final Platform platform = Platform.shared();

    @ParameterizedTest(name = "{0}")
    @CsvSource({"zh-CN, QUALITY_MANAGER", "en-US, PRODUCTION_MANAGER"})
    @DisplayName(
            "the legal representative adds a colleague, appoints, is told the law before a vacancy, lets them leave")
    void postsOfAFirm(String language, String post) {
        String name = "岗位演练" + UUID.randomUUID().toString().substring(0, 6);
        LocalDate day = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(7);
        try (BrowserUser wu = BrowserUser.atDesk(platform.baseUrl(), language);
                BrowserUser phone = BrowserUser.onPhone(platform.baseUrl(), language);
                BrowserUser sun = BrowserUser.onPhone(platform.baseUrl(), language)) {
            wu.open("/association/zone/people.xhtml").signIn("firm1.wu").look("zone-people");
            phone.open("/association/zone/people.xhtml").signIn("firm1.wu").look("zone-people");
            sun.open("/association/zone/people.xhtml").signIn("firm1.sun").look("zone-people-head");
            assertThat(sun.page.locator("a[href*='appoint.xhtml']").count())
                    .as("the head of quality and safety adds colleagues but appoints nobody")
                    .isZero();

            phone.open("/association/zone/colleague.xhtml").look("zone-colleague");
            phone.page.fill("[id='adding:name']", name);
            phone.page.fill("[id='adding:phone']", "abc");
            phone.page.click("#adding .pri");
            phone.page.waitForSelector(".ui-messages-error");
            assertThat(phone.page.inputValue("[id='adding:name']"))
                    .as("what was typed stays")
                    .isEqualTo(name);
            phone.look("zone-colleague-refused");
            phone.page.fill("[id='adding:phone']", "13812345678");
            phone.page.click("#adding .pri");
            phone.page.waitForURL(PEOPLE);
            phone.look("zone-colleague-added");
            assertThat(phone.page.locator("main").innerText()).contains(name).contains("138****5678");

            wu.open("/association/zone/people.xhtml");
            String appoint = wu.page
                    .locator("ul.staff > li", new Page.LocatorOptions().setHasText(name))
                    .locator("a[href*='appoint.xhtml']")
                    .getAttribute("href");
            wu.open(appoint.replace("person=", "post=" + post + "&person=")).look("zone-appoint");
            day(wu, "appointment:from", day.plusDays(400));
            wu.page.click("#appointment .form-end .pri");
            wu.page.waitForSelector(".ui-messages-error");
            wu.look("zone-appoint-refused");
            day(wu, "appointment:from", day);
            wu.page.fill("[id='appointment:paper']", "任命书〔2026〕演练号");
            wu.page.click("#appointment .form-end .pri");
            wu.page.waitForSelector("dialog#yes[open]");
            wu.look("zone-appoint-ask");
            wu.page.click("dialog#yes .pri");
            wu.page.waitForURL(PEOPLE);
            wu.look("zone-appointed");
            assertThat(wu.page.locator(".keyposts").innerText()).contains(name);

            String ofHead = headOf(wu);
            assertThat(ofHead)
                    .as("the demo firm has a head of quality and safety")
                    .isNotNull();
            phone.open(ofHead).look("zone-end-post");
            phone.page.click("#ending .form-end .pri");
            phone.page.waitForSelector("dialog#yes[open]");
            phone.look("zone-end-post-vacant");
            phone.page.click("dialog#yes .bad");
            assertThat(phone.page
                            .locator("dialog#yes[open] textarea[aria-invalid='true']")
                            .count())
                    .as("a vacancy asks for a reason first")
                    .isEqualTo(1);

            String correct = wu.page
                    .locator("ul.staff > li", new Page.LocatorOptions().setHasText(name))
                    .locator("a[href*='colleague.xhtml']")
                    .getAttribute("href");
            wu.open(correct).look("zone-correct");
            day(wu, "correcting:left", day);
            wu.page.click("#correcting .form-end .pri");
            wu.page.waitForSelector("dialog#yes[open]");
            wu.look("zone-leave-ask");
            wu.page.click("dialog#yes .bad");
            wu.page.waitForURL(PEOPLE);
            wu.look("zone-left");
            assertThat(wu.page.locator(".keyposts").innerText()).doesNotContain(name);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"zh-CN", "en-US"})
    @DisplayName("a district officer reads the posts of a firm with their history and changes nothing")
    void regulatorReads(String language) {
        try (BrowserUser li = BrowserUser.atDesk(platform.baseUrl(), language);
                BrowserUser phone = BrowserUser.onPhone(platform.baseUrl(), language)) {
            li.open("/regulator/enterprises/index.xhtml").signIn("fengxian.li");
            String one =
                    li.page.locator("a[href*='enterprises/one.xhtml']").first().getAttribute("href");
            li.open(one).look("regulator-enterprise");
            assertThat(li.page.locator("main form").count())
                    .as("nothing to change here")
                    .isZero();
            phone.open(one).signIn("fengxian.li").look("regulator-enterprise");
        }
    }

    /** Types a day; the calendar opens from its button only. */
    private static void day(BrowserUser user, String field, LocalDate day) {
        user.page.fill("[id='" + field + "_input']", day.toString());
    }

    /** The way to end the post of the firm's head of quality and safety, when somebody holds it. */
    private static String headOf(BrowserUser wu) {
        var row = wu.page
                .locator(
                        "ul.held > li",
                        new Page.LocatorOptions().setHasText(Pattern.compile("质量安全负责人|quality and safety")))
                .locator("a[href*='end-post.xhtml']");
        return row.count() == 0 ? null : row.first().getAttribute("href");
    }
}
