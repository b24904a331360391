package io.zhuangan.officertraining;

import io.zhuangan.attachment.AttachmentQueries;
import io.zhuangan.attachment.Attachments;
import io.zhuangan.audit.AuditLog;
import io.zhuangan.officertraining.domain.OfficerTraining;
import io.zhuangan.officertraining.domain.OfficerTrainings;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import io.zhuangan.tenancy.Holders;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** An officer enters own training, or changes what is not confirmed yet, and sends it for confirmation. */
@UseCase
@Permit(Right.RECORD_OWN_TRAINING)
public class RecordOfficerTraining {
    static final String SUBJECT = "OfficerTraining";

    @Inject
    OfficerTrainings trainings;

    @Inject
    Attachments attachments;

    @Inject
    AttachmentQueries files;

    @Inject
    Holders holders;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @param proof may be null; further ones are kept beside those that are there */
    public UUID record(AccessScope scope, OfficerTrainingForm form, ProofFile proof) {
        OfficerTraining training = form.key() == null ? fresh(scope) : changed(scope, form);
        OfficerTrainingState before = training.state();
        training.send(form, LocalDate.now(clock), Time.now(clock));
        if (form.key() == null) trainings.add(training);
        if (proof != null) {
            attachments.keep(scope, training.tenantId(), SUBJECT, training.key(), proof.name(), proof.content());
        } else if (training.kind() == OfficerTrainingKind.OUTSIDE_COURSE
                && files.of(scope, SUBJECT, training.key()).isEmpty()) {
            throw new RuleViolated(OfficerTrainingError.PROOF_MISSING);
        }
        audit.record(scope, "RECORD_OFFICER_TRAINING", SUBJECT, training.key(), before, form, null);
        return training.key();
    }

    private OfficerTraining fresh(AccessScope scope) {
        UUID person = holders.person(scope.personId())
                .orElseThrow(() -> new NotFound("Person", scope.personName()))
                .key();
        return new OfficerTraining(scope, person);
    }

    private OfficerTraining changed(AccessScope scope, OfficerTrainingForm form) {
        OfficerTraining training = trainings.get(scope, form.key());
        if (training.personId() != scope.personId()) throw new NotFound(SUBJECT, form.key());
        training.expectVersion(form.version());
        return training;
    }
}
