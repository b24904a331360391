package io.zhuangan.server;

import io.zhuangan.server.StartRefused.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Asks the machine for ports before anything is started on them. */
final class Ports {

    private Ports() {}

    static void requireFree(String bind, int port, String variable, String what) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getByName(bind), port));
        } catch (IOException e) {
            throw new StartRefused(
                    Reason.PORT_TAKEN,
                    "Port " + port + " for " + what + " cannot be used on " + bind + " (" + e.getMessage()
                            + "): stop what uses it or set " + variable + " to a free port.",
                    e);
        }
    }

    static int anyFree() {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
