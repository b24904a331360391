package io.zhuangan.bulletin;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** The firm changes its mind about who reads its answers. Where the bulletin names a law, the regulator reads anyway. */
@UseCase
@Permit(Right.ANSWER_BULLETINS)
public class ShareSelfCheck {
    @Inject
    FirmSide firm;

    @Inject
    SharedAnswers shared;

    @Inject
    AuditLog audit;

    public void share(AccessScope scope, UUID key, boolean withAssociation, boolean withRegulator) {
        FirmSide.Mine mine = firm.lock(scope, key);
        if (mine.target().check() != CheckState.SUBMITTED) throw new RuleViolated(BulletinError.NOT_SUBMITTED);
        Map<String, Boolean> before =
                shares(mine.target().withAssociation(), mine.target().withRegulator());
        shared.set(scope, mine, withAssociation, withRegulator);
        audit.record(
                scope,
                "SHARE_SELF_CHECK",
                DraftBulletin.SUBJECT,
                key,
                before,
                shares(withAssociation, withRegulator),
                null);
    }

    private static Map<String, Boolean> shares(boolean association, boolean regulator) {
        return Map.of("association", association, "regulator", regulator);
    }
}
