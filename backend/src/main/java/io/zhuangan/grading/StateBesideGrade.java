package io.zhuangan.grading;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.grading.domain.FirmGrade;
import io.zhuangan.grading.domain.GradeStatement;
import io.zhuangan.grading.domain.GradeStatements;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A firm says something beside its own told grade (补充说明); regulators read it there, nothing else changes. */
@UseCase
@Permit(Right.RAISE_OBJECTION)
public class StateBesideGrade {
    @Inject
    StatementBook book;

    @Inject
    GradeStatements statements;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** The same words again change nothing. @param words at most {@link GradeStatement#LONGEST} characters */
    public StatementView state(AccessScope scope, UUID grade, String words) {
        FirmGrade beside = book.beside(scope, grade);
        Instant now = Time.now(clock);
        List<GradeStatement> known = book.all(scope, beside);
        GradeStatement said = new GradeStatement(scope, beside, known.size() + 1, words, now);
        GradeStatement before = StatementBook.standing(known).orElse(null);
        if (before != null && before.words().equals(said.words())) return StatementView.of(before);
        if (before != null) {
            before.replaced(scope, now);
            statements.flush();
        }
        statements.add(said);
        audit.record(
                scope,
                "STATE_BESIDE_GRADE",
                StatementBook.SUBJECT,
                said.key(),
                before == null ? null : Map.of("number", before.number(), "words", before.words()),
                Map.of("grade", grade, "number", said.number(), "words", said.words()),
                null);
        return StatementView.of(said);
    }
}
