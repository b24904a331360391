package io.zhuangan.publicsite;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Drawn pages in memory, by address and language. A page is drawn by one reader while the others wait for it; it is shown
 * until what is published changes, or for a second where its figures live. The least read ones go when memory is full.
 */
@ApplicationScoped
public class KeptPages {
    /** Bytes for all pages together. */
    static final long ROOM = 48L * 1024 * 1024;

    private static final long SECOND = 1_000_000_000L;

    private final Map<String, Slot> slots = new LinkedHashMap<>(64, 0.75f, true);
    private final LongSupplier nanos;
    private final long room;
    private long used;

    protected KeptPages() {
        this(System::nanoTime, ROOM);
    }

    KeptPages(LongSupplier nanos, long room) {
        this.nanos = nanos;
        this.room = room;
    }

    /** How long a page may be shown. */
    enum Keeping {
        UNTIL_CHANGED,
        A_SECOND,
        NOT
    }

    /** What drawing a page came to; page null: something else was answered, and nothing is kept. */
    record Drawn(KeptPage page, Keeping keeping) {
        static final Drawn NOTHING = new Drawn(null, Keeping.NOT);
    }

    /** Draws a page. */
    @FunctionalInterface
    interface Drawing {
        Drawn draw() throws IOException, jakarta.servlet.ServletException;
    }

    private static final class Slot {
        private volatile Held held;
        private int size;
    }

    /** @param until nanoseconds after which it is no longer shown, or null when only the mark counts */
    private record Held(KeptPage page, String stamp, Long until) {
        boolean good(String now, long nanos) {
            return stamp.equals(now) && (until == null || nanos - until < 0);
        }
    }

    /**
     * The page at an address, drawn if need be.
     *
     * @param stamp mark of what is published, read before the page is drawn
     * @return null when the drawing answered otherwise
     */
    KeptPage get(String address, String stamp, Drawing drawing) throws IOException, jakarta.servlet.ServletException {
        Slot slot;
        synchronized (slots) {
            slot = slots.computeIfAbsent(address, a -> new Slot());
        }
        Held held = slot.held;
        if (held != null && held.good(stamp, nanos.getAsLong())) return held.page();
        synchronized (slot) {
            held = slot.held;
            if (held != null && held.good(stamp, nanos.getAsLong())) return held.page();
            Drawn drawn = Drawn.NOTHING;
            try {
                drawn = drawing.draw();
            } finally {
                keep(address, slot, drawn, stamp);
            }
            return drawn.page();
        }
    }

    private void keep(String address, Slot slot, Drawn drawn, String stamp) {
        synchronized (slots) {
            used -= slot.size;
            slot.size = 0;
            slot.held = null;
            if (drawn.page() == null
                    || drawn.keeping() == Keeping.NOT
                    || drawn.page().size() > room / 8) {
                slots.remove(address, slot);
                return;
            }
            Long until = drawn.keeping() == Keeping.A_SECOND ? nanos.getAsLong() + SECOND : null;
            // dropped meanwhile because memory was full: shown to whoever waits, and not counted
            if (slots.get(address) != slot) return;
            slot.held = new Held(drawn.page(), stamp, until);
            slot.size = drawn.page().size() + 2 * address.length();
            used += slot.size;
            var oldest = slots.values().iterator();
            while (used > room && oldest.hasNext()) {
                Slot gone = oldest.next();
                if (gone == slot) continue;
                used -= gone.size;
                gone.size = 0;
                gone.held = null;
                oldest.remove();
            }
        }
    }

    /** Pages in memory now. */
    int count() {
        synchronized (slots) {
            return slots.size();
        }
    }

    long used() {
        synchronized (slots) {
            return used;
        }
    }
}
