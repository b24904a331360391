package io.zhuangan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A draft of a rule set in the browser: begun, spoilt, mended, saved, previewed, compared, published by another. */
final class RuleStory {
    private final String version = "2031." + System.nanoTime() / 1000 % 1_000_000;

    /** One indicator loses a point, the page says so at the part, and the point comes back. */
    String draft(BrowserUser chen) {
        Page page = chen.open("/regulator/rules/index.xhtml").page;
        chen.look("rules-list");
        page.locator("form[id='sets'] button").last().click();
        page.waitForURL("**/rules/one.xhtml?draft=*");
        assertThat(page.locator("#total").innerText()).isEqualTo("100");
        choose(page, "1.1.2");
        fill(page, "edit:ipoints", "5");
        page.locator("[id='edit:check']").click();
        page.locator(".re-nav .p.off").first().waitFor();
        assertThat(page.locator("#faults").innerText()).contains("1.1");
        chen.look("rules-faults");
        fill(page, "edit:ipoints", "6");
        choose(page, "2.1.1");
        fill(page, "edit:rule:0:step:0:points", "12");
        page.locator("[id='edit:pSettings']").click();
        page.locator("[id='edit:set:1:value']").waitFor();
        fill(page, "edit:set:1:value", version);
        fill(page, "edit:set:2:value", "2031");
        page.locator("[id='edit:save']").click();
        page.locator(".note.ok").waitFor();
        assertThat(page.locator("#faults li").count()).isZero();
        return page.url().replaceAll(".*draft=([^&]*).*", "$1");
    }

    /** A tab that read the draft before it was saved elsewhere is refused and keeps what was typed. */
    void secondTab(BrowserUser chen, String draft) {
        Page page = chen.page;
        Page other = page.context().newPage();
        other.navigate(page.url());
        other.locator("[id='edit:set:3:value']").fill("另一个名称");
        page.locator("[id='edit:save']").click();
        page.waitForCondition(() -> page.locator(".note.ok").count() > 0);
        other.locator("[id='edit:save']").click();
        other.locator(".ui-messages-error").first().waitFor();
        assertThat(other.locator("[id='edit:set:3:value']").inputValue()).isEqualTo("另一个名称");
        other.close();
    }

    void preview(BrowserUser chen, String draft) {
        Page page = chen.open("/regulator/rules/preview.xhtml?draft=" + draft).page;
        page.locator("[id='pre:start']").click();
        page.locator("[id='pre'] .k-chart svg").waitFor();
        chen.look("rules-preview");
        page.setViewportSize(360, 780);
        chen.look("rules-preview");
        chen.open("/regulator/rules/one.xhtml?draft=" + draft + "&part=i:1.2.1").look("rules-editor");
        page.setViewportSize(1440, 900);
        chen.look("rules-editor");
    }

    void publish(BrowserUser lin, String draft) {
        Page page = lin.open("/regulator/rules/one.xhtml?draft=" + draft).page;
        page.locator("a[href*='diff.xhtml']").click();
        page.locator("table tbody tr").first().waitFor();
        assertThat(page.locator("main").innerText()).contains("3 → 12");
        lin.look("rules-diff");
        page.goBack();
        page.locator("[data-open='publish']").click();
        page.locator("[id='act:go']").click();
        page.waitForURL("**/rules/set.xhtml?key=*");
        assertThat(page.locator("main").innerText()).contains(version);
        lin.look("rules-set");
    }

    private static void choose(Page page, String code) {
        Locator link = page.locator(".re-nav a")
                .filter(new Locator.FilterOptions().setHasText(code))
                .first();
        link.click();
        page.waitForCondition(() -> code.equals(
                page.locator("[id='edit:icode']").count() == 0
                        ? ""
                        : page.locator("[id='edit:icode']").inputValue()));
    }

    private static void fill(Page page, String id, String text) {
        page.locator("[id='" + id + "']").fill(text);
    }
}
