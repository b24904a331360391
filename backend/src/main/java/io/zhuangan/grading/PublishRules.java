package io.zhuangan.grading;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.grading.domain.GradingError;
import io.zhuangan.grading.domain.InvalidRules;
import io.zhuangan.grading.domain.PublishedRules;
import io.zhuangan.grading.domain.RuleDraft;
import io.zhuangan.grading.domain.RuleDrafts;
import io.zhuangan.grading.domain.RuleSet;
import io.zhuangan.grading.domain.RuleSetCheck;
import io.zhuangan.grading.domain.RuleSets;
import io.zhuangan.grading.domain.RuleTexts;
import io.zhuangan.grading.domain.Runs;
import io.zhuangan.grading.domain.StageCalendar;
import io.zhuangan.grading.domain.YearOfCity;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.UUID;

/**
 * Publishes a draft by a second person (Measures Art. 4, 7: the city bureau sets the index). From its first year on it
 * holds until another set begins. What was calculated stays as it is: a year with grades, or one whose self-evaluation
 * has begun, takes no other rules, so a set that was used is only ever followed, never replaced.
 */
@UseCase
@Permit(Right.EDIT_RULES)
public class PublishRules {
    @Inject
    RuleDrafts drafts;

    @Inject
    RuleSets ruleSets;

    @Inject
    RuleTexts texts;

    @Inject
    Runs runs;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @param version the version that was read. @return key of the published set */
    public UUID publish(AccessScope scope, UUID key, long version) {
        RuleDraft draft = drafts.lock(scope, key);
        draft.publish(scope, version);
        RuleSheets sheets = texts.draft(draft.body());
        int faults = RuleSetCheck.of(sheets).size();
        if (faults > 0) throw new RuleViolated(GradingError.RULES_FAULTY, faults);
        String text = texts.ruleSet(sheets);
        RuleSet rules = gate(text);
        int first = Integer.parseInt(sheets.setting("firstYear"));
        // Whoever opens the year for a run holds the same row.
        PublishedRules held = ruleSets.lockHolding(scope, first).orElse(null);
        expectNew(scope, rules);
        if (held != null) expectSameBeginning(ruleSets.read(held), rules);
        List<YearOfCity> opened = expectFree(scope, rules, first);
        PublishedRules published = ruleSets.publish(scope, text, Time.now(clock));
        published.by(draft.savedByName(), scope.personName());
        for (YearOfCity year : opened) year.follow(published.id());
        audit.record(
                scope,
                "PUBLISH_RULES",
                "RuleSet",
                published.key(),
                null,
                Map.of("version", rules.version(), "firstYear", first, "draft", key, "draftedBy", draft.savedByName()),
                null);
        return published.key();
    }

    private RuleSet gate(String text) {
        try {
            return texts.rules(text);
        } catch (InvalidRules e) {
            throw new RuleViolated(GradingError.RULES_REFUSED, e.getMessage());
        }
    }

    private void expectNew(AccessScope scope, RuleSet rules) {
        boolean taken = ruleSets.all(scope).stream()
                .anyMatch(r -> r.code().equals(rules.code()) && r.rulesVersion().equals(rules.version()));
        if (taken) throw new RuleViolated(GradingError.RULES_VERSION_TAKEN, rules.version());
    }

    /** Years must neither overlap nor leave a day out, so they begin on one day for all sets of a city (Art. 9). */
    private static void expectSameBeginning(RuleSet before, RuleSet after) {
        LocalDate was = before.evaluationYear(after.yearOf(LocalDate.EPOCH)).from();
        LocalDate becomes = after.evaluationYear(after.yearOf(LocalDate.EPOCH)).from();
        if (was.getMonth() != becomes.getMonth() || was.getDayOfMonth() != becomes.getDayOfMonth()) {
            throw new RuleViolated(GradingError.RULES_YEAR_STARTS_OTHERWISE, was, becomes);
        }
    }

    /** Years that would change, held; refused when one of them is under way or over. */
    private List<YearOfCity> expectFree(AccessScope scope, RuleSet rules, int first) {
        int next = ruleSets.all(scope).stream()
                .mapToInt(PublishedRules::firstYear)
                .filter(y -> y > first)
                .min()
                .orElse(Integer.MAX_VALUE);
        LocalDate today = LocalDate.now(clock);
        List<YearOfCity> opened = runs.years(scope).stream()
                .map(YearOfCity::year)
                .filter(y -> y >= first && y < next)
                .sorted()
                .flatMap(y -> runs.lockYear(scope, y).stream())
                .toList();
        for (SortedSet<Integer> used : ruleSets.yearsOfGrades(scope).values()) {
            for (int year : used) {
                if (year >= first && year < next) throw new RuleViolated(GradingError.RULES_YEAR_USED, year);
            }
        }
        LocalDate begins = rules.stages()
                .stage(StageCalendar.SELF_EVALUATION)
                .map(StageCalendar.Stage::opens)
                .map(d -> d.in(first))
                .orElse(rules.evaluationYear(first).until());
        if (!begins.isAfter(today)) throw new RuleViolated(GradingError.RULES_YEAR_BEGUN, first, begins);
        return opened;
    }
}
