package io.zhuangan.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path temp;

    @Test
    @DisplayName("密钥生成一次，重启后不变，仅本人可读")
    void secretsAreMadeOnceAndPrivate() throws IOException {
        Path file = temp.resolve("secrets.properties");
        Secrets secrets = new Secrets(file);
        String made = secrets.of("db.app");
        assertThat(made).matches("[A-Za-z0-9_-]{32}").isNotEqualTo(secrets.of("db.other"));
        assertThat(new Secrets(file).of("db.app")).isEqualTo(made);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    @DisplayName("一次性密码用后即忘")
    void aForgottenSecretIsGone() {
        Path file = temp.resolve("secrets.properties");
        Secrets secrets = new Secrets(file);
        secrets.of("operator.once");
        secrets.forget("operator.once");
        assertThat(new Secrets(file).has("operator.once")).isFalse();
    }
}
