package io.zhuangan.grading;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.grading.domain.FirmGrade;
import io.zhuangan.grading.domain.Grade;
import io.zhuangan.grading.domain.Grades;
import io.zhuangan.grading.domain.GradingFact;
import io.zhuangan.grading.domain.Occasion;
import io.zhuangan.grading.domain.RuleSet;
import io.zhuangan.grading.domain.RuleSets;
import io.zhuangan.notification.Notifier;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** 即时评为D: what a confirmed event does to the firm's grade, and what it would do (Measures Art. 6, 8). */
@ApplicationScoped
public class Downgrade {
    static final String OWN_GRADE = "/association/zone/grade.xhtml";

    @Inject
    Regrading regrading;

    @Inject
    FactYears years;

    @Inject
    RuleSets ruleSets;

    @Inject
    Grades grades;

    @Inject
    Notifier notifier;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** Puts the firm at D in the transaction that confirmed the fact. @return key of the new grade */
    UUID now(AccessScope scope, GradingFact fact, FactYears.Counted counted) {
        counted.rules().freeze(Time.now(clock));
        FirmGrade before = grades.standing(scope, fact.tenantId(), counted.year())
                .map(g -> grades.lock(scope, g.key()))
                .orElse(null);
        FirmGrade.Decision decision = new FirmGrade.Decision(
                Occasion.IMMEDIATE,
                counted.year(),
                counted.rules().id(),
                fact.key(),
                fact.documentNo(),
                fact.note(),
                scope.personName());
        String was = levelNow(scope, fact.tenantId()).map(Grade::name).orElse("—");
        FirmGrade grade = regrading.decide(scope, fact.tenantId(), decision, before);
        audit.record(
                scope,
                "DOWNGRADE_AT_ONCE",
                "Grade",
                grade.key(),
                Map.of("level", was),
                Map.of("year", grade.year(), "level", grade.level(), "document", fact.documentNo()),
                fact.note());
        notifier.tellHolders(
                scope,
                fact.tenantId(),
                Right.SEE_OWN_GRADE,
                "grading.DOWNGRADED",
                List.of(grade.level(), fact.documentNo()),
                OWN_GRADE);
        return grade.key();
    }

    /** What confirming would do. */
    Consequence consequence(AccessScope scope, FirmGrade.Firm firm, GradingFact fact) {
        RuleSet rules = years.rules(scope, fact.occurredOn());
        int year = years.countingYear(scope, rules, firm, fact.occurredOn());
        Optional<FirmGrade> standing = grades.standing(scope, firm.tenantId(), year);
        return new Consequence(
                year,
                levelNow(scope, firm.tenantId()).map(Grade::name).orElse(null),
                Grade.D.name(),
                standing.map(FirmGrade::level).map(Grade::name).orElse(null),
                rules.intervals().months().get(Grade.D));
    }

    /** The level that holds today: of the latest year a grade stands for. */
    private Optional<Grade> levelNow(AccessScope scope, long firm) {
        return grades.historyOf(scope, firm).stream()
                .filter(g -> g.level() != null)
                .max(Comparator.comparingInt(FirmGrade::year))
                .map(FirmGrade::level);
    }
}
