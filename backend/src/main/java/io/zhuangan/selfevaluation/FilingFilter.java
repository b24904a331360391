package io.zhuangan.selfevaluation;

import io.zhuangan.selfevaluation.domain.SelfEvaluations;
import java.util.Arrays;
import java.util.List;

/**
 * What the list of self-evaluations may be narrowed by; null or empty = all.
 *
 * @param state an {@link EvaluationState}, {@code UNFILED} or {@code UNCHECKED}; anything else = all
 */
public record FilingFilter(String district, String state, String text) {
    public static final FilingFilter ALL = new FilingFilter(null, null, null);

    SelfEvaluations.Filter domain() {
        if ("UNFILED".equals(state)) {
            return new SelfEvaluations.Filter(
                    district, List.of(EvaluationState.CALLED, EvaluationState.DRAFT), text, null);
        }
        if ("UNCHECKED".equals(state)) {
            return new SelfEvaluations.Filter(district, List.of(EvaluationState.FILED), text, true);
        }
        List<EvaluationState> states = Arrays.stream(EvaluationState.values())
                .filter(s -> s.name().equals(state))
                .toList();
        return new SelfEvaluations.Filter(district, states, text, null);
    }
}
