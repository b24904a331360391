package io.zhuangan.grading;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.grading.domain.FirmGrade;
import io.zhuangan.grading.domain.Grades;
import io.zhuangan.grading.domain.Restoration;
import io.zhuangan.grading.domain.RestorationResult;
import io.zhuangan.shared.AccessScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;

/** Carries out what a correction does to one grade. */
@ApplicationScoped
public class RestoredGrades {
    @Inject
    Regrading regrading;

    @Inject
    Grades grades;

    @Inject
    Producers producers;

    @Inject
    TalkProposals talks;

    @Inject
    AuditLog audit;

    void putRight(AccessScope scope, Restoration restoration, RestorationEffects.Effect change, Instant now) {
        FirmGrade before = grades.lock(scope, change.before().key());
        String level = level(before);
        if (change.lifted()) {
            before.lift(restoration.key(), now);
            talks.review(scope, before.tenantId(), now);
            record(scope, restoration, before, level, "—");
            return;
        }
        FirmGrade.Decision decision = new FirmGrade.Decision(
                change.occasion(),
                before.year(),
                change.stated() == null ? before.ruleSetId() : null,
                restoration.key(),
                restoration.documentNo(),
                restoration.proposal(),
                restoration.decidedByName());
        FirmGrade after = change.stated() == null
                ? regrading.decide(scope, before.tenantId(), decision, before)
                : stated(scope, decision, change.stated(), before, now);
        record(scope, restoration, after, level, level(after));
    }

    private FirmGrade stated(
            AccessScope scope,
            FirmGrade.Decision decision,
            RestorationResult.Stated stated,
            FirmGrade before,
            Instant now) {
        FirmGrade.Firm firm = producers.one(scope, before.tenantId());
        FirmGrade after = FirmGrade.stated(firm, decision, stated.level(), stated.points(), before, now);
        grades.addReplacing(after);
        talks.review(scope, before.tenantId(), now);
        return after;
    }

    private void record(AccessScope scope, Restoration restoration, FirmGrade grade, String before, String after) {
        audit.record(
                scope,
                "RESTORE_GRADE",
                "Grade",
                grade.key(),
                Map.of("level", before),
                Map.of("year", grade.year(), "level", after, "restoration", restoration.key()),
                restoration.documentNo());
    }

    private static String level(FirmGrade grade) {
        return grade.level() == null ? "—" : grade.level().name();
    }
}
