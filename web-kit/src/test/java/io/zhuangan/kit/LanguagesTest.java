package io.zhuangan.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuangan.shared.BodyName;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
    @ParameterizedTest(name = "{0} -> {1}")
    @DisplayName("the first language we speak, else Chinese")
    @CsvSource({"zh-TW, zh-CN", "en-GB, en", "fr|en, en", "fr, zh-CN", "de|zh-CN|en, zh-CN"})
    void firstThatWeSpeak(String wanted, String given) {
        List<Locale> list =
                Stream.of(wanted.split("\\|")).map(Locale::forLanguageTag).toList();
        assertThat(Languages.preferred(Collections.enumeration(list)).toLanguageTag())
                .isEqualTo(given);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @DisplayName("the way back stays on this host")
    @CsvSource({
        "/association/x.xhtml?a=1, /association/x.xhtml?a=1",
        "//evil.example, /home",
        "/\\evil.example, /home",
        "https://evil.example, /home"
    })
    void theWayBackStaysHere(String wanted, String given) {
        assertThat(LanguageSwitch.back(wanted, "/home")).isEqualTo(given);
    }

    @Test
    @DisplayName("a Chinese reader gets Chinese whatever the language of the machine")
    void noFallbackToTheMachine() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.US);
        try {
            assertThat(Texts.in(Languages.CHINESE).find("kit", "brand", List.of()))
                    .isEqualTo("妆安");
            assertThat(Texts.in(Languages.ENGLISH).find("kit", "brand", List.of()))
                    .isEqualTo("Zhuang'an");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    @DisplayName("values are put in without the quoting rules of MessageFormat")
    void valuesAreFilledIn() {
        assertThat(Texts.in(Languages.ENGLISH).fill("It's {0} of {1}", List.of(3, 7)))
                .isEqualTo("It's 3 of 7");
    }

    @Test
    @DisplayName("a body is named in the language of the text, if it has a name in it")
    void bodiesAreNamed() {
        List<BodyName> bodies = List.of(new BodyName("甲协会", "Association A"), new BodyName("乙协会", null));
        assertThat(Texts.in(Languages.ENGLISH).fill("{0}, {1}", bodies)).isEqualTo("Association A, 乙协会");
        assertThat(Texts.in(Languages.CHINESE).fill("{0}、{1}", bodies)).isEqualTo("甲协会、乙协会");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"1;1 seat is free", "0;0 seats are free", "2;2 seats are free", "11;11 seats are free"})
    @DisplayName("one is counted in the singular")
    void oneIsSingular(int free, String said) {
        String pattern = "{0} {0|seat is|seats are} free";
        assertThat(Texts.in(Languages.ENGLISH).fill(pattern, List.of(free))).isEqualTo(said);
        assertThat(Texts.in(Languages.ENGLISH).fill(pattern, List.of(new BigDecimal(free + ".0"))))
                .isEqualTo(said);
    }
}
