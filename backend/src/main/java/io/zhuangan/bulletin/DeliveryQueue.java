package io.zhuangan.bulletin;

import io.zhuangan.bulletin.domain.Bulletins;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.OpenToAll;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Time;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Bulletins that wait to be handed over or to be reminded of, for the timer. */
@Reads
@OpenToAll(because = "the timer asks which associations have work; keys only, nothing of anybody")
public class DeliveryQueue {
    @Inject
    Bulletins bulletins;

    @Inject
    Clock clock;

    public List<Waiting> undelivered() {
        return waiting(bulletins.undelivered());
    }

    public List<Waiting> reminding() {
        return waiting(bulletins.reminding(Time.now(clock)));
    }

    private static List<Waiting> waiting(List<Bulletins.Due> due) {
        return due.stream().map(d -> new Waiting(d.scope(), d.bulletin())).toList();
    }

    /** A bulletin and the platform acting for its association. */
    public record Waiting(AccessScope scope, UUID bulletin) {}
}
