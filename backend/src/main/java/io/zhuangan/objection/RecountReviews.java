package io.zhuangan.objection;

import io.zhuangan.calendar.CalendarChanged;
import io.zhuangan.calendar.Deadlines;
import io.zhuangan.calendar.LegalCalendar;
import io.zhuangan.notification.Notifier;
import io.zhuangan.objection.domain.Objection;
import io.zhuangan.objection.domain.ObjectionRule;
import io.zhuangan.objection.domain.ObjectionWindow;
import io.zhuangan.objection.domain.Objections;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.TenantKind;
import io.zhuangan.tenancy.TenantQueries;
import io.zhuangan.tenancy.TenantView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Counts the last days of open reviews again when the legal calendar changed, and says so in the file and to the firm. */
@ApplicationScoped
public class RecountReviews {
    private static final int MOST = 2000;

    @Inject
    Objections objections;

    @Inject
    ObjectionBook book;

    @Inject
    Deadlines deadlines;

    @Inject
    TenantQueries tenants;

    @Inject
    Notifier notifier;

    void changed(@Observes CalendarChanged calendar) {
        tenants.cities().stream()
                .filter(c -> c.id() == calendar.cityId())
                .findFirst()
                .ifPresent(this::recount);
    }

    void recount(TenantView view) {
        AccessScope city = AccessScope.platformFor(view.id(), view.key(), TenantKind.CITY, view.id());
        ObjectionRule rule = objections.rule(view.id()).orElse(null);
        if (rule == null) return;
        LegalCalendar calendar = deadlines.calendar(city);
        for (Objection objection : objections.open(city, MOST)) {
            LocalDate due = ObjectionWindow.of(calendar, objection.receivedOn(), rule.reviewWorkdays())
                    .last();
            if (due == null || due.equals(objection.dueOn())) continue;
            objection.recount(due);
            book.note(city, objection, NoteKind.RECOUNTED, due);
            notifier.tellHolders(
                    city,
                    objection.tenantId(),
                    Right.RAISE_OBJECTION,
                    "objection.RECOUNTED",
                    List.of(objection.receipt(), due),
                    ObjectionBook.FIRM_PAGE + objection.key());
        }
    }
}
