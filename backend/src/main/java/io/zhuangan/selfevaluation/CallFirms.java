package io.zhuangan.selfevaluation;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.grading.Participant;
import io.zhuangan.grading.YearDoor;
import io.zhuangan.grading.YearFrame;
import io.zhuangan.notification.Notifier;
import io.zhuangan.selfevaluation.domain.SelfEvaluation;
import io.zhuangan.selfevaluation.domain.SelfEvaluations;
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
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Calls the firms of a city for the self-evaluation once its stage has begun (Measures Art. 10(1)), and tells each; who
 * sits the year out is told that and why (Art. 9). Again and again without harm: firms that came into the register
 * meanwhile are called, those whose taking part changed are told, the others hear nothing.
 */
@UseCase
@Permit(Right.GRADE)
public class CallFirms {
    static final String PAGE = "/association/zone/self-evaluation.xhtml";

    @Inject
    SelfEvaluations evaluations;

    @Inject
    YearDoor years;

    @Inject
    EvaluationYears stage;

    @Inject
    Notifier notifier;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @return how many firms were told something */
    public int call(AccessScope city) {
        YearFrame frame = years.current(city).orElse(null);
        if (frame == null
                || frame.released()
                || frame.selfEvaluationFrom() == null
                || frame.selfEvaluationFrom().isAfter(stage.today())) {
            return 0;
        }
        Map<Long, SelfEvaluation> known = evaluations.ofYear(city, frame.year()).stream()
                .collect(Collectors.toMap(SelfEvaluation::tenantId, Function.identity()));
        Instant now = Time.now(clock);
        int told = 0;
        for (Participant firm : years.participants(city, frame.year())) {
            SelfEvaluation evaluation = known.get(firm.firm());
            if (evaluation == null) {
                evaluation = new SelfEvaluation(
                        city.cityId(),
                        new SelfEvaluation.Firm(
                                firm.firm(), firm.key(), firm.name(), firm.licenceNumber(), firm.districtCode()),
                        frame.year(),
                        frame.rulesVersion(),
                        firm.deferral(),
                        now);
                evaluations.add(evaluation);
            } else if (!evaluation.reconsider(firm.deferral())) {
                continue;
            }
            tell(city, frame, evaluation);
            told++;
        }
        if (told > 0) {
            audit.record(
                    city,
                    "CALL_FIRMS",
                    "EvaluationYear",
                    frame.year(),
                    null,
                    Map.of("year", frame.year(), "told", told),
                    null);
        }
        return told;
    }

    private void tell(AccessScope city, YearFrame frame, SelfEvaluation evaluation) {
        boolean excused = evaluation.state() == EvaluationState.EXCUSED;
        notifier.tellHolders(
                city,
                evaluation.tenantId(),
                Right.EVALUATE_OWN_FIRM,
                excused ? "selfevaluation.EXCUSED" : "selfevaluation.CALLED",
                excused ? List.of(frame.year()) : List.of(frame.year(), frame.selfEvaluationUntil()),
                PAGE);
    }
}
