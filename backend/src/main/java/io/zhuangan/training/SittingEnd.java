package io.zhuangan.training;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.training.domain.ExamSitting;
import io.zhuangan.training.domain.Exams;
import io.zhuangan.training.domain.Marking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;

/** Ends an attempt with its mark, whoever comes first: the person or the timer. */
@ApplicationScoped
public class SittingEnd {
    @Inject
    Exams exams;

    @Inject
    AuditLog audit;

    protected SittingEnd() {}

    void settle(AccessScope scope, ExamSitting sitting, Instant now) {
        ExamSitting locked = exams.lock(scope, sitting);
        if (!locked.running() || !locked.settle(Marking.of(exams.marks(scope, locked)), now)) return;
        audit.record(
                scope,
                "END_EXAM",
                "ExamSitting",
                locked.key(),
                null,
                Map.of("state", locked.state(), "score", locked.score(), "passed", locked.passed()),
                null);
    }
}
