package io.zhuangan.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackedFileTest {
    private static byte[] zip(int... sizes) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (int i = 0; i < sizes.length; i++) {
                zip.putNextEntry(new ZipEntry("part" + i));
                zip.write(new byte[sizes[i]]);
            }
        }
        return file.toByteArray();
    }

    @ParameterizedTest(name = "{0} and {1} within {2}: {3}")
    @DisplayName("all parts count together, up to the limit and not one byte more")
    @CsvSource({"0,0,0,true", "600,400,1000,true", "600,401,1000,false", "100000,0,99999,false"})
    void limit(int one, int other, long most, boolean within) throws IOException {
        assertThat(PackedFile.unpacksWithin(zip(one, other), most)).isEqualTo(within);
    }

    @ParameterizedTest(name = "honest: {0}")
    @DisplayName("two gigabytes in two megabytes are seen at once, or after the limit where the file lies")
    @ValueSource(booleans = {true, false})
    void bomb(boolean honest) {
        byte[] file = ZipBomb.of("word/document.xml", honest);
        assertThat(file.length).isLessThan(4 << 20);
        assertTimeout(Duration.ofSeconds(10), () -> assertThat(PackedFile.unpacksWithin(file, 100L << 20))
                .isFalse());
    }

    @Test
    @DisplayName("what is no zip, or only half of one, is damaged")
    void damaged() throws IOException {
        byte[] half = java.util.Arrays.copyOf(zip(1000, 1000), 150);
        assertThatThrownBy(() -> PackedFile.unpacksWithin(half, 5000)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> PackedFile.unpacksWithin(new byte[100], 5000)).isInstanceOf(IOException.class);
    }
}
