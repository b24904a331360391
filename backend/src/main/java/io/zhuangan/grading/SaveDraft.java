package io.zhuangan.grading;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.grading.domain.RuleDraft;
import io.zhuangan.grading.domain.RuleDrafts;
import io.zhuangan.grading.domain.RuleSetDiff;
import io.zhuangan.grading.domain.RuleTexts;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** Saves a draft as it stands, right or wrong; refused when somebody else saved it meanwhile, or it is closed. */
@UseCase
@Permit(Right.EDIT_RULES)
public class SaveDraft {
    @Inject
    RuleDrafts drafts;

    @Inject
    RuleTexts texts;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @param version the version that was read */
    public void save(AccessScope scope, UUID key, long version, RuleSheets sheets) {
        RuleDraft draft = drafts.lock(scope, key);
        RuleSheets before = texts.draft(draft.body());
        draft.save(scope, version, texts.body(sheets), Time.now(clock));
        audit.record(
                scope,
                "SAVE_RULE_DRAFT",
                "RuleDraft",
                key,
                null,
                Map.of(
                        "version",
                        sheets.setting("version"),
                        "changes",
                        RuleSetDiff.between(before, sheets).size()),
                null);
    }
}
