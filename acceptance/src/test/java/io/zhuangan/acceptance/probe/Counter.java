package io.zhuangan.acceptance.probe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A bean of the backend that two front-ends use: is it one, and does it hear both? */
@ApplicationScoped
public class Counter {
    private final AtomicInteger count = new AtomicInteger();
    private final List<String> heard = new CopyOnWriteArrayList<>();

    public int next() {
        return count.incrementAndGet();
    }

    void hear(@Observes Said said) {
        heard.add(said.by());
    }

    public List<String> heard() {
        return List.copyOf(heard);
    }
}
