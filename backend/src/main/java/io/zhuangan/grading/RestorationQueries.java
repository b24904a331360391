package io.zhuangan.grading;

import io.zhuangan.attachment.AttachmentQueries;
import io.zhuangan.attachment.AttachmentView;
import io.zhuangan.grading.domain.Facts;
import io.zhuangan.grading.domain.FirmGrade;
import io.zhuangan.grading.domain.Grade;
import io.zhuangan.grading.domain.Grades;
import io.zhuangan.grading.domain.GradingFact;
import io.zhuangan.grading.domain.Restoration;
import io.zhuangan.grading.domain.RestorationResult;
import io.zhuangan.grading.domain.Restorations;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Corrections of firms within reach; a firm reads its own. */
@Reads
@Permit({Right.READ_GRADES, Right.SEE_OWN_GRADE})
public class RestorationQueries {
    @Inject
    Restorations restorations;

    @Inject
    RestorationEffects effects;

    @Inject
    Facts facts;

    @Inject
    FactViews views;

    @Inject
    Grades grades;

    @Inject
    Producers producers;

    @Inject
    AttachmentQueries files;

    /** Newest first, without facts, changes and files; an unknown state narrows nothing. */
    public List<RestorationView> slice(AccessScope scope, String state, int first, int size) {
        return restorations.list(scope, state(state), first, size).stream()
                .map(r -> view(scope, r, List.of(), List.of(), List.of(), List.of()))
                .toList();
    }

    public int count(AccessScope scope, String state) {
        return restorations.count(scope, state(state));
    }

    private static Restoration.State state(String text) {
        return Arrays.stream(Restoration.State.values())
                .filter(s -> s.name().equals(text))
                .findFirst()
                .orElse(null);
    }

    public RestorationView one(AccessScope scope, UUID key) {
        Restoration found = restorations.get(scope, key);
        List<GradingFact> named = restorations.facts(scope, found).stream()
                .map(fact -> facts.get(scope, fact))
                .toList();
        List<RestorationResult> results = restorations.results(scope, found);
        return view(
                scope,
                found,
                views.of(scope, named),
                results.stream().map(r -> CorrectedResult.of(r.stated())).toList(),
                changes(scope, found, RestorationEffects.Fallen.of(named, results)),
                files.of(scope, ApplyForRestoration.SUBJECT, key));
    }

    /** Results of a firm that came from a file and stand: what a document may put right, oldest first. */
    public List<GradeLine> takenOver(AccessScope scope, UUID firm) {
        return grades.historyOf(scope, producers.one(scope, firm).tenantId()).stream()
                .filter(FirmGrade::takenOver)
                .map(GradeLine::of)
                .toList();
    }

    private List<RestorationView.Change> changes(
            AccessScope scope, Restoration found, RestorationEffects.Fallen fallen) {
        if (found.state() == Restoration.State.PROPOSED) {
            return effects.of(scope, producers.one(scope, found.tenantId()), fallen).stream()
                    .map(e -> new RestorationView.Change(
                            e.before().year(),
                            e.occasion().name(),
                            name(e.before().level()),
                            name(e.level()),
                            e.lifted(),
                            e.stated() != null,
                            e.stated() == null ? null : e.stated().points(),
                            e.before().key()))
                    .toList();
        }
        return grades.causedBy(scope, found.key()).stream()
                .map(g -> change(scope, found, g))
                .toList();
    }

    private RestorationView.Change change(AccessScope scope, Restoration found, FirmGrade grade) {
        boolean lifted = found.key().equals(grade.liftedBy());
        Grade before = lifted
                ? grade.level()
                : grade.replaces() == null
                        ? null
                        : grades.get(scope, grade.replaces()).level();
        return new RestorationView.Change(
                grade.year(),
                lifted ? "RESTORATION" : grade.occasion().name(),
                name(before),
                lifted ? null : name(grade.level()),
                lifted,
                grade.takenOver(),
                grade.takenOver() ? grade.points() : null,
                grade.key());
    }

    private static String name(Grade level) {
        return level == null ? null : level.name();
    }

    /** A file of it. */
    public AttachmentView file(AccessScope scope, UUID key, UUID file) {
        restorations.get(scope, key);
        return files.of(scope, ApplyForRestoration.SUBJECT, key).stream()
                .filter(f -> f.key().equals(file))
                .findFirst()
                .orElseThrow(() -> new NotFound("Attachment", file));
    }

    public void writeFile(AccessScope scope, UUID key, UUID file, OutputStream out) {
        files.write(scope, file(scope, key, file).key(), out);
    }

    private static RestorationView view(
            AccessScope scope,
            Restoration r,
            List<FactView> facts,
            List<CorrectedResult> results,
            List<RestorationView.Change> changes,
            List<AttachmentView> files) {
        return new RestorationView(
                r.key(),
                r.firmKey(),
                r.firmName(),
                r.licenceNumber(),
                r.districtCode(),
                r.state().name(),
                r.ground().name(),
                r.documentNo(),
                r.documentOn(),
                r.reasons(),
                r.appliedByName(),
                r.appliedAt(),
                r.proposedByName(),
                r.proposedAt(),
                r.proposal(),
                r.decidedByName(),
                r.decidedAt(),
                r.answer(),
                facts,
                results,
                changes,
                files,
                r.proposedBy(scope));
    }
}
