package io.zhuangan.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyNameTest {
    @ParameterizedTest(name = "{0} / {1} / en={2} -> {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "奉贤局, Fengxian Bureau,   false, 奉贤局",
                "奉贤局, Fengxian Bureau,   true,  Fengxian Bureau",
                "奉贤局, ' Fengxian Bureau ', true,  Fengxian Bureau",
                "奉贤局, -,                 true,  奉贤局",
                "奉贤局, ' ',               true,  奉贤局",
                "奉贤局, -,                 false, 奉贤局",
            })
    @DisplayName("单位名称：英文页有英文名就用英文名，没有就用原名")
    void name(String zh, String en, boolean english, String shown) {
        assertThat(new BodyName(zh, en).in(english)).isEqualTo(shown);
    }
}
