package io.zhuangan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From planning a session with kept seats, approval and offers to the seat that somebody accepts on a phone. */
class EnrolmentE2E {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");
    private static final Pattern KEY = Pattern.compile("session=([0-9a-f-]{36})");

    private final Platform platform = Platform.shared();

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"zh-CN", "en-US"})
    @DisplayName("kept seats, approval, a clash warning, the line, an offer accepted on a phone")
    void enrolment(String language) {
        boolean chinese = language.startsWith("zh");
        // a day of its own for each run and language, so that no other session clashes
        LocalDateTime starts = LocalDateTime.now(SHANGHAI)
                .plusDays(30 + 2 * (System.nanoTime() % 300) + (chinese ? 0 : 1))
                .withHour(9)
                .withMinute(30);
        try (BrowserUser wang = BrowserUser.atDesk(platform.baseUrl(), language);
                BrowserUser sun = BrowserUser.onPhone(platform.baseUrl(), language);
                BrowserUser qian = BrowserUser.atDesk(platform.baseUrl(), language)) {
            wang.open("/association/training/course.xhtml").signIn("assoc.wang");
            String earlier = session(wang, starts.plusMinutes(20), "8", false);
            String session = session(wang, starts, "2", true);
            wang.look("enrolment-session-published");

            sun.open("/association/zone/enrol.xhtml?session=" + earlier).signIn("firm1.sun");
            pick(sun, 0);
            sun.page.waitForSelector("ul.pick li.seated");
            followUp(wang, sun, earlier, chinese);

            sun.open("/association/zone/enrol.xhtml?session=" + session).look("enrolment-phone-empty");
            assertThat(sun.page.locator("ul.pick li.conf").count())
                    .as("the clash is shown before sending")
                    .isOne();
            pick(sun, 0, 1, 2);
            sun.page.waitForSelector("[role='status'] .note");
            sun.look("enrolment-phone-requested");
            assertThat(sun.page.locator("ul.pick li.seated").count())
                    .as("asked for")
                    .isEqualTo(3);

            qian.open("/association/zone/enrol.xhtml?session=" + session).signIn("firm2.qian");
            pick(qian, 1);
            qian.page.waitForSelector("[role='status'] .note");

            wang.open("/association/training/session.xhtml?session=" + session).look("enrolment-requests");
            assertThat(approvals(wang).count()).isEqualTo(4);
            for (int left = 4; left > 0; left--) {
                approvals(wang).first().click();
                awaitCount(approvals(wang), left - 1);
            }
            wang.look("enrolment-line");

            sun.open("/association/zone/enrol.xhtml?session=" + session).look("enrolment-phone-waiting");
            qian.open("/association/zone/enrol.xhtml?session=" + session).look("enrolment-desk-waiting");
            assertThat(sun.page.locator("svg.que").count())
                    .as("the own place is drawn")
                    .isPositive();

            // staff move the other firm's person to the front, with a reason that shows
            Locator moves =
                    wang.page.locator("[id='desk:places'] button:has-text('" + (chinese ? "前移" : "Move up") + "')");
            moves.last().click();
            wang.page.waitForSelector("dialog#step[open]");
            wang.look("enrolment-move-up");
            wang.page.fill("[id='steps:turn']", "1");
            wang.page.fill("[id='steps:cause']", chinese ? "该岗位本月须完成" : "this post is due this month");
            wang.page.click("dialog#step .pri");
            wang.page.waitForSelector("[id='desk:places'] ul.vers");
            wang.look("enrolment-changed");

            // a raised quota does not seat anybody: it is offered to the head
            wang.page.click("[data-open='quota']");
            wang.page.fill("[id='quotas:seats']", "3");
            wang.page.fill("[id='quotas:why']", chinese ? "换了大教室" : "a larger room");
            wang.page.click("dialog#quota .pri");
            wang.page.waitForSelector("[id='desk:places'] .lamp.l-soon");
            wang.look("enrolment-offered");

            // Enter in the search of the roll searches; the form's first button would move somebody in the line
            wang.page.fill("[id='desk:find']", "no such name");
            wang.page.press("[id='desk:find']", "Enter");
            wang.page.waitForSelector("[id='desk:list'] .ui-datatable-empty-message");
            assertThat(wang.page.locator("dialog[open]").count())
                    .as("nothing else was pressed")
                    .isZero();

            try (BrowserUser phone = BrowserUser.onPhone(platform.baseUrl(), language)) {
                phone.open("/association/zone/enrol.xhtml?session=" + session).signIn("firm2.qian");
                phone.look("enrolment-phone-offer");
                phone.page.click("[id='enrol:all'] section.next .ui-button.pri >> nth=0");
                phone.page.waitForSelector("[id='enrol:all'] .lamp.l-done");
                phone.look("enrolment-phone-accepted");
            }
        }
    }

    /** Asked after the seat was given, answered on a phone, counted at the desk, taken along by a copy. */
    private static void followUp(BrowserUser wang, BrowserUser sun, String session, boolean chinese) {
        String address = "/association/training/follow-up.xhtml?session=" + session;
        wang.open("/association/training/session.xhtml?session=" + session);
        wang.page.click("a[href^='follow-up.xhtml']");
        wang.page.fill("[id$=':0:t']", chinese ? "饮食上有什么忌口？" : "Anything you do not eat?");
        wang.page.click("[id='asking:more']");
        wang.page.fill("[id$=':1:t']", chinese ? "怎么来？" : "How do you come?");
        wang.page.locator("[id$=':1:k'] .ui-radiobutton-box").nth(1).click();
        wang.page.fill("[id$=':1:o']", chinese ? "地铁\n开车" : "by metro\nby car");
        wang.page.locator("[id$=':1:n'] .ui-chkbox-box").click();
        wang.look("follow-up-asking");
        wang.page.click("[id='asking:ask']");
        wang.page.waitForSelector("ul.plainlist li");

        sun.open("/association/zone/enrol.xhtml?session=" + session);
        sun.page.click("a[href^='follow-up.xhtml']");
        sun.page.waitForSelector("[id='answering:send']");
        sun.page.fill("[id$=':0:w']", chinese ? "不吃辣" : "nothing hot");
        sun.page.click("[id='answering:send']");
        sun.page.waitForSelector(".ui-messages-error, .ui-message-error, .note.danger, [role='alert']");
        assertThat(sun.page.inputValue("[id$=':0:w']"))
                .as("what was typed stays")
                .isNotEmpty();
        sun.look("follow-up-phone-missing");
        sun.page.locator("[id$=':1:c'] .ui-radiobutton-box").nth(1).click();
        sun.page.click("[id='answering:send']");
        sun.page.waitForSelector("[role='status'] .note");
        sun.look("follow-up-phone-kept");

        wang.open(address).look("follow-up-answers");
        assertThat(wang.page.locator("main").innerText()).contains(chinese ? "不吃辣" : "nothing hot");
        // the button of a session that copies it: the copy asks the same and knows no answer
        wang.open("/association/training/session.xhtml?session=" + session);
        wang.page.click("a[href*='plan.xhtml?copy=']");
        wang.page.click("#plan .form-end .pri");
        wang.page.waitForURL(Pattern.compile("session.xhtml\\?session="));
        wang.page.click("a[href^='follow-up.xhtml']");
        assertThat(wang.page.inputValue("[id$=':0:t']")).isNotEmpty();
        assertThat(wang.page.locator("main").innerText()).doesNotContain(chinese ? "不吃辣" : "nothing hot");
        // and the one that repeats it
        wang.open("/association/training/session.xhtml?session=" + session);
        wang.page.click("a[href*='repeat.xhtml?session=']");
        wang.page.waitForSelector("[id='again:make']");
        // and the course page's own: the year's sessions once more, as another course
        wang.page.click("a[href*='course.xhtml?course=']");
        wang.page.click("a[href*='repeat.xhtml?course=']");
        wang.page.fill("[id='again:new']", (chinese ? "照样再办 " : "held again ") + session.substring(0, 8));
        wang.look("course-held-again");
        wang.page.click("[id='again:make']");
        wang.page.waitForURL(Pattern.compile("course\\.xhtml\\?course="));
    }

    /** Chooses these of the firm's people and sends. */
    private static void pick(BrowserUser firm, int... people) {
        Locator boxes = firm.page.locator("ul.pick .ui-chkbox-box");
        for (int i : people) boxes.nth(i).click();
        firm.page.locator("#enrol .ui-button.pri:visible").last().click();
    }

    private static Locator approvals(BrowserUser staff) {
        return staff.page.locator("[id='desk:asks'] td .ui-button:not(.quiet)");
    }

    private static void awaitCount(Locator locator, int count) {
        PlaywrightAssertions.assertThat(locator).hasCount(count);
    }

    private String session(BrowserUser wang, LocalDateTime starts, String quota, boolean ruled) {
        String title = "报名故事 " + UUID.randomUUID().toString().substring(0, 6);
        wang.open("/association/training/course.xhtml");
        wang.page.fill("[id='edit:title']", title);
        wang.page.click("#edit .form-end .pri");
        wang.page.waitForURL(Pattern.compile("course=[0-9a-f-]{36}"));
        wang.page.click("a.btn.pri[href*='plan.xhtml']");
        wang.page.fill("[id='plan:place']", "奉贤南桥 " + title.substring(5));
        wang.page.fill("[id='plan:quota']", quota);
        wang.page.fill(
                "[id='plan:opens']", FIELD.format(LocalDateTime.now(SHANGHAI).minusDays(1)));
        wang.page.fill("[id='plan:closes']", FIELD.format(starts.minusDays(2)));
        wang.page.fill("[id$=':0:t']", "台账与追溯");
        wang.page.fill("[id$=':0:d']", starts.toLocalDate().toString());
        wang.page.fill("[id$=':0:f']", starts.format(DateTimeFormatter.ofPattern("HH:mm")));
        wang.page.fill("[id$=':0:u']", starts.plusMinutes(90).format(DateTimeFormatter.ofPattern("HH:mm")));
        wang.page.fill("[id$=':0:h']", "2");
        if (ruled) rules(wang.page, starts);
        if (ruled) wang.look("enrolment-plan");
        wang.page.click("#plan .form-end .pri");
        wang.page.waitForURL(KEY);
        var matcher = KEY.matcher(wang.page.url());
        assertThat(matcher.find()).isTrue();
        wang.page.click("[data-open='publish']");
        wang.page.click("#publish .pri");
        wang.page.waitForSelector("[data-open='quota']");
        return matcher.group(1);
    }

    /** Approval, an offer of a day, and one seat kept for heads of quality and safety. */
    private static void rules(Page page, LocalDateTime starts) {
        page.locator("[id='plan:approval'] .ui-chkbox-box").click();
        page.fill("[id='plan:offer']", "24");
        page.fill("[id='plan:giveback']", FIELD.format(starts.minusDays(1)));
        page.locator("[id='plan:kept'] button").last().click();
        page.waitForSelector("[id='plan:kept'] table");
        page.fill("[id$=':0:w']", FIELD.format(starts.minusDays(5)));
        page.fill("[id$=':0:n']", "1");
    }
}
