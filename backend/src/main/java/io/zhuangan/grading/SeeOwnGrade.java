package io.zhuangan.grading;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.grading.domain.FirmGrade;
import io.zhuangan.grading.domain.Grades;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.TenantKind;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/**
 * A firm looks up its own grade (Measures Art. 6, 10(4)). The first look is the receipt of the notice, so it is written
 * down; for anybody but the firm there is nothing here.
 */
@UseCase
@Permit(Right.SEE_OWN_GRADE)
public class SeeOwnGrade {
    @Inject
    Grades grades;

    @Inject
    GradeDetails details;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** Empty until a grade was told to the firm. */
    public Optional<GradeDetail> look(AccessScope scope) {
        if (scope.kind() != TenantKind.ENTERPRISE) throw new NotFound("Grade", scope.tenantKey());
        Optional<FirmGrade> newest = grades.ownNewest(scope);
        newest.ifPresent(grade -> receipt(scope, grade));
        return newest.map(grade -> details.of(scope, grade, grades.ownHistory(scope)));
    }

    private void receipt(AccessScope scope, FirmGrade grade) {
        if (!grade.seenBy(scope, Time.now(clock))) return;
        audit.record(
                scope,
                "SEE_OWN_GRADE",
                "Grade",
                grade.key(),
                null,
                Map.of("year", grade.year(), "seenBy", scope.personName()),
                null);
    }
}
