package io.zhuangan.grading;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.grading.domain.GradingError;
import io.zhuangan.grading.domain.InvalidRules;
import io.zhuangan.grading.domain.PublishedRules;
import io.zhuangan.grading.domain.RuleDraft;
import io.zhuangan.grading.domain.RuleDrafts;
import io.zhuangan.grading.domain.RulePreview;
import io.zhuangan.grading.domain.RuleSetCheck;
import io.zhuangan.grading.domain.RuleSets;
import io.zhuangan.grading.domain.RuleTexts;
import io.zhuangan.grading.domain.Runs;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Asks what a draft would make of a year's facts. A timer works it out; it takes the place of the draft's last one. */
@UseCase
@Permit(Right.EDIT_RULES)
public class StartPreview {
    @Inject
    RuleDrafts drafts;

    @Inject
    RuleSets ruleSets;

    @Inject
    RuleTexts texts;

    @Inject
    Runs runs;

    @Inject
    Producers producers;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @param year evaluation year whose facts are taken; one that has begun */
    public void start(AccessScope scope, UUID key, int year) {
        RuleDraft draft = drafts.lock(scope, key);
        draft.expect(draft.version());
        RuleSheets sheets = texts.draft(draft.body());
        int faults = RuleSetCheck.of(sheets).size();
        if (faults > 0) throw new RuleViolated(GradingError.RULES_FAULTY, faults);
        String text = texts.ruleSet(sheets);
        try {
            texts.rules(text);
        } catch (InvalidRules e) {
            throw new RuleViolated(GradingError.RULES_REFUSED, e.getMessage());
        }
        PublishedRules rules = runs.year(scope, year)
                .map(y -> ruleSets.get(scope, y.ruleSetId()))
                .or(() -> ruleSets.holding(scope, year))
                .orElseThrow(() -> new RuleViolated(GradingError.RULES_PREVIEW_YEAR, year));
        if (ruleSets.read(rules).evaluationYear(year).from().isAfter(LocalDate.now(clock))) {
            throw new RuleViolated(GradingError.RULES_PREVIEW_YEAR, year);
        }
        RulePreview preview = drafts.previewOf(scope, draft).orElse(null);
        boolean fresh = preview == null;
        if (fresh) preview = new RulePreview(draft);
        preview.begin(scope, draft, year, rules.id(), text, producers.count(scope), Time.now(clock));
        if (fresh) drafts.add(preview);
        audit.record(
                scope,
                "PREVIEW_RULES",
                "RuleDraft",
                key,
                null,
                Map.of("year", year, "version", sheets.setting("version"), "rules", rules.rulesVersion()),
                null);
    }
}
