package io.zhuangan.objection;

import io.zhuangan.attachment.AttachmentQueries;
import io.zhuangan.attachment.AttachmentView;
import io.zhuangan.calendar.Deadlines;
import io.zhuangan.grading.GradeDoor;
import io.zhuangan.objection.domain.Objection;
import io.zhuangan.objection.domain.ObjectionRule;
import io.zhuangan.objection.domain.ObjectionWindow;
import io.zhuangan.objection.domain.Objections;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Objections for regulators: the city sees all, a district those of its own firms. */
@Reads
@Permit(Right.READ_GRADES)
public class ObjectionQueries {
    private static final int MOST = 2000;

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

    /** Open ones first, the nearest last day on top; then the closed ones, newest first. */
    public List<ObjectionLine> list(AccessScope scope, ObjectionFilter filter) {
        List<ObjectionLine> all = views.lines(scope, objections.list(scope, filter.year(), MOST)).stream()
                .filter(filter::lets)
                .toList();
        return Stream.concat(
                        all.stream()
                                .filter(ObjectionLine::open)
                                .sorted(Comparator.comparing(ObjectionLine::dueOn)
                                        .thenComparing(ObjectionLine::receipt)),
                        all.stream().filter(line -> !line.open()))
                .toList();
    }

    public ObjectionFile one(AccessScope scope, UUID key) {
        return views.ofBureau(scope, objections.get(scope, key), scope.may(Right.REVIEW_OBJECTION));
    }

    /** Points and level without some facts, by the frozen facts and rules of the disputed grade; null for a deferral. */
    @Permit(Right.REVIEW_OBJECTION)
    public GradeDoor.Forecast forecast(AccessScope scope, UUID key, Collection<UUID> facts) {
        Objection objection = objections.get(scope, key);
        return grades.without(scope, objection.gradeKey(), facts).orElse(null);
    }

    /** The days that hold here. */
    public ObjectionDays days(AccessScope scope) {
        ObjectionRule rule = book.rule(scope);
        return new ObjectionDays(
                rule.windowWorkdays(),
                rule.windowExample(),
                rule.reviewWorkdays(),
                ObjectionWindow.over(deadlines.calendar(scope), book.today(), rule.windowWorkdays())
                        .missingYear());
    }

    /** The objection against a grade; empty where there is none. */
    public Optional<ObjectionFile> against(AccessScope scope, UUID grade) {
        return objections.ofGrade(scope, grades.get(scope, grade).id()).map(o -> views.ofBureau(scope, o, false));
    }

    public AttachmentView evidence(AccessScope scope, UUID key, UUID file) {
        Objection objection = objections.get(scope, key);
        return attachments.of(scope, ObjectionBook.SUBJECT, objection.key()).stream()
                .filter(a -> a.key().equals(file))
                .findFirst()
                .orElseThrow(() -> new NotFound("Attachment", file));
    }

    /** Writes the content piece by piece. */
    public void writeEvidence(AccessScope scope, UUID key, UUID file, OutputStream out) {
        attachments.write(scope, evidence(scope, key, file).key(), out);
    }
}
