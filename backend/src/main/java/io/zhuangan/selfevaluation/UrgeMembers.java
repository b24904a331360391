package io.zhuangan.selfevaluation;

import io.zhuangan.grading.YearFrame;
import io.zhuangan.selfevaluation.domain.SelfEvaluations;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** An association urges members that have not filed (Measures Art. 5). */
@UseCase
@Permit(Right.URGE_MEMBERS)
public class UrgeMembers {
    @Inject
    SelfEvaluations evaluations;

    @Inject
    EvaluationYears years;

    @Inject
    Urging urging;

    /**
     * @param only keys of firms, or empty for every member that has not filed
     * @return how many were told now
     */
    public int urge(AccessScope scope, int year, Collection<UUID> only) {
        YearFrame frame = years.unreleased(scope, year);
        List<Long> late = evaluations.ofMembers(scope, year, years.today()).stream()
                .filter(m -> !m.filed())
                .filter(m -> only.isEmpty() || only.contains(m.key()))
                .map(SelfEvaluations.MemberFiling::firm)
                .toList();
        return urging.urge(scope, frame, late);
    }
}
