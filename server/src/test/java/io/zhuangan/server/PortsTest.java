package io.zhuangan.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.zhuangan.server.StartRefused.Reason;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    @DisplayName("被占端口：一句话，带变量名，退出码不为零")
    void aTakenPortIsToldWithItsVariable() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThatExceptionOfType(StartRefused.class)
                    .isThrownBy(() ->
                            Ports.requireFree("127.0.0.1", taken.getLocalPort(), Settings.KEYCLOAK_PORT, "Keycloak"))
                    .withMessageContaining(Integer.toString(taken.getLocalPort()))
                    .withMessageContaining("ZHUANGAN_KEYCLOAK_PORT")
                    .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.PORT_TAKEN))
                    .satisfies(e -> assertThat(e.reason().exitCode()).isNotZero());
        }
    }

    @Test
    @DisplayName("所有地址上的监听也算占用")
    void aListenerOnAllAddressesTakesThePortToo() throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            assertThatExceptionOfType(StartRefused.class)
                    .isThrownBy(() -> Ports.requireFree(
                            "127.0.0.1", taken.getLocalPort(), Settings.HTTP_PORT, "the application"));
        }
    }

    @RepeatedTest(20)
    @DisplayName("自选端口不在系统分给出站连接的范围内，否则启动途中会被占走")
    void aFreePortStaysFree() throws Exception {
        int[] range;
        // such a file is answered to the first read only, so it must be one read
        try (var file = Files.newBufferedReader(Path.of("/proc/sys/net/ipv4/ip_local_port_range"))) {
            range = Arrays.stream(file.readLine().split("\\s+"))
                    .mapToInt(Integer::parseInt)
                    .toArray();
        }
        int port = Ports.anyFree();
        assertThat(port < range[0] || port > range[1]).as("%s", port).isTrue();
    }

    @Test
    @DisplayName("空闲端口通过")
    void aFreePortPasses() {
        int free = Ports.anyFree();
        assertThatNoException()
                .isThrownBy(() -> Ports.requireFree("127.0.0.1", free, Settings.HTTP_PORT, "the application"));
    }
}
