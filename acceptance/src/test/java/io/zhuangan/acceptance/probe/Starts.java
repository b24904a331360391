package io.zhuangan.acceptance.probe;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Starts once and has one timer, however many front-ends there are. */
@Singleton
@Startup
public class Starts {
    @Inject
    Starts.Record record;

    @PostConstruct
    void start() {
        record.started();
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void tick() {
        record.ticked();
    }

    /** What happened, apart from the bean whose number of lives is the question. */
    @jakarta.enterprise.context.ApplicationScoped
    public static class Record {
        private final java.util.concurrent.atomic.AtomicInteger starts =
                new java.util.concurrent.atomic.AtomicInteger();
        private final java.util.List<Long> ticks = new java.util.concurrent.CopyOnWriteArrayList<>();

        void started() {
            starts.incrementAndGet();
        }

        void ticked() {
            ticks.add(System.currentTimeMillis() / 1000);
        }

        public int starts() {
            return starts.get();
        }

        /** The seconds in which the timer fired, in order. */
        public java.util.List<Long> ticks() {
            return java.util.List.copyOf(ticks);
        }
    }
}
