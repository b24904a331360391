package io.zhuangan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody looks for a good practice, with the keyboard alone. */
class ReadingE2E {
    private final Platform platform = Platform.shared();

    @ParameterizedTest(name = "{0}")
    @CsvSource({"zh, zh-CN, 放行", "en, en-US, relaese"})
    @DisplayName("search, narrow down, read, by keyboard; on a phone the choices fold")
    void search(String site, String language, String typed) {
        try (BrowserUser reader = BrowserUser.atDesk(platform.baseUrl(), language)) {
            reader.open("/" + site + "/cases");
            reader.page.keyboard().press("Tab");
            assertThat(reader.page.evaluate("() => document.activeElement.className"))
                    .isEqualTo("skip");
            reader.page.keyboard().press("Enter");
            reader.page.keyboard().press("Tab");
            assertThat(reader.page.evaluate("() => document.activeElement.id")).isEqualTo("q");
            reader.page.keyboard().type(typed);
            reader.page.keyboard().press("Enter");
            reader.page.waitForURL(Pattern.compile("\\?q="));
            assertThat(reader.page.locator("main mark").count()).isPositive();
            reader.lookWideAndNarrow("public-cases-found");

            Locator choice = reader.page.locator(".facet a:visible").first();
            String count = choice.locator(".n").innerText();
            choice.focus();
            reader.page.keyboard().press("Enter");
            reader.page.waitForURL(Pattern.compile("&"));
            assertThat(reader.page.locator(".case-list article").count())
                    .as("as many as the choice said, twelve to a page")
                    .isEqualTo(Math.min(12, Integer.parseInt(count)));
            assertThat(reader.page.locator(".facet a.on:visible").count()).isEqualTo(1);

            reader.open("/" + site + "/search?q=" + typed).lookWideAndNarrow("public-search");
            assertThat(reader.page.locator(".hits mark").count()).isPositive();
            reader.open("/" + site + "/search?q=xyzzy").lookWideAndNarrow("public-search-none");
        }
    }
}
