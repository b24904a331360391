package io.zhuangan.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhuangan.server.StartRefused.Reason;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    private static final Map<String, String> EXTERNAL_DATABASE = Map.of(
            "ZHUANGAN_DB_URL", "jdbc:mariadb://db:3306/zhuangan",
            "ZHUANGAN_MIGRATION_DB_USER", "m",
            "ZHUANGAN_MIGRATION_DB_PASSWORD", "1",
            "ZHUANGAN_DB_USER", "a",
            "ZHUANGAN_DB_PASSWORD", "2",
            "ZHUANGAN_PUBLIC_DB_USER", "p",
            "ZHUANGAN_PUBLIC_DB_PASSWORD", "3");

    private static final Map<String, String> EXTERNAL_KEYCLOAK = Map.of(
            "ZHUANGAN_OIDC_ISSUER", "https://id.example.org/realms/zhuangan",
            "ZHUANGAN_OIDC_REGULATOR_SECRET", "r",
            "ZHUANGAN_OIDC_ASSOCIATION_SECRET", "s",
            "ZHUANGAN_PROVISIONING_SECRET", "t");

    @Test
    @DisplayName("不设任何变量时：合同约定的端口、嵌入式部件、演示数据")
    void defaultsAreThoseOfTheContract() {
        Settings settings = Settings.from(Map.of());
        assertThat(settings.httpPort()).isEqualTo(8080);
        assertThat(settings.keycloakPort()).isEqualTo(8180);
        assertThat(settings.databasePort()).isEqualTo(3307);
        assertThat(settings.bind()).isEqualTo("127.0.0.1");
        assertThat(settings.baseUrl()).isEqualTo("http://localhost:8080");
        assertThat(settings.issuer()).isEqualTo("http://localhost:8180/realms/zhuangan");
        assertThat(settings.demo()).isTrue();
        assertThat(settings.fresh()).isFalse();
        assertThat(settings.embeddedDatabase()).isTrue();
        assertThat(settings.embeddedKeycloak()).isTrue();
    }

    @Test
    @DisplayName("命令行选项")
    void optionsAreRead() {
        assertThat(Settings.from(Map.of(), "--fresh").fresh()).isTrue();
        assertThat(Settings.from(Map.of(), "--no-demo").demo()).isFalse();
        assertThat(Settings.from(Map.of("ZHUANGAN_DEMO", "false")).demo()).isFalse();
        assertRefused(Map.of(), "--frehs", "--frehs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "65536", "99999", "abc", "", "080", "8080 "})
    @DisplayName("不是端口号的值被拒绝并点名变量")
    void aValueThatIsNoPortIsRefusedByName(String value) {
        assertRefused(Map.of("ZHUANGAN_HTTP_PORT", value), "ZHUANGAN_HTTP_PORT");
    }

    @Test
    @DisplayName("端口不得重复")
    void portsMustDiffer() {
        assertRefused(Map.of("ZHUANGAN_HTTP_PORT", "8180"), "must differ");
    }

    @Test
    @DisplayName("外部数据库缺变量时逐一列出")
    void anIncompleteExternalDatabaseNamesWhatIsMissing() {
        assertRefused(
                Map.of("ZHUANGAN_DB_URL", "jdbc:mariadb://db/zhuangan", "ZHUANGAN_DB_USER", "a"),
                "ZHUANGAN_MIGRATION_DB_USER, ZHUANGAN_MIGRATION_DB_PASSWORD, ZHUANGAN_DB_PASSWORD");
        assertRefused(EXTERNAL_DATABASE, "ZHUANGAN_KEYCLOAK_DB_URL");
    }

    @Test
    @DisplayName("外部部件从不装入演示数据，也从不清空")
    void externalPartsNeverGetDemoDataAndAreNeverEmptied() {
        Map<String, String> both = new HashMap<>(EXTERNAL_DATABASE);
        both.putAll(EXTERNAL_KEYCLOAK);
        Settings settings = Settings.from(both);
        assertThat(settings.demo()).isFalse();
        assertThat(settings.embeddedDatabase()).isFalse();
        assertThat(settings.issuer()).isEqualTo("https://id.example.org/realms/zhuangan");
        assertThat(settings.externalDatabase().application().user()).isEqualTo("a");
        assertThat(Settings.from(EXTERNAL_KEYCLOAK).demo()).isFalse();
        assertRefused(both, "never emptied", "--fresh");
    }

    @Test
    @DisplayName("演示用的时钟没有演示数据就不让启动")
    void theClockMovesForDemonstrationsOnly() {
        Map<String, String> moved = Map.of(Settings.TEST_CLOCK, "clock");
        assertThat(Settings.from(moved).demo()).isTrue();
        assertRefused(moved, "refused without demo data", "--no-demo");
    }

    private static void assertRefused(Map<String, String> env, String said, String... options) {
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> Settings.from(env, options))
                .withMessageContaining(said)
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.WRONG_USE));
    }
}
