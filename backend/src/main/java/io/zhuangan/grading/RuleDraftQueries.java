package io.zhuangan.grading;

import io.zhuangan.grading.domain.RuleDraft;
import io.zhuangan.grading.domain.RuleDrafts;
import io.zhuangan.grading.domain.RulePreview;
import io.zhuangan.grading.domain.RuleSetCheck;
import io.zhuangan.grading.domain.RuleSetDiff;
import io.zhuangan.grading.domain.RuleSets;
import io.zhuangan.grading.domain.RuleTexts;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Drafts of the city's rule sets, their faults, previews and differences. */
@Reads
@Permit(Right.EDIT_RULES)
public class RuleDraftQueries {
    @Inject
    RuleDrafts drafts;

    @Inject
    RuleSets ruleSets;

    @Inject
    RuleTexts texts;

    /** Open drafts, the one saved last first. */
    public List<RuleDraftView> open(AccessScope scope) {
        return drafts.open(scope).stream().map(d -> view(scope, d)).toList();
    }

    public RuleDraftView one(AccessScope scope, UUID key) {
        return view(scope, drafts.get(scope, key));
    }

    private RuleDraftView view(AccessScope scope, RuleDraft draft) {
        RuleSheets sheets = texts.draft(draft.body());
        return new RuleDraftView(
                draft.key(),
                draft.version(),
                draft.state().name(),
                draft.basisId() == null
                        ? null
                        : ruleSets.get(scope, draft.basisId()).key(),
                draft.startedByName(),
                draft.startedAt(),
                draft.savedByName(),
                draft.savedAt(),
                draft.savedBy() == scope.personId(),
                sheets,
                RuleSetCheck.of(sheets));
    }

    /** What is wrong with sheets nobody saved yet. */
    public List<RuleFault> check(AccessScope scope, RuleSheets sheets) {
        return RuleSetCheck.of(sheets.tidy());
    }

    /** The draft as the text of a rule set, whether it may be published or not. */
    public String text(AccessScope scope, UUID key) {
        return texts.ruleSet(texts.draft(drafts.get(scope, key).body()));
    }

    public byte[] workbook(AccessScope scope, UUID key) {
        return RuleBook.write(texts.draft(drafts.get(scope, key).body()));
    }

    /** What changes from one set or draft to another; each is named by its key. */
    public List<RuleChange> changes(AccessScope scope, UUID from, UUID to) {
        return RuleSetDiff.between(any(scope, from), any(scope, to));
    }

    /** Sheets of a published set or of a draft. */
    public RuleSheets any(AccessScope scope, UUID key) {
        return ruleSets.all(scope).stream()
                .filter(r -> r.key().equals(key))
                .findFirst()
                .map(r -> texts.sheets(r.body()))
                .orElseGet(() -> texts.draft(drafts.get(scope, key).body()));
    }

    /** Sheets from the text of a rule set, to be saved as a draft. */
    public RuleSheets read(AccessScope scope, String text) {
        return texts.sheets(text);
    }

    /** The last preview of a draft. */
    public RulePreviewView preview(AccessScope scope, UUID draft) {
        RuleDraft of = drafts.get(scope, draft);
        RulePreview preview = drafts.previewOf(scope, of).orElseThrow(() -> new NotFound("RulePreview", draft));
        return RulePreviewView.of(
                preview, of, ruleSets.get(scope, preview.ruleSetId()).rulesVersion());
    }

    public boolean previewed(AccessScope scope, UUID draft) {
        return drafts.previewOf(scope, drafts.get(scope, draft)).isPresent();
    }
}
