package io.zhuangan.showcase;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import io.zhuangan.showcase.domain.CaseCall;
import io.zhuangan.showcase.domain.Nominations;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** The city calls for typical cases (action plan, task 13): until when, and by which criteria they are scored. */
@UseCase
@Permit(Right.RUN_CASE_CALL)
public class OpenCall {
    @Inject
    Nominations nominations;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public UUID open(AccessScope scope, NewCall body) {
        CaseCall call = new CaseCall(scope.tenantId(), body, scope.personId(), scope.personName(), Time.now(clock));
        nominations.add(call);
        audit.record(scope, "OPEN_CASE_CALL", "CaseCall", call.key(), null, body, null);
        return call.key();
    }
}
