package io.zhuangan.exchange;

import io.zhuangan.exchange.domain.Meetings;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.OpenToAll;
import io.zhuangan.shared.Reads;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Meetings whose firms are to be reminded, for the timer. */
@Reads
@OpenToAll(because = "the timer asks which conveners have work; keys only, nothing of anybody")
public class ReceiptQueue {
    @Inject
    Meetings meetings;

    @Inject
    Clock clock;

    public List<Waiting> reminding() {
        return meetings.reminding(LocalDate.now(clock)).stream()
                .map(d -> new Waiting(d.scope(), d.meeting()))
                .toList();
    }

    /** A meeting and the platform acting for its convener. */
    public record Waiting(AccessScope scope, UUID meeting) {}
}
