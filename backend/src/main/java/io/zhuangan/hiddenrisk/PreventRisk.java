package io.zhuangan.hiddenrisk;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.util.UUID;

/** The cause, and what keeps it from coming back. */
@UseCase
@Permit(Right.HANDLE_RISKS)
public class PreventRisk {
    @Inject
    OwnLog log;

    /** @param version that was read */
    public void prevent(AccessScope scope, UUID key, long version, String measures) {
        log.step(scope, key, version, risk -> {
            risk.prevent(measures);
            return risk.prevented();
        });
    }
}
