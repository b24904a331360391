package io.zhuangan.material;

import io.zhuangan.material.domain.MaterialDocuments;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.OpenToAll;
import io.zhuangan.shared.Reads;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Documents that firms are to be warned of, for the timer. */
@Reads
@OpenToAll(because = "the timer asks which documents end; keys only, nothing of anybody")
public class ExpiryQueue {
    @Inject
    MaterialDocuments documents;

    @Inject
    Clock clock;

    public List<Waiting> expiring() {
        return documents.expiring(LocalDate.now(clock)).stream()
                .map(d -> new Waiting(d.scope(), d.document()))
                .toList();
    }

    /** A document and the platform acting for its firm. */
    public record Waiting(AccessScope scope, UUID document) {}
}
