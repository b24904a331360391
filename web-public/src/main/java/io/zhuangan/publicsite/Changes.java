package io.zhuangan.publicsite;

import io.zhuangan.showcase.PublicShowcase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * The mark of what is published, asked of the database twice a second at most, however many readers there are. Each node
 * asks for itself, so that something new shows within a second on every one of them and nothing has to be sent about.
 */
@ApplicationScoped
public class Changes {
    /** Asked again after this long, by one reader; the others go on with what is known. */
    private static final long FRESH = 400_000_000L;

    /** Nobody goes on with a mark older than this: whoever comes waits for the answer. */
    private static final long LATEST = 900_000_000L;

    @Inject
    PublicShowcase showcase;

    private final ReentrantLock asking = new ReentrantLock();
    private volatile Seen seen;

    private record Seen(String stamp, long at) {}

    protected Changes() {}

    Changes(PublicShowcase showcase) {
        this.showcase = showcase;
    }

    String stamp() {
        return stamp(() -> showcase.stamp(), System.nanoTime());
    }

    /** @param now nanoseconds of a clock that only goes forward */
    String stamp(Supplier<String> database, long now) {
        Seen known = seen;
        if (known != null && now - known.at() < FRESH) return known.stamp();
        if (known != null && now - known.at() < LATEST) {
            if (!asking.tryLock()) return known.stamp();
        } else {
            asking.lock();
        }
        try {
            known = seen;
            if (known != null && now - known.at() < FRESH) return known.stamp();
            Seen fresh = new Seen(database.get(), now);
            seen = fresh;
            return fresh.stamp();
        } finally {
            asking.unlock();
        }
    }
}
