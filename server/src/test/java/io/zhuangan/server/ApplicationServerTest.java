package io.zhuangan.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ApplicationServerTest {

    private final List<String> settings = ApplicationServer.serverSettings("127.0.0.1", Path.of("/data/logs"));

    @Test
    @DisplayName("访问日志按天轮换，保留三十份，写在数据目录里")
    void accessLogIsKeptForThirtyDays() {
        assertThat(settings)
                .contains(
                        "set configs.config.server-config.http-service.access-logging-enabled=true",
                        "set configs.config.server-config.http-service.virtual-server.server.access-logging-enabled=true",
                        "set configs.config.server-config.http-service.virtual-server.server.access-log=/data/logs/access",
                        "set configs.config.server-config.http-service.access-log.rotation-enabled=true",
                        "set configs.config.server-config.http-service.access-log.rotation-policy=time",
                        "set configs.config.server-config.http-service.access-log.rotation-interval-in-minutes=1440",
                        "set configs.config.server-config.http-service.access-log.max-history-files=30");
    }

    @Test
    @DisplayName("访问日志不记查询串、请求头和整行请求：里面有登录码和签到码")
    void accessLogNamesNoSecrets() {
        String format = settings.stream()
                .filter(line -> line.contains("access-log.format="))
                .findFirst()
                .orElseThrow();
        assertThat(format)
                .contains("%http-uri%")
                .contains("%status%")
                .doesNotContain("%request%")
                .doesNotContain("%query-str%")
                .doesNotContain("referer")
                .doesNotContain("header")
                .doesNotContain("cookie");
    }

    @Test
    @DisplayName("只在所说的地址上听")
    void listensWhereItIsTold() {
        assertThat(settings).anyMatch(line -> line.endsWith("http-listener.address=127.0.0.1"));
    }
}
