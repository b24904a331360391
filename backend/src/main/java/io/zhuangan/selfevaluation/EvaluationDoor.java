package io.zhuangan.selfevaluation;

import io.zhuangan.selfevaluation.domain.SelfEvaluations;
import io.zhuangan.shared.AccessScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Filed self-evaluations for the room of dossiers, inside its transaction and behind its permit. */
@ApplicationScoped
public class EvaluationDoor {
    @Inject
    SelfEvaluations evaluations;

    @Inject
    EvaluationViews views;

    /** Empty where nothing was filed: a draft is the firm's own. */
    public Optional<SelfEvaluationView> filed(AccessScope scope, UUID firm, int year) {
        return evaluations
                .ofFirm(scope, firm, year)
                .filter(e -> e.state() == EvaluationState.FILED)
                .map(e -> views.of(scope, e));
    }
}
