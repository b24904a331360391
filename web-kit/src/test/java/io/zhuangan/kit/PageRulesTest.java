package io.zhuangan.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageRulesTest {
    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    @Test
    @DisplayName("no page of any front-end speaks, styles or scripts by itself")
    void noPageBreaksTheRules() {
        List<Path> places = List.of(
                ROOT.resolve("web-kit/src/main/resources"),
                ROOT.resolve("web-regulator/src/main/webapp"),
                ROOT.resolve("web-association/src/main/webapp"),
                ROOT.resolve("web-public/src/main/webapp"));
        assertThat(places.stream().flatMap(p -> PageRules.brokenIn(p).stream()).toList())
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("each rule bites")
    @CsvSource({
        "chinese.xhtml, has the text “已保存”",
        "english.xhtml, has the text “Saved to the register”",
        "attribute.xhtml, has the text “Search” in placeholder",
        "expression.xhtml, has the text",
        "style.xhtml, has a style attribute",
        "styles.xhtml, has a style element",
        "handler.xhtml, has the handler onclick",
        "script.xhtml, has an inline script",
        "address.xhtml, has a javascript: address",
        "ajax.xhtml, uses f:ajax",
        "button.xhtml, uses h:commandButton",
        "link.xhtml, uses h:commandLink",
        "reserved.xhtml, uses a reserved word",
        "raw.xhtml, draws what nobody cleaned",
        "required.xhtml, has a view parameter that every postback lacks",
        "malformed.xhtml, is not well-formed"
    })
    void eachRuleBites(String page, String complaint) {
        List<String> found = PageRules.brokenInFile(Path.of("src/test/resources/wrong", page));
        assertThat(found).singleElement().asString().contains(complaint);
    }

    @Test
    @DisplayName("a page that keeps all rules passes")
    void aCleanPagePasses() {
        assertThat(PageRules.brokenInFile(Path.of("src/test/resources/right/clean.xhtml")))
                .isEmpty();
    }
}
