package io.zhuangan.training;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.OpenToAll;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.TenantKind;
import io.zhuangan.training.domain.CertificateRuns;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Runs that wait for their next chunk, for the timer. */
@Reads
@OpenToAll(because = "the timer asks which associations have work; keys only, nothing of anybody")
public class IssueQueue {
    @Inject
    CertificateRuns runs;

    public List<Waiting> waiting() {
        return runs.waiting().stream()
                .map(w -> new Waiting(
                        AccessScope.platformFor(w.tenantId(), w.tenantKey(), TenantKind.ASSOCIATION, w.cityId()),
                        w.run()))
                .toList();
    }

    /** A run and the platform acting for its association. */
    public record Waiting(AccessScope scope, UUID run) {}
}
