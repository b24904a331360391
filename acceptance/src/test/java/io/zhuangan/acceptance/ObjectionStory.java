package io.zhuangan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The objection after a year was released (Measures Art. 10(4), 10(5)), for a platform where the lead ran the year: the
 * firm objects on a phone, the lead assigns the other officer, who takes a fact back; the firm sees both results.
 */
final class ObjectionStory {
    private static final Pattern DONE = Pattern.compile("done=[a-z]+");

    private ObjectionStory() {}

    /** @param chen ran the year; @param lin did not; @param sun acts for a firm that lost points and is on its grade */
    static void play(BrowserUser chen, BrowserUser lin, BrowserUser sun) {
        String own = raise(sun);
        decide(lin, assign(chen));
        decided(sun, own);
    }

    /** First without words. @return address of the firm's objection */
    static String raise(BrowserUser sun) {
        sun.page.click("main a.btn.pri[href='objection.xhtml']");
        sun.look("zone-objection-new");
        sun.page.click("[id='raising:send']");
        sun.page.waitForSelector("[role='alert'], .ui-messages-error, .ui-message-error");
        sun.page.fill("[id='raising:statement']", "处罚决定已被撤销，不应扣分。");
        sun.page.locator("[id='raising:points'] .ui-chkbox-box").first().click();
        sun.page.setInputFiles(
                "[id='raising:files_input']",
                new FilePayload("撤销决定.txt", "text/plain", "撤销决定书".getBytes(StandardCharsets.UTF_8)));
        sun.page.click("[id='raising:send']");
        sun.page.waitForURL(DONE);
        sun.look("zone-objection");
        String text = sun.page.locator("main").innerText();
        assertThat(text).contains("YY-2026-0001").contains("撤销决定.txt");
        return sun.page.url().replaceAll("done=[a-z]+&?", "");
    }

    /** To the only officer who may review. @return address of the desk */
    static String assign(BrowserUser chen) {
        chen.open("/regulator/objection/index.xhtml").look("regulator-objections");
        Locator link = chen.page.locator("main a[href*='objection/one.xhtml']").first();
        String desk = link.getAttribute("href");
        chen.open(desk);
        Locator officers = chen.page.locator("[id='assigning:who'] .ui-radiobutton-box");
        assertThat(officers.count()).as("who ran the year is not on the list").isEqualTo(1);
        officers.first().click();
        chen.page.click("[id='assigning:assign']");
        chen.page.waitForURL(DONE);
        assertThat(chen.page.locator("#deciding").count())
                .as("the reviewer decides")
                .isZero();
        return desk;
    }

    /** The reviewer takes the first fact back. */
    static void decide(BrowserUser lin, String desk) {
        lin.open(desk);
        lin.page.locator("[id='deciding:how'] .ui-radiobutton-box").nth(1).click();
        lin.page.locator("[id='deciding:facts'] .ui-chkbox-box").first().click();
        lin.page.click("[id='deciding:try']");
        lin.page.waitForSelector("[id='deciding:forecast'] .note");
        lin.page.fill("[id='deciding:why']", "处罚决定已撤销，该扣分事实不成立，予以撤下。");
        lin.look("regulator-objection");
        lin.page.click("[id='deciding:decide']");
        lin.page.waitForURL(DONE);
        lin.look("regulator-objection-decided");
    }

    /** The firm reads the outcome, with both results. */
    static void decided(BrowserUser sun, String own) {
        sun.page.navigate(own);
        sun.look("zone-objection-decided");
        assertThat(sun.page.locator(".decide .grade").count())
                .as("the result before and after")
                .isEqualTo(2);
        sun.open("/association/zone/grade.xhtml").look("zone-grade-final");
        assertThat(sun.page.locator("main a[href='objection.xhtml']").count())
                .as("final: no second objection")
                .isZero();
    }
}
