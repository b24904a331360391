package io.zhuangan.officertraining;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.notification.Notifier;
import io.zhuangan.officertraining.domain.OfficerTraining;
import io.zhuangan.officertraining.domain.OfficerTrainings;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Confirms somebody else's training, or sends it back with a remark; the officer is told. */
@UseCase
@Permit(Right.CONFIRM_OFFICER_TRAINING)
public class DecideOfficerTraining {
    private static final String PAGE = "/regulator/officertraining/record.xhtml?record=";

    @Inject
    OfficerTrainings trainings;

    @Inject
    Notifier notifier;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /**
     * What is decided.
     *
     * @param version of the record that was read
     * @param remark needed for sending back
     */
    public record Decision(UUID key, long version, boolean confirm, String remark) {}

    public void decide(AccessScope scope, Decision d) {
        OfficerTraining training = trainings.get(scope, d.key());
        training.expectVersion(d.version());
        OfficerTrainingState before = training.state();
        training.decide(d.confirm(), d.remark(), scope, Time.now(clock));
        String kind = d.confirm() ? "officertraining.CONFIRMED" : "officertraining.RETURNED";
        List<Object> what = d.confirm()
                ? List.of(training.title(), training.hours(), scope.personName())
                : List.of(training.title(), scope.personName(), training.remark());
        notifier.tell(scope, training.personId(), kind, what, PAGE + training.key());
        audit.record(
                scope,
                "DECIDE_OFFICER_TRAINING",
                RecordOfficerTraining.SUBJECT,
                training.key(),
                before,
                training.state(),
                training.remark());
    }
}
