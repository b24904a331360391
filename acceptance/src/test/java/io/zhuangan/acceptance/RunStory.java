package io.zhuangan.acceptance;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;

/** The grades of 2026 are worked out by one officer and released by another (Measures Art. 10). */
final class RunStory {
    private static final String YEAR = "/regulator/grading/index.xhtml?year=2026";

    private RunStory() {}

    /** @param chen is signed in */
    static void run(BrowserUser chen) {
        chen.open(YEAR).look("regulator-year");
        if (chen.page.locator("[data-open='run']").count() > 0) {
            chen.page.click("[data-open='run']");
            chen.page.click("dialog#run .pri");
            chen.page.waitForSelector("[id='y'] .btn, [data-open='run']");
        }
    }

    /** Waits for the run. @param lin did not start it, and is not signed in yet */
    static void release(BrowserUser lin) {
        lin.open(YEAR).signIn("city.lin");
        for (int i = 0; i < 60 && lin.page.locator("[data-open='release']").count() == 0; i++) lin.open(YEAR);
        lin.look("regulator-year-run");
        lin.page.click("[data-open='release']");
        lin.page.click("dialog#release .pri");
        lin.page.waitForSelector(
                "[data-open='release']", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
        lin.look("regulator-year-released");
    }
}
