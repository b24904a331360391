package io.zhuangan.grading;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.grading.domain.FirmGrade;
import io.zhuangan.grading.domain.GradeStatement;
import io.zhuangan.grading.domain.GradingError;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** A firm takes back what it said beside its grade; regulators still find it in the dossier. */
@UseCase
@Permit(Right.RAISE_OBJECTION)
public class WithdrawStatement {
    @Inject
    StatementBook book;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public void withdraw(AccessScope scope, UUID grade) {
        FirmGrade beside = book.beside(scope, grade);
        GradeStatement standing = StatementBook.standing(book.all(scope, beside))
                .orElseThrow(() -> new RuleViolated(GradingError.STATEMENT_NONE));
        standing.withdraw(scope, Time.now(clock));
        audit.record(
                scope,
                "WITHDRAW_GRADE_STATEMENT",
                StatementBook.SUBJECT,
                standing.key(),
                Map.of("grade", grade, "number", standing.number(), "words", standing.words()),
                null,
                null);
    }
}
