package io.zhuangan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A hidden risk from the code on the wall to its closing; the bureau reads it while the firm shares it, not longer. */
class HiddenRiskE2E {
    private static final Pattern ENTRY = Pattern.compile("zone/risk\\.xhtml\\?risk=");

    private final Platform platform = Platform.shared();

    @ParameterizedTest(name = "{0}")
    @CsvSource({"zh-CN, 已销号", "en-US, Closed"})
    @DisplayName("上报、研判、整改、预防、由另一人销号；共享一条又撤回")
    void fromTheWallToItsClosing(String language, String closed) {
        String mark = UUID.randomUUID().toString().substring(0, 6);
        String what = "地漏返水 " + mark;
        try (BrowserUser sun = BrowserUser.onPhone(platform.baseUrl(), language);
                BrowserUser wu = BrowserUser.atDesk(platform.baseUrl(), language);
                BrowserUser chen = BrowserUser.atDesk(platform.baseUrl(), language)) {
            wu.open("/association/zone/risk-places.xhtml").signIn("firm1.wu");
            wu.page.fill("[id='adding:spot']", "灌装间 " + mark);
            wu.page.click("[id='adding:add']");
            wu.page.waitForSelector("h2:has-text('" + mark + "')");
            wu.lookWideAndNarrow("risk-places");

            sun.open("/association/zone/risk-report.xhtml").signIn("firm1.sun");
            sun.page.click("[id='tell:send']");
            sun.page.waitForSelector(".ui-messages-error");
            sun.look("risk-report-refused");
            sun.page.fill("[id='tell:seen']", what);
            sun.page.locator("[id='tell:spot'] option:has-text('" + mark + "')").evaluate("o => o.selected = true");
            sun.page.click("[id='tell:send']");
            sun.page.waitForURL(ENTRY);
            String entry = sun.page.url();
            sun.look("risk-reported");
            sun.page.fill("[id='move:who']", "何平");
            sun.page.locator("[id='move:grave'] label").nth(1).click();
            sun.page.click("[id='move:judge']");
            sun.page.waitForSelector(".ui-messages-error");
            assertThat(sun.page.inputValue("[id='move:who']"))
                    .as("what was typed stays")
                    .isEqualTo("何平");
            sun.page.fill("[id='move:by']", "2027-03-01");
            sun.page.click("[id='move:judge']");
            sun.page.waitForSelector("[id='move:fix']");
            sun.page.fill("[id='move:words']", "更换水封（示例）");
            sun.page.click("[id='move:fix']");
            sun.page.waitForSelector("[id='move:prevent']");
            sun.page.fill("[id='move:words']", "列入每周点检（示例）");
            sun.page.click("[id='move:prevent']");
            sun.page
                    .locator("[id='move:prevent']")
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            sun.open("/association/zone/risks.xhtml").look("risks");
            assertThat(sun.open(entry).page.locator("[id='move:closeIt']").count())
                    .as("who put it right does not close it")
                    .isZero();

            wu.open(entry).page.fill("[id='move:words']", "现场看过");
            wu.page.click("[id='move:closeIt']");
            wu.page.waitForSelector("[id='move:again']");
            assertThat(wu.page.locator("main").innerText()).contains(closed);
            wu.page.click("[id='sharing:share']");
            wu.page.waitForSelector("[id='shared'] button");
            wu.lookWideAndNarrow("risk-closed");
            chen.open("/regulator/enterprises/shared-risks.xhtml").signIn("city.chen");
            chen.lookWideAndNarrow("risks-shared");
            assertThat(chen.page.locator("main").innerText()).contains(what);
            wu.page.click("[id='shared'] button");
            wu.page.waitForSelector("[role='status'] .note");
            chen.open("/regulator/enterprises/shared-risks.xhtml");
            assertThat(chen.page.locator("main").innerText()).doesNotContain(what);
            wu.open("/association/zone/risk-figures.xhtml").lookWideAndNarrow("risk-figures");
        }
    }
}
