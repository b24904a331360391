package io.zhuangan.grading;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.grading.domain.RuleDraft;
import io.zhuangan.grading.domain.RuleDrafts;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** Throws a draft away; it stays on record and is shown nowhere. */
@UseCase
@Permit(Right.EDIT_RULES)
public class DiscardDraft {
    @Inject
    RuleDrafts drafts;

    @Inject
    AuditLog audit;

    /** @param version the version that was read */
    public void discard(AccessScope scope, UUID key, long version) {
        RuleDraft draft = drafts.lock(scope, key);
        draft.discard(version);
        audit.record(scope, "DISCARD_RULE_DRAFT", "RuleDraft", key, null, Map.of("state", draft.state()), null);
    }
}
