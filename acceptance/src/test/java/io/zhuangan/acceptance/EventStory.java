package io.zhuangan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * An event that leads to D at once, and the end of the decision behind it (Measures Art. 8, 11), step by step for any
 * platform. The firm is the demo's third, whose licence {@link #LICENCE} no other story grades.
 */
final class EventStory {
    private static final String LICENCE = "沪妆20190043";
    private static final Pattern FACT = Pattern.compile("grading/fact\\.xhtml.*done=");
    private static final FilePayload PAPER =
            new FilePayload("复议决定书.pdf", "application/pdf", "%PDF-1.4 示例".getBytes(StandardCharsets.UTF_8));

    private final String penalty;
    private final String review;
    private final String points;

    EventStory() {
        String mark = UUID.randomUUID().toString().substring(0, 6);
        penalty = "示例罚 " + mark;
        review = "示例复议 " + mark;
        // of its own: a correction that changes nothing is refused
        points = "9%d.%d".formatted(mark.charAt(0) % 10, mark.charAt(1) % 10);
    }

    /** Number of the decision the event rests on. */
    String penalty() {
        return penalty;
    }

    /** Number of the decision that took it away. */
    String review() {
        return review;
    }

    /** A district officer enters it by hand, first without the document. @return address of the fact's page */
    String enter(BrowserUser li, String event) {
        li.open("/regulator/grading/enter-fact.xhtml").signIn("fengxian.li").look("grading-enter-firm");
        li.page.fill("[id='find:q']", LICENCE);
        li.page.click("[id='find:go']");
        li.page.click("ul.plainlist a.strong");
        li.page.waitForSelector("[id='entry:on']");
        li.page.click("[id='entry:kind'] .ui-selectonemenu-trigger");
        li.page
                .locator("[id='entry:kind_panel'] li", new Page.LocatorOptions().setHasText(event))
                .click();
        li.page.waitForSelector("[id='entry:document']");
        li.page.fill("[id='entry:on']", "2026-09-10");
        li.page.fill("[id='entry:note']", "停产停业（示例）");
        li.page.click("[id='entry:send']");
        li.page.waitForSelector(".ui-messages-error");
        assertThat(li.page.inputValue("[id='entry:note']"))
                .as("what was typed stays")
                .isEqualTo("停产停业（示例）");
        li.look("grading-enter-refused");
        li.page.fill("[id='entry:document']", penalty);
        li.page.click("[id='entry:send']");
        li.page.waitForURL(FACT);
        li.look("grading-fact-entered");
        return li.page.url();
    }

    /** A second officer confirms: from now on the firm is at D. */
    void confirm(BrowserUser chen) {
        chen.open("/regulator/grading/index.xhtml").signIn("city.chen").look("grading-pending");
        Locator row = chen.page.locator("tr", new Page.LocatorOptions().setHasText(penalty));
        row.locator("button").click();
        row.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    /** The firm reads D and why. */
    void downgraded(BrowserUser feng) {
        feng.open("/association/zone/grade.xhtml").signIn("firm3.feng").look("zone-grade-downgraded");
        assertThat(feng.page.locator(".gr").innerText()).contains("D");
        assertThat(feng.page.locator("main").innerText()).contains(penalty);
    }

    /** The firm, signed in on a phone, says its word beside the grade; the officer reads it there with the dossier. */
    void speak(BrowserUser feng, BrowserUser chen) {
        String words = "已整改，" + review;
        feng.open("/association/zone/statement.xhtml").look("zone-statement");
        feng.page.fill("[id='saying:words']", " ");
        feng.page.click("[id='saying:say']");
        feng.page.waitForSelector(".ui-messages-error");
        feng.page.fill("[id='saying:words']", words);
        feng.page.click("[id='saying:say']");
        feng.page.waitForSelector("li:has-text('" + words + "')");
        feng.look("zone-statement-said");
        feng.open("/association/zone/grade.xhtml").look("zone-grade-statement");
        String key = feng.page
                .locator("a[href$='dossier.json']")
                .getAttribute("href")
                .replaceAll(".*/grade/([^/]*)/.*", "$1");
        chen.open("/regulator/grading/one.xhtml?key=" + key).look("grading-grade-statement");
        assertThat(chen.page.locator("main").innerText()).contains(words);
        assertThat(chen.page.locator("a[href$='dossier.pdf']").count()).isEqualTo(1);
    }

    /** The firm tries what an assumed fact would do; a day outside the year is refused and what was typed stays. */
    void assume(BrowserUser feng, String event) {
        feng.open("/association/zone/projection.xhtml").look("zone-projection");
        // a list that opens while the picture's page size goes back is closed by that
        feng.open("/association/zone/projection.xhtml");
        feng.page.click("[id='assuming:kind'] .ui-selectonemenu-trigger");
        // the list is longer than the phone: scrolling the page to a choice would close it
        feng.page
                .locator("[id='assuming:kind_panel'] li", new Page.LocatorOptions().setHasText(event))
                .dispatchEvent("click");
        feng.page.waitForSelector("[id='assuming:count']");
        feng.page.fill("[id='assuming:day']", "2025-11-30");
        feng.page.click("[id='assuming:add']");
        feng.page.waitForSelector(".ui-messages-error");
        assertThat(feng.page.inputValue("[id='assuming:day']")).isEqualTo("2025-11-30");
        feng.page.fill("[id='assuming:day']", "2026-10-01");
        feng.page.click("[id='assuming:add']");
        feng.page.waitForSelector("#taken li");
        feng.look("zone-projection-assumed");
        feng.page.setViewportSize(1440, 900);
        feng.look("zone-projection-assumed");
        feng.page.setViewportSize(360, 780);
        feng.page.click("#taken li button");
        feng.page.locator("#taken").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    /** The firm asks for its grade back, first without the document. @return address of its page of corrections */
    String ask(BrowserUser feng, String dated) {
        String address = "/association/zone/correction.xhtml";
        feng.open(address).look("zone-correction");
        feng.page.fill("[id='ask:document']", review);
        feng.page.fill("[id='ask:dated']", dated);
        feng.page.fill("[id='ask:why']", "行政复议决定撤销原处罚决定（示例）");
        feng.page.click("[id='ask:send']");
        feng.page.waitForSelector(".ui-messages-error");
        assertThat(feng.page.inputValue("[id='ask:document']")).isEqualTo(review);
        feng.page.setInputFiles("#ask input[type=file]", PAPER);
        feng.page.click("[id='ask:send']");
        feng.page.waitForSelector("ul.plainlist li:has-text('" + review + "')");
        feng.look("zone-correction-asked");
        return address;
    }

    /** One officer, signed in, names the facts the decision took away, another approves. */
    void restore(BrowserUser lin, BrowserUser chen) {
        lin.open("/regulator/grading/restorations.xhtml?state=APPLIED").look("grading-corrections");
        lin.page
                .locator("tr", new Page.LocatorOptions().setHasText(review))
                .locator("a.q")
                .click();
        lin.page.waitForSelector("[id='name:which']");
        lin.look("grading-correction-asked");
        String correction = lin.page.url();
        lin.page
                .locator("[id='name:which'] label", new Page.LocatorOptions().setHasText(penalty))
                .click();
        // the result of a year before the platform, from a file, rests on the same decision; nobody here can compute it
        lin.page.locator("#name select").last().selectOption("A");
        lin.page.locator("#name input.num").last().fill(points);
        lin.page.fill("[id='name:why']", "复议决定书所列处罚决定文号与这件事实一致");
        lin.page.click("[id='name:propose']");
        lin.page.waitForSelector("[id='answer:refuse']");
        lin.look("grading-correction-proposed");
        assertThat(lin.page.locator("[id='answer:approve']").count())
                .as("who proposed it does not approve it")
                .isZero();

        chen.open(correction).look("grading-correction-forecast");
        chen.page.click("[id='answer:approve']");
        chen.page
                .locator("[id='answer']")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        chen.look("grading-correction-done");
        chen.open(chen.page
                        .locator("main table a.q")
                        .first()
                        .evaluate("a => a.href")
                        .toString())
                .look("grading-correction-result");
        assertThat(chen.page.locator("main").innerText()).contains(points, review);
    }
}
