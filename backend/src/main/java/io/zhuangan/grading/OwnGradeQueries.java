package io.zhuangan.grading;

import io.zhuangan.grading.domain.FirmGrade;
import io.zhuangan.grading.domain.Grades;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.TenantKind;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The own firm's results of earlier years, for its enterprise zone. */
@Reads
@Permit(Right.SEE_OWN_GRADE)
public class OwnGradeQueries {
    @Inject
    Grades grades;

    @Inject
    StatementBook statements;

    /** Told results, oldest first, with those that were taken over from before this platform. */
    public List<GradeLine> history(AccessScope scope) {
        return grades.ownHistory(scope).stream().map(GradeLine::of).toList();
    }

    /** The own levels with what brought each, by year and time; replaced ones stay. */
    public List<GradeVersion> levels(AccessScope scope) {
        return grades.everTold(scope, scope.tenantId()).stream()
                .map(GradeVersion::of)
                .toList();
    }

    /** What the own firm said beside a grade it was told, every wording, oldest first. */
    public List<StatementView> statements(AccessScope scope, UUID grade) {
        FirmGrade found = grades.get(scope, grade);
        if (scope.kind() != TenantKind.ENTERPRISE || found.notifiedAt() == null) throw new NotFound("Grade", grade);
        return statements.views(scope, found);
    }
}
