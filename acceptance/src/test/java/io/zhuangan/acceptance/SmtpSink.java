package io.zhuangan.acceptance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Takes every mail and remembers how often it got each message id. */
final class SmtpSink implements AutoCloseable {
    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Map<String, Integer> times = new ConcurrentHashMap<>();

    SmtpSink() throws IOException {
        Thread door = new Thread(this::admit, "smtp sink");
        door.setDaemon(true);
        door.start();
    }

    int port() {
        return server.getLocalPort();
    }

    /** Message ids with how often each came. */
    Map<String, Integer> received() {
        return Map.copyOf(times);
    }

    void forget() {
        times.clear();
    }

    private void admit() {
        while (!server.isClosed()) {
            try {
                Socket caller = server.accept();
                Thread talk = new Thread(() -> talk(caller), "smtp caller");
                talk.setDaemon(true);
                talk.start();
            } catch (IOException e) {
                if (!server.isClosed()) throw new UncheckedIOException(e);
            }
        }
    }

    private void talk(Socket caller) {
        try (caller;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
                OutputStream out = caller.getOutputStream()) {
            say(out, "220 sink");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String verb = line.toUpperCase(Locale.ROOT);
                if (verb.startsWith("QUIT")) {
                    say(out, "221 bye");
                    return;
                }
                if (verb.startsWith("DATA")) {
                    say(out, "354 go on");
                    String id = message(in);
                    if (id == null) return;
                    times.merge(id, 1, Integer::sum);
                }
                say(out, "250 ok");
            }
        } catch (IOException gone) {
            // whoever was killed hung up
        }
    }

    /** Reads to the lone dot; null when the caller died before it. */
    private static String message(BufferedReader in) throws IOException {
        String id = "none";
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.equals(".")) return id;
            if (line.regionMatches(true, 0, "Message-ID:", 0, 11))
                id = line.substring(11).strip();
        }
        return null;
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
