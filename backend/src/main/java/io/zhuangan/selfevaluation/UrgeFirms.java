package io.zhuangan.selfevaluation;

import io.zhuangan.grading.YearFrame;
import io.zhuangan.selfevaluation.domain.SelfEvaluation;
import io.zhuangan.selfevaluation.domain.SelfEvaluations;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** 催办 by a bureau: firms within reach that take part and have not filed. */
@UseCase
@Permit(Right.CHECK_SELF_EVALUATION)
public class UrgeFirms {
    @Inject
    SelfEvaluations evaluations;

    @Inject
    EvaluationYears years;

    @Inject
    Urging urging;

    /**
     * @param only keys of self-evaluations, or empty for everybody who has not filed
     * @return how many firms were told now
     */
    public int urge(AccessScope scope, int year, Collection<UUID> only) {
        YearFrame frame = years.unreleased(scope, year);
        List<Long> late = evaluations.ofYear(scope, year).stream()
                .filter(e -> e.state() == EvaluationState.CALLED || e.state() == EvaluationState.DRAFT)
                .filter(e -> only.isEmpty() || only.contains(e.key()))
                .map(SelfEvaluation::tenantId)
                .toList();
        return urging.urge(scope, frame, late);
    }
}
