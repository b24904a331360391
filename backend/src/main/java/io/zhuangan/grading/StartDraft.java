package io.zhuangan.grading;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.grading.domain.PublishedRules;
import io.zhuangan.grading.domain.RuleDraft;
import io.zhuangan.grading.domain.RuleDrafts;
import io.zhuangan.grading.domain.RuleSets;
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

/** Begins a draft: from a published set for the year after its newest, from a workbook, or from the text of a set. */
@UseCase
@Permit(Right.EDIT_RULES)
public class StartDraft {
    @Inject
    RuleDrafts drafts;

    @Inject
    RuleSets ruleSets;

    @Inject
    RuleTexts texts;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /**
     * Where a draft begins: at a published set, at a workbook or at a text in the form of the packs. The set may stand
     * beside one of the others as what it is compared with.
     */
    public record Beginning(UUID basis, byte[] workbook, String text) {}

    /** @return key of the draft */
    public UUID start(AccessScope scope, Beginning from) {
        PublishedRules basis = from.basis() == null ? null : ruleSets.get(scope, from.basis());
        RuleSheets sheets;
        if (from.workbook() != null) sheets = RuleBook.read(from.workbook());
        else if (from.text() != null) sheets = texts.sheets(from.text());
        else if (basis != null) sheets = next(scope, basis);
        else throw new IllegalArgumentException("a draft begins somewhere");
        RuleDraft draft = new RuleDraft(scope, basis == null ? null : basis.id(), texts.body(sheets), Time.now(clock));
        drafts.add(draft);
        audit.record(
                scope,
                "START_RULE_DRAFT",
                "RuleDraft",
                draft.key(),
                null,
                Map.of("version", sheets.setting("version"), "firstYear", sheets.setting("firstYear")),
                null);
        return draft.key();
    }

    /** The same rules for the year after the newest, under a version nobody took. */
    private RuleSheets next(AccessScope scope, PublishedRules basis) {
        RuleSheets sheets = texts.sheets(basis.body());
        int year = 1
                + ruleSets.all(scope).stream()
                        .mapToInt(PublishedRules::firstYear)
                        .max()
                        .orElse(basis.firstYear());
        int number = 1;
        while (taken(scope, basis.code(), year + "." + number)) number++;
        sheets.set("firstYear", Integer.toString(year));
        sheets.set("version", year + "." + number);
        return sheets;
    }

    private boolean taken(AccessScope scope, String code, String version) {
        return ruleSets.all(scope).stream()
                .anyMatch(r -> r.code().equals(code) && r.rulesVersion().equals(version));
    }
}
