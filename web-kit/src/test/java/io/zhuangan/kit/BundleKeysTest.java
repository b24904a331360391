package io.zhuangan.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BundleKeysTest {
    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final BundleKeys KEYS = BundleKeys.of(
            ROOT.resolve("web-kit/src/main/resources/io/zhuangan/text"),
            Stream.of(
                            "web-kit/src/main/resources",
                            "web-regulator/src/main/webapp",
                            "web-association/src/main/webapp",
                            "web-public/src/main/webapp")
                    .map(ROOT::resolve)
                    .toList(),
            Stream.of("backend", "identity", "web-kit", "web-regulator", "web-association", "web-public")
                    .map(m -> ROOT.resolve(m).resolve("src/main/java"))
                    .toList());
    private static final Path WRONG = Path.of("src/test/resources/wrong/texts");

    @Test
    @DisplayName("every text a page asks for exists in Chinese and in English")
    void nothingIsMissing() {
        assertThat(KEYS.sizes()).containsKeys("kit", "kit_en");
        assertThat(KEYS.missing()).isEmpty();
    }

    @Test
    @DisplayName("both languages say the same things with the same values")
    void languagesAreEven() {
        assertThat(KEYS.uneven()).isEmpty();
    }

    @Test
    @DisplayName("no text is kept that nobody asks for")
    void nothingIsUnused() {
        assertThat(KEYS.unused()).isEmpty();
    }

    @Test
    @DisplayName("every counted word in English has its singular")
    void countedWordsHaveASingular() {
        assertThat(KEYS.plurals()).isEmpty();
    }

    @Test
    @DisplayName("the check bites: a missing key, a missing language, other values, a plural alone, an unused text")
    void theCheckBites() {
        BundleKeys wrong = BundleKeys.of(WRONG, List.of(WRONG), List.of());
        assertThat(wrong.missing())
                .containsExactlyInAnyOrder(
                        "asks.xhtml asks for absent, not in room.properties",
                        "asks.xhtml asks for absent, not in room_en.properties",
                        "asks.xhtml asks for zh.only, not in room_en.properties");
        assertThat(wrong.uneven())
                .containsExactlyInAnyOrder(
                        "room/zh.only is in one language only", "room/counted has other values in English");
        assertThat(wrong.plurals())
                .containsExactly(
                        "room_en/heads has no singular: {0} people", "room_en/unit.heads has no singular: people");
        assertThat(wrong.unused()).containsExactly("room/left.over is asked for by nobody");
    }
}
