package io.zhuangan.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/regulator/",
                "/regulator/grading/year.xhtml",
                "/regulator/grading/year.xhtml?year=2026&district=%E5%A5%89%E8%B4%A4",
                "/regulator/check-in?c=a.b-c_d~e",
                "/regulator/page.xhtml;v=1?return=/elsewhere",
                "/regulator/identity/people.xhtml?end=1",
                "/regulator/kit/notes.xhtml?next=https://example.org/"
            })
    @DisplayName("a page of the same front-end is kept with its query")
    void keepsOwnPages(String wanted) {
        assertThat(ReturnAddress.within("/regulator", wanted)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "https://evil.example/regulator/",
                "//evil.example/regulator/",
                "/regulator//evil.example",
                "/regulator/\\evil.example",
                "\\/regulator/",
                "/regulatorevil/",
                "/regulator",
                "/association/",
                "/regulator/../association/",
                "/regulator/..",
                "/regulator/a\r\nSet-Cookie: x=1",
                "/regulator/a b",
                "/regulator/callback?state=1&code=2",
                "/regulator/sign-out",
                "/regulator/sign-in?return=/regulator/sign-in",
                "/regulator/signed-out",
                "/regulator/identity/problem.xhtml",
                "/regulator/api/v1/me",
                "javascript:alert(1)"
            })
    @DisplayName("anything else gives the front-end's home")
    void refusesTheRest(String wanted) {
        assertThat(ReturnAddress.within("/regulator", wanted)).isEqualTo("/regulator/");
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8080/regulator/a.xhtml?b=c, /regulator/a.xhtml?b=c",
        "https://zhuangan.example/regulator/a.xhtml, /regulator/a.xhtml",
        "https://evil.example/regulator/a.xhtml, /regulator/",
        "http://localhost:8080/association/a.xhtml, /regulator/",
        "not a uri, /regulator/",
        "about:blank, /regulator/"
    })
    @DisplayName("the sending page counts only when it is ours")
    void takesOwnReferer(String referer, String expected) {
        assertThat(ReturnAddress.ofReferer("/regulator", "https://zhuangan.example", "localhost:8080", referer))
                .isEqualTo(expected);
    }
}
