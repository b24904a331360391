package io.zhuangan.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MainTest {

    @Test
    @DisplayName("主类能被 Java 8 读取，才说得出版本太旧")
    void theMainClassCanBeReadByJava8() throws IOException {
        try (DataInputStream in = new DataInputStream(Main.class.getResourceAsStream("Main.class"))) {
            in.skipBytes(6);
            assertThat(in.readUnsignedShort()).isEqualTo(52);
        }
    }
}
