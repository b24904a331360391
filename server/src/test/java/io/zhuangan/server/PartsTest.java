package io.zhuangan.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhuangan.server.StartRefused.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartsTest {

    @TempDir
    Path dist;

    private Parts parts;
    private Path file;

    @BeforeEach
    void make() throws IOException {
        file = dist.resolve("app/inner/zhuangan.ear");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "an archive");
        parts = new Parts(dist);
        parts.write("app");
    }

    @Test
    @DisplayName("完好的部件通过，多余的文件无妨")
    void anIntactPartPasses() throws IOException {
        Files.writeString(dist.resolve("app/extra"), "made while running");
        parts.verify("app");
        assertThat(Parts.sum(file)).isEqualTo("9e691d5adacf0e102f203100842ffaba4e2a7dfe3dbd536827d3c0db8c7e88f1");
    }

    @Test
    @DisplayName("改一个字节即被发现")
    void oneChangedByteIsFound() throws IOException {
        Files.writeString(file, "an archivf");
        assertDamaged("zhuangan.ear");
    }

    @Test
    @DisplayName("缺一个文件即被发现")
    void aMissingFileIsFound() throws IOException {
        Files.delete(file);
        assertDamaged("missing");
    }

    @Test
    @DisplayName("没有清单的部件不可信")
    void aPartWithoutItsListIsNotTrusted() throws IOException {
        Files.delete(dist.resolve("app.sha256"));
        assertDamaged("list of sums");
    }

    private void assertDamaged(String said) {
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> parts.verify("app"))
                .withMessageContaining("damaged")
                .withMessageContaining(said)
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.DAMAGED));
    }
}
