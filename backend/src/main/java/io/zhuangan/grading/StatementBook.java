package io.zhuangan.grading;

import io.zhuangan.grading.domain.FirmGrade;
import io.zhuangan.grading.domain.GradeStatement;
import io.zhuangan.grading.domain.GradeStatements;
import io.zhuangan.grading.domain.Grades;
import io.zhuangan.grading.domain.GradingError;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.TenantKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What saying something beside a grade and taking it back have in common. */
@ApplicationScoped
public class StatementBook {
    static final String SUBJECT = "GradeStatement";

    @Inject
    Grades grades;

    @Inject
    GradeStatements statements;

    /** The own told grade, held until the transaction ends so that of two wordings one comes after the other. */
    FirmGrade beside(AccessScope firm, UUID grade) {
        if (firm.kind() != TenantKind.ENTERPRISE) throw new NotFound("Grade", grade);
        FirmGrade found = grades.lock(firm, grade);
        if (found.notifiedAt() == null) throw new NotFound("Grade", grade);
        if (!found.stands()) throw new RuleViolated(GradingError.STATEMENT_GRADE_REPLACED);
        return found;
    }

    List<GradeStatement> all(AccessScope scope, FirmGrade grade) {
        return statements.beside(scope, grade.id());
    }

    static Optional<GradeStatement> standing(List<GradeStatement> all) {
        return all.stream().filter(GradeStatement::stands).findFirst();
    }

    List<StatementView> views(AccessScope scope, FirmGrade grade) {
        return all(scope, grade).stream().map(StatementView::of).toList();
    }
}
