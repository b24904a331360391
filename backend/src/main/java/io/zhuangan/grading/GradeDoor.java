package io.zhuangan.grading;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.grading.domain.Fact;
import io.zhuangan.grading.domain.Facts;
import io.zhuangan.grading.domain.FirmGrade;
import io.zhuangan.grading.domain.Grades;
import io.zhuangan.grading.domain.GradingEngine;
import io.zhuangan.grading.domain.GradingFact;
import io.zhuangan.grading.domain.History;
import io.zhuangan.grading.domain.Occasion;
import io.zhuangan.grading.domain.RuleSet;
import io.zhuangan.grading.domain.RuleSets;
import io.zhuangan.grading.domain.Runs;
import io.zhuangan.grading.domain.ToldGrades;
import io.zhuangan.grading.domain.Verdict;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Told grades for the room of objections, inside its transaction and behind its permit: who assessed first, what a grade
 * would be without some facts, and the adjustment itself (Measures Art. 10(5)).
 */
@ApplicationScoped
public class GradeDoor {
    private static final int LONGEST_WITHDRAWAL = 300;
    private static final int LONGEST_REASON = 1000;

    @Inject
    Grades grades;

    @Inject
    ToldGrades told;

    @Inject
    GradeDetails details;

    @Inject
    Facts facts;

    @Inject
    RuleSets ruleSets;

    @Inject
    Runs runs;

    @Inject
    Regrading regrading;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** The firm's newest grade that it was told; empty before the first. */
    public Optional<ToldGrade> own(AccessScope firm) {
        return grades.ownNewest(firm).map(ToldGrade::of);
    }

    /** A grade that was told; one that was not does not exist for this room. */
    public ToldGrade get(AccessScope scope, UUID key) {
        return ToldGrade.of(expectTold(grades.get(scope, key)));
    }

    /** The same, held against everybody else until the transaction ends. */
    public ToldGrade lock(AccessScope scope, UUID key) {
        return ToldGrade.of(expectTold(grades.lock(scope, key)));
    }

    private static FirmGrade expectTold(FirmGrade grade) {
        if (grade.notifiedAt() == null) throw new NotFound("Grade", grade.key());
        return grade;
    }

    /** A told grade with its explanation. */
    public GradeDetail detail(AccessScope scope, UUID key) {
        FirmGrade grade = expectTold(grades.get(scope, key));
        return details.of(scope, grade, grades.historyOf(scope, grade.tenantId()));
    }

    /** Somebody with a part in the first assessment. */
    public record Assessor(long person, String name) {}

    /** Who ran the year the grade comes from; for an event's grade who entered and confirmed that event. */
    public List<Assessor> assessors(AccessScope city, UUID key) {
        FirmGrade grade = grades.get(city, key);
        List<Assessor> found = new ArrayList<>();
        if (grade.runId() != null) {
            runs.byId(city, grade.runId())
                    .ifPresent(run -> found.add(new Assessor(run.startedBy(), run.startedByName())));
        }
        if (grade.occasion() == Occasion.IMMEDIATE && grade.cause() != null) {
            told.handsOn(city, grade.cause()).forEach(h -> found.add(new Assessor(h.person(), h.name())));
        }
        return found.stream().distinct().toList();
    }

    /** What a grade would be. */
    public record Forecast(BigDecimal points, String level) {}

    /** The frozen facts of a grade without some of them, by the grade's own rules; empty for a deferral. */
    public Optional<Forecast> without(AccessScope scope, UUID key, Collection<UUID> left) {
        FirmGrade grade = expectTold(grades.get(scope, key));
        if (grade.facts() == null || grade.deferral() != null || grade.ruleSetId() == null) return Optional.empty();
        RuleSet rules = ruleSets.read(ruleSets.get(scope, grade.ruleSetId()));
        List<Fact> kept = ExplanationJson.facts(grade.facts()).stream()
                .filter(f -> !left.contains(f.key()))
                .toList();
        Verdict.Graded verdict = new GradingEngine(rules)
                .score(
                        grade.year(),
                        kept,
                        new History(ExplanationJson.past(grade.explanation())),
                        Occasion.OBJECTION,
                        GradingEngine.Reasons.LEFT_OUT);
        return Optional.of(new Forecast(verdict.points(), verdict.level().name()));
    }

    /**
     * What an upheld objection changes.
     *
     * @param facts keys of facts to take back; they stay on record
     * @param objection key of the objection
     * @param receipt its number
     */
    public record Adjustment(Collection<UUID> facts, UUID objection, String receipt, String reason) {}

    /** The grade that stood and the one in its place. */
    public record Adjusted(ToldGrade before, ToldGrade after) {}

    /**
     * Takes facts back and grades the firm anew. That the year was released does not stand in the way: an objection is
     * what may still change it. Where an event replaced the disputed grade meanwhile, the one that stands now is replaced.
     */
    public Adjusted adjust(AccessScope city, UUID key, Adjustment wanted) {
        FirmGrade disputed = expectTold(grades.get(city, key));
        runs.lockYear(city, disputed.year());
        UUID standing = grades.standing(city, disputed.tenantId(), disputed.year())
                .orElseThrow(() -> new NotFound("Grade", key))
                .key();
        FirmGrade before = grades.lock(city, standing);
        ToldGrade was = ToldGrade.of(before);
        for (UUID fact : wanted.facts()) withdraw(city, disputed.tenantId(), fact, wanted);
        FirmGrade after = regrading.decide(
                city,
                disputed.tenantId(),
                new FirmGrade.Decision(
                        Occasion.OBJECTION,
                        disputed.year(),
                        disputed.ruleSetId(),
                        wanted.objection(),
                        wanted.receipt(),
                        cut(wanted.reason(), LONGEST_REASON),
                        city.personName()),
                before);
        return new Adjusted(was, ToldGrade.of(after));
    }

    private void withdraw(AccessScope city, long firm, UUID key, Adjustment wanted) {
        GradingFact fact = facts.get(city, key);
        if (fact.tenantId() != firm) throw new NotFound("GradingFact", key);
        if (fact.state() == GradingFact.State.WITHDRAWN) return;
        Map<String, Object> before = Map.of("event", fact.event(), "state", fact.state());
        fact.withdraw(city, cut(wanted.receipt() + " " + wanted.reason(), LONGEST_WITHDRAWAL), Time.now(clock));
        audit.record(
                city,
                "WITHDRAW_FACT",
                "GradingFact",
                key,
                before,
                Map.of("event", fact.event(), "state", fact.state(), "objection", wanted.objection()),
                wanted.reason());
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + '…';
    }

    /** A told grade is final from now on; anything else stays as it is. */
    public void settle(AccessScope city, UUID key) {
        grades.lock(city, key).becomeFinal(Time.now(clock));
    }

    /** Told grades whose time for an objection is over, from an internal id on; held until the transaction ends. */
    public List<ToldGrade> due(AccessScope city, Instant toldBefore, long afterId, int limit) {
        return told.due(city, toldBefore, afterId, limit).stream()
                .map(ToldGrade::of)
                .toList();
    }
}
