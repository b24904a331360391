package io.zhuangan.server;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.Callable;

/** One line for each finished step, with what it took. */
final class Progress {

    private final PrintStream out;
    private final long begin = System.nanoTime();

    Progress(PrintStream out) {
        this.out = out;
    }

    <T> T step(String name, Callable<T> work) throws Exception {
        long start = System.nanoTime();
        T result = work.call();
        finished(name, start);
        return result;
    }

    void finished(String name, long start) {
        line(String.format(Locale.ROOT, "%-58s %6.1f s", name, seconds(start)));
    }

    double sinceBegin() {
        return seconds(begin);
    }

    synchronized void line(String text) {
        out.println(String.format(Locale.ROOT, "[%6.1f s] %s", seconds(begin), text));
        out.flush();
    }

    synchronized void plain(String text) {
        out.println(text);
        out.flush();
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
