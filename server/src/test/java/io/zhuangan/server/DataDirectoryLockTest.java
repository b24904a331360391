package io.zhuangan.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhuangan.server.StartRefused.Reason;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryLockTest {

    @TempDir
    Path temp;

    @Test
    @DisplayName("第二把锁被拒绝并说出进程号，释放后可再取")
    void oneHolderAtATime() throws Exception {
        Path file = temp.resolve("lock");
        DataDirectoryLock first = DataDirectoryLock.take(file);
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> DataDirectoryLock.take(file))
                .withMessageContaining(Long.toString(ProcessHandle.current().pid()))
                .withMessageContaining("ZHUANGAN_DATA")
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.DATA_IN_USE));
        first.close();
        DataDirectoryLock.take(file).close();
    }
}
