package io.zhuangan.grading;

import io.zhuangan.grading.domain.EvaluationYear;
import io.zhuangan.grading.domain.Fact;
import io.zhuangan.grading.domain.Facts;
import io.zhuangan.grading.domain.FirmGrade;
import io.zhuangan.grading.domain.Grade;
import io.zhuangan.grading.domain.Grades;
import io.zhuangan.grading.domain.GradingEngine;
import io.zhuangan.grading.domain.History;
import io.zhuangan.grading.domain.KnownFact;
import io.zhuangan.grading.domain.RuleDrafts;
import io.zhuangan.grading.domain.RuleEffect;
import io.zhuangan.grading.domain.RulePreview;
import io.zhuangan.grading.domain.RuleSet;
import io.zhuangan.grading.domain.RuleSets;
import io.zhuangan.grading.domain.RuleTexts;
import io.zhuangan.grading.domain.Verdict;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One chunk of a preview in one transaction. Both sides are calculated from the same facts, those that counted when it
 * began, so that nothing but the rules makes the difference; what was released before is the history of both.
 */
@UseCase
@Permit(Right.EDIT_RULES)
public class AdvancePreview {
    /** Firms of one transaction. */
    static final int CHUNK = 500;

    @Inject
    RuleDrafts drafts;

    @Inject
    RuleSets ruleSets;

    @Inject
    RuleTexts texts;

    @Inject
    Facts facts;

    @Inject
    Grades grades;

    @Inject
    Producers producers;

    @Inject
    Clock clock;

    /** @return whether firms are left */
    public boolean advance(AccessScope scope, UUID key) {
        RulePreview preview = drafts.lockPreview(scope, key);
        if (!preview.running()) return false;
        List<FirmGrade.Firm> firms = producers.piece(scope, preview.cursor(), CHUNK);
        if (!firms.isEmpty()) {
            preview.advance(firms.size(), firms.get(firms.size() - 1).tenantId(), effects(scope, preview, firms));
        }
        if (firms.size() < CHUNK) preview.finish(Time.now(clock));
        return preview.running();
    }

    private String effects(AccessScope scope, RulePreview preview, List<FirmGrade.Firm> firms) {
        RuleSet before = ruleSets.read(ruleSets.get(scope, preview.ruleSetId()));
        RuleSet after = texts.rules(preview.body());
        EvaluationYear was = before.evaluationYear(preview.year());
        EvaluationYear becomes = after.evaluationYear(preview.year());
        LocalDate until = was.until().isAfter(becomes.until()) ? was.until() : becomes.until();
        List<Long> ids = firms.stream().map(FirmGrade.Firm::tenantId).toList();
        Map<Long, List<Fact>> known = facts.counting(scope, ids, preview.factsUntil(), until).stream()
                .collect(Collectors.groupingBy(
                        KnownFact::firm, Collectors.mapping(KnownFact::value, Collectors.toList())));
        Map<Long, List<History.Past>> past = grades.pastOf(scope, ids, preview.year());
        StringBuilder lines = new StringBuilder();
        TreeMap<String, Integer> pairs = new TreeMap<>();
        for (FirmGrade.Firm firm : firms) {
            List<Fact> own = known.getOrDefault(firm.tenantId(), List.of());
            History history = new History(past.getOrDefault(firm.tenantId(), List.of()));
            Verdict by = verdict(before, preview.year(), firm, own, history);
            Verdict with = verdict(after, preview.year(), firm, own, history);
            pairs.merge(level(by) + "\t" + level(with), 1, Integer::sum);
            RuleEffect effect = RuleEffect.of(by, with);
            if (effect != null) lines.append(line(firm, by, with, effect)).append('\n');
        }
        pairs.forEach(
                (pair, count) -> lines.append(pair).append('\t').append(count).append('\n'));
        return lines.toString();
    }

    private static Verdict verdict(RuleSet rules, int year, FirmGrade.Firm firm, List<Fact> own, History history) {
        List<Fact> known = own.stream().filter(f -> rules.knows(f.event())).toList();
        return new GradingEngine(rules).annual(year, firm.eligibility(), known, history);
    }

    private static String level(Verdict verdict) {
        Grade level = RuleEffect.level(verdict);
        return level == null ? "" : level.name();
    }

    private static String line(FirmGrade.Firm firm, Verdict before, Verdict after, RuleEffect effect) {
        boolean named = effect.indicator() != null;
        return Stream.of(
                        firm.key().toString(),
                        firm.name(),
                        firm.licenceNumber(),
                        firm.districtCode(),
                        level(before),
                        points(before),
                        level(after),
                        points(after),
                        effect.reason().name(),
                        named ? effect.indicator().code() : "",
                        named ? effect.indicator().name().zh() : "",
                        named ? effect.indicator().name().en() : "",
                        named ? effect.points().toPlainString() : "")
                .map(text -> text.replaceAll("[\\t\\r\\n]", " "))
                .collect(Collectors.joining("\t"));
    }

    private static String points(Verdict verdict) {
        BigDecimal points = verdict instanceof Verdict.Graded graded ? graded.points() : null;
        return points == null ? "" : points.toPlainString();
    }
}
