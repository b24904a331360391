package io.zhuangan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A firm lets its association see the grade of a year that was told to it, and takes that back: what the association has
 * open shows nothing from then on. Leaves no consent behind.
 */
final class ConsentStory {
    private static final String OWN = "/association/zone/memberships.xhtml";
    private static final Pattern ASSOCIATION = Pattern.compile("申妆|Shenzhuang");

    private ConsentStory() {}

    /**
     * @param sun of firm 1, signed in
     * @param wang of its association, not signed in yet
     */
    static void play(BrowserUser sun, BrowserUser wang, int year) {
        String goal = "评优推荐（示例）" + UUID.randomUUID().toString().substring(0, 6);
        give(sun, year, goal);

        wang.open("/association/members/index.xhtml?text=芷汀").signIn("assoc.wang");
        wang.page.locator("main td a.q").first().click();
        Locator given = wang.page.locator("main aside li").filter(new Locator.FilterOptions().setHasText(goal));
        given.waitFor();
        String member = wang.page.url();
        wang.lookWideAndNarrow("member-grade-before");
        given.locator("button").click();
        Locator grade = wang.page.locator("main aside [role='status'] .grade svg");
        grade.waitFor();
        assertThat(grade.getAttribute("aria-label")).as("a level").containsPattern("[ABCD]");
        wang.lookWideAndNarrow("member-grade");

        revoke(sun, year, goal);
        // the page of before still has its button
        given.locator("button").click();
        wang.page.waitForSelector(".ui-messages-error");
        assertThat(grade.count()).as("nothing is shown any more").isZero();
        wang.open(member);
        assertThat(wang.page.locator("main aside").first().innerText()).doesNotContain(goal);
    }

    private static void give(BrowserUser sun, int year, String goal) {
        sun.open(OWN);
        sun.page
                .locator("main li")
                .filter(new Locator.FilterOptions().setHasText(ASSOCIATION))
                .locator("a[href*='consent-new']")
                .first()
                .click();
        sun.page.waitForSelector("[id='giving:give']");
        sun.page.locator("[id='giving:thing'] label").first().click();
        sun.page.selectOption("[id='giving:year']", new SelectOption().setLabel(Integer.toString(year)));
        sun.page.fill("[id='giving:goal']", goal);
        sun.look("membership-consent-grade");
        sun.page.click("[id='giving:give']");
        sun.page.waitForSelector("[role='status'] .note");
    }

    private static void revoke(BrowserUser sun, int year, String goal) {
        sun.open(OWN);
        sun.page
                .locator("a[href*='membership-consent.xhtml']")
                .filter(new Locator.FilterOptions().setHasText(Integer.toString(year)))
                .first()
                .click();
        sun.page.waitForSelector("[id='revoking'] button[data-open]");
        assertThat(sun.page.locator("main").innerText()).contains(goal);
        sun.look("membership-consent-looks");
        sun.page.click("[id='revoking'] button[data-open]");
        sun.page.click("[id='revoking:revoke']");
        sun.page.waitForSelector("[role='status'] .note");
    }
}
