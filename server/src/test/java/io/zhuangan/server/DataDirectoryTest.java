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

class DataDirectoryTest {

    @TempDir
    Path temp;

    private DataDirectory data;

    @BeforeEach
    void create() {
        data = new DataDirectory(temp.resolve("data"));
        data.create();
    }

    @Test
    @DisplayName("再次打开保留数据，--fresh 清空")
    void openingAgainKeepsAndFreshEmpties() throws IOException {
        data.open(false, true);
        Files.writeString(data.root().resolve("kept"), "x");
        data.open(false, true);
        assertThat(data.root().resolve("kept")).exists();
        data.open(true, true);
        assertThat(data.root().resolve("kept")).doesNotExist();
        assertThat(data.isNew()).isFalse();
    }

    @Test
    @DisplayName("别人的目录不动，即使带 --fresh")
    void aForeignDirectoryIsLeftAlone() throws IOException {
        Path foreign = data.root().resolve("thesis.docx");
        Files.writeString(foreign, "years of work");
        assertRefused(Reason.WRONG_USE, "not ours", () -> data.open(true, true));
        assertThat(foreign).hasContent("years of work");
    }

    @Test
    @DisplayName("更新版式的数据目录被拒绝")
    void aLaterLayoutIsRefused() throws IOException {
        data.open(false, true);
        Files.writeString(data.root().resolve("zhuangan.properties"), "layout=2\ndemo=true\n");
        assertRefused(Reason.SCHEMA, "layout 2", () -> data.open(false, true));
    }

    @Test
    @DisplayName("演示数据与正式数据不混用")
    void demoAndRealDataDoNotMix() {
        data.open(false, false);
        assertRefused(Reason.WRONG_USE, "without demo data", () -> data.open(false, true));
    }

    @Test
    @DisplayName("磁盘将满时拒绝，不留半成品")
    void aFullDiskIsRefusedBeforeAnythingIsMade() {
        DataDirectory full = new DataDirectory(temp.resolve("full"), Long.MAX_VALUE);
        full.create();
        assertRefused(Reason.DISK_FULL, "MiB left", () -> full.open(false, true));
        assertThat(full.isNew()).isTrue();
    }

    private static void assertRefused(Reason reason, String said, Runnable opening) {
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(opening::run)
                .withMessageContaining(said)
                .satisfies(e -> assertThat(e.reason()).isEqualTo(reason));
    }
}
