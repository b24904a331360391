package io.zhuangan.officertraining;

import io.zhuangan.attachment.AttachmentQueries;
import io.zhuangan.attachment.AttachmentView;
import io.zhuangan.officertraining.domain.OfficerTraining;
import io.zhuangan.officertraining.domain.OfficerTrainings;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import io.zhuangan.tenancy.TenantView;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Own training for every officer; that of the unit, or of all units of the city, for who confirms it. */
@Reads
@Permit(Right.RECORD_OWN_TRAINING)
public class OfficerTrainingQueries {
    private static final int MOST = 200;

    @Inject
    OfficerTrainings trainings;

    @Inject
    OfficerYears years;

    @Inject
    AttachmentQueries files;

    @Inject
    Clock clock;

    public HoursRule rule(AccessScope scope) {
        return years.rule(scope);
    }

    public int thisYear(AccessScope scope) {
        return LocalDate.now(clock).getYear();
    }

    public List<OfficerTrainingView> own(AccessScope scope, int year) {
        return views(scope, trainings.own(scope, year));
    }

    /** One's own, or one within reach for who confirms; for others it does not exist. */
    public OfficerTrainingView one(AccessScope scope, UUID key) {
        OfficerTraining found = trainings.get(scope, key);
        if (found.personId() != scope.personId() && !scope.may(Right.CONFIRM_OFFICER_TRAINING)) {
            throw new NotFound(RecordOfficerTraining.SUBJECT, key);
        }
        return view(scope, found, units(scope), files.of(scope, RecordOfficerTraining.SUBJECT, key));
    }

    /** What waits for the caller, longest first. */
    @Permit(Right.CONFIRM_OFFICER_TRAINING)
    public List<OfficerTrainingView> waiting(AccessScope scope) {
        return views(scope, trainings.inState(scope, OfficerTrainingState.SENT, MOST));
    }

    /** Each bureau within reach with its officers. */
    @Permit(Right.CONFIRM_OFFICER_TRAINING)
    public List<UnitYear> units(AccessScope scope, int year) {
        return years.years(scope, year);
    }

    /** All records of a year within reach, latest first. */
    @Permit(Right.CONFIRM_OFFICER_TRAINING)
    public List<OfficerTrainingView> ofYear(AccessScope scope, int year) {
        return views(scope, trainings.ofYear(scope, year));
    }

    public AttachmentView proof(AccessScope scope, UUID key, UUID file) {
        return one(scope, key).proofs().stream()
                .filter(p -> p.key().equals(file))
                .findFirst()
                .orElseThrow(() -> new NotFound("Attachment", file));
    }

    /** Writes the content piece by piece. */
    public void writeProof(AccessScope scope, UUID key, UUID file, OutputStream out) {
        files.write(scope, proof(scope, key, file).key(), out);
    }

    private Map<Long, TenantView> units(AccessScope scope) {
        return years.units(scope).stream().collect(Collectors.toMap(TenantView::id, u -> u));
    }

    private List<OfficerTrainingView> views(AccessScope scope, List<OfficerTraining> found) {
        Map<Long, TenantView> units = units(scope);
        return found.stream().map(t -> view(scope, t, units, List.of())).toList();
    }

    private static OfficerTrainingView view(
            AccessScope scope, OfficerTraining t, Map<Long, TenantView> units, List<AttachmentView> proofs) {
        TenantView unit = units.get(t.tenantId());
        return new OfficerTrainingView(
                t.key(),
                t.version(),
                unit.key(),
                unit.name(),
                t.personKey(),
                t.personName(),
                t.kind(),
                t.title(),
                t.organiser(),
                t.heldFrom(),
                t.heldUntil(),
                t.hours(),
                t.qualitySystem(),
                t.note(),
                t.state(),
                t.sentAt(),
                t.decidedByName(),
                t.decidedAt(),
                t.remark(),
                t.personId() == scope.personId(),
                proofs);
    }
}
