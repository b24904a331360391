package io.zhuangan.grading;

import io.zhuangan.grading.domain.EvaluationYear;
import io.zhuangan.grading.domain.FirmGrade;
import io.zhuangan.grading.domain.GradingEngine;
import io.zhuangan.grading.domain.History;
import io.zhuangan.grading.domain.Label;
import io.zhuangan.grading.domain.RuleSet;
import io.zhuangan.grading.domain.RuleSets;
import io.zhuangan.grading.domain.Verdict;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Puts a stored grade together with its rules, and replays it. */
@ApplicationScoped
public class GradeDetails {
    @Inject
    RuleSets ruleSets;

    GradeDetail of(AccessScope scope, FirmGrade grade, List<FirmGrade> history) {
        List<GradeLine> past = history.stream().map(GradeLine::of).toList();
        if (grade.takenOver()) {
            return new GradeDetail(
                    GradeLine.of(grade), null, null, null, null, List.of(), null, null, null, null, past);
        }
        RuleSet rules = ruleSets.read(ruleSets.get(scope, grade.ruleSetId()));
        EvaluationYear year = rules.evaluationYear(grade.year());
        return new GradeDetail(
                GradeLine.of(grade),
                year.from(),
                year.lastDay(),
                rules.version(),
                names(rules.notice()),
                bands(rules),
                ExplanationJson.read(grade.explanation()),
                grade.factsHash(),
                replays(grade, rules),
                inspection(grade, rules),
                past);
    }

    private static boolean replays(FirmGrade grade, RuleSet rules) {
        if (!ExplanationJson.hash(grade.facts()).equals(grade.factsHash())) return false;
        if (grade.deferral() != null) return true;
        Verdict.Graded again = new GradingEngine(rules)
                .score(
                        grade.year(),
                        ExplanationJson.facts(grade.facts()),
                        new History(ExplanationJson.past(grade.explanation())),
                        grade.occasion(),
                        GradingEngine.Reasons.LEFT_OUT);
        return again.points().compareTo(grade.points()) == 0 && again.level() == grade.level();
    }

    private static GradeDetail.InspectionView inspection(FirmGrade grade, RuleSet rules) {
        if (grade.level() == null) return null;
        LocalDate since = Time.day(grade.notifiedAt() == null ? grade.gradedAt() : grade.notifiedAt());
        return new GradeDetail.InspectionView(
                rules.intervals().months().get(grade.level()),
                grade.lastInspectionOn(),
                rules.intervals()
                        .nextDue(grade.level(), Optional.ofNullable(grade.lastInspectionOn()), since)
                        .orElse(null),
                rules.sampling().of(grade.level()).orElse(null));
    }

    static List<BandView> bands(RuleSet rules) {
        return rules.bands().list().stream()
                .map(b -> new BandView(b.level().name(), b.from(), b.below()))
                .toList();
    }

    static TwoNames names(Label label) {
        return label == null ? null : new TwoNames(label.zh(), label.en());
    }
}
