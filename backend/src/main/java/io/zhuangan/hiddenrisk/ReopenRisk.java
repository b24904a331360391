package io.zhuangan.hiddenrisk;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.util.UUID;

/** It was not over: what was closed or dismissed is judged anew. */
@UseCase
@Permit(Right.HANDLE_RISKS)
public class ReopenRisk {
    @Inject
    OwnLog log;

    /** @param version that was read */
    public void reopen(AccessScope scope, UUID key, long version, String why) {
        log.step(scope, key, version, risk -> risk.reopen(why));
    }
}
