package io.zhuangan.consultation;

import io.zhuangan.calendar.CalendarChanged;
import io.zhuangan.calendar.Deadlines;
import io.zhuangan.calendar.LegalCalendar;
import io.zhuangan.consultation.domain.AskedQuestion;
import io.zhuangan.consultation.domain.Questions;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.TenantKind;
import io.zhuangan.shared.Time;
import io.zhuangan.tenancy.TenantQueries;
import io.zhuangan.tenancy.TenantView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts the last days of open questions again when the legal calendar changed. */
@ApplicationScoped
public class RecountQuestions {
    @Inject
    Questions questions;

    @Inject
    Deadlines deadlines;

    @Inject
    TenantQueries tenants;

    void changed(@Observes CalendarChanged calendar) {
        tenants.cities().stream()
                .filter(c -> c.id() == calendar.cityId())
                .findFirst()
                .ifPresent(this::recount);
    }

    private void recount(TenantView view) {
        AccessScope city = AccessScope.platformFor(view.id(), view.key(), TenantKind.CITY, view.id());
        LegalCalendar calendar = deadlines.calendar(city);
        Map<String, Integer> workdays =
                questions.topics(city).stream().collect(Collectors.toMap(TopicView::code, TopicView::workdays));
        for (Questions.Asked open : questions.list(city, true)) {
            AskedQuestion question = open.question();
            if (!workdays.containsKey(question.topic())) continue;
            LocalDate asked = LocalDate.ofInstant(question.askedAt(), Time.SHANGHAI);
            question.recount(calendar.plusWorkdays(asked, workdays.get(question.topic())));
        }
    }
}
