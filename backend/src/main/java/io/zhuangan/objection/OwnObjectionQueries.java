package io.zhuangan.objection;

import io.zhuangan.attachment.AttachmentQueries;
import io.zhuangan.attachment.AttachmentView;
import io.zhuangan.calendar.Deadlines;
import io.zhuangan.grading.GradeDetail;
import io.zhuangan.grading.GradeDoor;
import io.zhuangan.grading.ToldGrade;
import io.zhuangan.objection.domain.Objection;
import io.zhuangan.objection.domain.ObjectionRule;
import io.zhuangan.objection.domain.ObjectionWindow;
import io.zhuangan.objection.domain.Objections;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.TenantKind;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The own firm's objections, for its enterprise zone. */
@Reads
@Permit(Right.SEE_OWN_GRADE)
public class OwnObjectionQueries {
    private static final int MOST = 100;

    @Inject
    Objections objections;

    @Inject
    ObjectionBook book;

    @Inject
    ObjectionViews views;

    @Inject
    GradeDoor grades;

    @Inject
    AttachmentQueries attachments;

    @Inject
    Deadlines deadlines;

    /** Empty until a grade was told. */
    public Optional<OwnStanding> standing(AccessScope scope) {
        return newest(scope).map(grade -> standing(scope, grade));
    }

    private Optional<ToldGrade> newest(AccessScope scope) {
        return scope.kind() == TenantKind.ENTERPRISE ? grades.own(scope) : Optional.empty();
    }

    private OwnStanding standing(AccessScope scope, ToldGrade grade) {
        ObjectionRule rule = book.rule(scope);
        ObjectionWindow window = book.window(scope, grade);
        Objection filed = objections.ofGrade(scope, grade.id()).orElse(null);
        boolean open = grade.open() && window.openOn(book.today());
        return new OwnStanding(
                grade.key(),
                grade.year(),
                window.last(),
                open ? deadlines.left(scope, window.last()) : null,
                window.missingYear(),
                open && filed == null && scope.may(Right.RAISE_OBJECTION),
                filed == null ? null : views.line(scope, filed),
                !grade.open(),
                new ObjectionDays(
                        rule.windowWorkdays(), rule.windowExample(), rule.reviewWorkdays(), window.missingYear()));
    }

    /** The newest grade with its explanation, to choose from what is disputed; empty until one was told. */
    public Optional<GradeDetail> disputable(AccessScope scope) {
        return newest(scope).map(grade -> grades.detail(scope, grade.key()));
    }

    /** Newest first. */
    public List<ObjectionLine> list(AccessScope scope) {
        if (scope.kind() != TenantKind.ENTERPRISE) return List.of();
        return views.lines(scope, objections.list(scope, null, MOST));
    }

    public ObjectionFile one(AccessScope scope, UUID key) {
        return views.ofFirm(scope, own(scope, key));
    }

    private Objection own(AccessScope scope, UUID key) {
        if (scope.kind() != TenantKind.ENTERPRISE) throw new NotFound(ObjectionBook.SUBJECT, key);
        return objections.get(scope, key);
    }

    /** The own objection against a grade; empty where there is none. */
    public Optional<ObjectionFile> against(AccessScope scope, UUID grade) {
        if (scope.kind() != TenantKind.ENTERPRISE) return Optional.empty();
        return objections.ofGrade(scope, grades.get(scope, grade).id()).map(o -> views.ofFirm(scope, o));
    }

    public AttachmentView evidence(AccessScope scope, UUID key, UUID file) {
        return attachments.of(scope, ObjectionBook.SUBJECT, own(scope, key).key()).stream()
                .filter(a -> a.key().equals(file))
                .findFirst()
                .orElseThrow(() -> new NotFound("Attachment", file));
    }

    /** Writes the content piece by piece. */
    public void writeEvidence(AccessScope scope, UUID key, UUID file, OutputStream out) {
        attachments.write(scope, evidence(scope, key, file).key(), out);
    }
}
