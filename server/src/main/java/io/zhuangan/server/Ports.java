package io.zhuangan.server;

import io.zhuangan.server.StartRefused.Reason;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** Asks the machine for ports before anything is started on them. */
public final class Ports {
    /** Below those that Linux hands out to connections by itself: whoever listens a minute later still finds it free. */
    private static final int LOWEST = 20_000;

    private static final int HIGHEST = 32_767;
    private static final int TRIES = 200;

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

    /** A port that nobody listens on now, for something that is started soon. */
    public static int anyFree() {
        for (int i = 0; i < TRIES; i++) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST + 1);
            try (ServerSocket probe = new ServerSocket()) {
                probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
                return port;
            } catch (IOException taken) {
                // the next one may be free
            }
        }
        throw new IllegalStateException("no free port between " + LOWEST + " and " + HIGHEST);
    }
}
