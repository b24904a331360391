package io.zhuangan.training;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.UseCase;
import io.zhuangan.training.domain.CertificateRuns;
import jakarta.inject.Inject;
import java.util.UUID;

/** Notes that a chunk was rolled back; after several in a row the run is given up, and a new one can begin. */
@UseCase
@Permit(Right.TAKE_ATTENDANCE)
public class StumbleIssue {
    @Inject
    CertificateRuns runs;

    public void stumble(AccessScope scope, UUID run) {
        runs.lock(scope, run).stumble();
    }
}
