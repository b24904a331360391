package io.zhuangan.objection;

import io.zhuangan.calendar.Deadlines;
import io.zhuangan.calendar.LegalCalendar;
import io.zhuangan.notification.Notifier;
import io.zhuangan.objection.domain.Objection;
import io.zhuangan.objection.domain.Objections;
import io.zhuangan.objection.domain.ReviewReminder;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Reminds the reviewer of open objections at four and at one working day left and once it is late; then the lead is told
 * too. Each step once. Without a reviewer everybody who could be one is told.
 */
@UseCase
@Permit(Right.GRADE)
public class RemindReviewers {
    private static final int MOST = 500;

    @Inject
    Objections objections;

    @Inject
    ObjectionBook book;

    @Inject
    ObjectionViews views;

    @Inject
    Deadlines deadlines;

    @Inject
    Notifier notifier;

    public void remind(AccessScope city) {
        LegalCalendar calendar = deadlines.calendar(city);
        for (Objection objection : objections.open(city, MOST)) {
            Integer left = views.left(calendar, objection);
            if (left == null) continue;
            ReviewReminder step = ReviewReminder.at(left);
            if (!objection.remind(step)) continue;
            boolean late = step == ReviewReminder.LATE;
            book.note(city, objection, late ? NoteKind.LATE : NoteKind.REMINDED, late ? -left : left);
            tell(city, objection, late ? "objection.LATE" : "objection.REMINDER", late ? -left : left);
            if (late) lead(city, objection, -left);
        }
    }

    private void tell(AccessScope city, Objection objection, String kind, int days) {
        List<Object> args = List.of(objection.firmName(), objection.receipt(), days, objection.dueOn());
        String page = ObjectionBook.DESK + objection.key();
        if (objection.reviewerId() != null) notifier.tell(city, objection.reviewerId(), kind, args, page);
        else notifier.tellHolders(city, city.cityId(), Right.REVIEW_OBJECTION, kind, args, page);
    }

    private void lead(AccessScope city, Objection objection, int days) {
        notifier.tellHolders(
                city,
                city.cityId(),
                Right.GRADE,
                "objection.LATE_LEAD",
                List.of(
                        objection.firmName(),
                        objection.receipt(),
                        days,
                        objection.reviewerName() == null ? "—" : objection.reviewerName()),
                ObjectionBook.DESK + objection.key());
    }
}
