package io.zhuangan.objection;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.notification.Notifier;
import io.zhuangan.objection.domain.Objection;
import io.zhuangan.objection.domain.Objections;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** 撤回: the firm takes its objection back before it is decided. The grade stands; there is no second objection to it. */
@UseCase
@Permit(Right.RAISE_OBJECTION)
public class WithdrawObjection {
    @Inject
    Objections objections;

    @Inject
    ObjectionBook book;

    @Inject
    Notifier notifier;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public void withdraw(AccessScope scope, UUID key) {
        Objection objection = objections.lock(scope, key);
        objection.withdraw(scope, Time.now(clock));
        book.note(scope, objection, NoteKind.WITHDRAWN, objection.receipt());
        audit.record(
                scope,
                "WITHDRAW_OBJECTION",
                ObjectionBook.SUBJECT,
                key,
                Map.of("state", ObjectionState.FILED),
                Map.of("state", objection.state()),
                null);
        notifier.tellHolders(
                scope,
                objection.cityId(),
                Right.REVIEW_OBJECTION,
                "objection.WITHDRAWN",
                List.of(objection.firmName(), objection.receipt()),
                ObjectionBook.DESK + key);
    }
}
