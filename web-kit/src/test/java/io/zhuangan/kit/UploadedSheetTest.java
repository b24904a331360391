package io.zhuangan.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UploadedSheetTest {
    @ParameterizedTest
    @ValueSource(strings = {"register.xlsx", "企业名录 2026.xlsx", "上海𠮷演.xlsx", "naïve.xlsx"})
    @DisplayName("a file keeps its name, whether the server decoded the header or not")
    void namesAreKept(String name) {
        String byteForCharacter = new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        assertThat(UploadedSheet.named(byteForCharacter)).isEqualTo(name);
        assertThat(UploadedSheet.named(name)).isEqualTo(name);
    }
}
