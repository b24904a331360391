package io.zhuangan.training;

import io.zhuangan.notification.Notifier;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import io.zhuangan.tenancy.Holders;
import io.zhuangan.training.domain.Afterwards;
import io.zhuangan.training.domain.AfterwardsTold;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells people of a test, a form or follow-up questions that wait for them. That somebody was told is written with the notice, so a restart
 * tells nobody twice; of two nodes at once the second one's transaction fails on the table's key.
 */
@UseCase
@Permit(Right.MANAGE_COURSES)
public class TellAfterwards {
    private static final int AT_ONCE = 500;
    private static final String FOLLOW_UP = "/association/zone/follow-up.xhtml?place=";
    private static final String EXAM = "/association/zone/exam.xhtml?place=";
    private static final String FEEDBACK = "/association/zone/feedback.xhtml?session=";

    @Inject
    Afterwards afterwards;

    @Inject
    Notifier notifier;

    @Inject
    Holders holders;

    @Inject
    Clock clock;

    /** @return how many were told now */
    public int tell(AccessScope scope, AfterwardsNews news, long about) {
        Instant now = Time.now(clock);
        int told = 0;
        for (Afterwards.Place place : afterwards.untold(scope, news, about, AT_ONCE)) {
            afterwards.add(new AfterwardsTold(scope.tenantId(), news, about, place.enrolment(), now));
            if (place.done()) continue;
            List<Object> what = List.of(place.title(), place.number(), place.closes(), place.name());
            for (long person : concerned(news, place)) {
                notifier.tell(scope, person, "training." + news, what, link(news, place));
            }
            told++;
        }
        return told;
    }

    /** Follow-up questions may be answered by the firm as well, so its contacts hear of them. */
    private Set<Long> concerned(AfterwardsNews news, Afterwards.Place place) {
        Set<Long> people = new LinkedHashSet<>(List.of(place.person()));
        if (followUp(news)) people.addAll(holders.of(place.enterprise(), Right.ENROL_COLLEAGUES));
        return people;
    }

    private static boolean followUp(AfterwardsNews news) {
        return news == AfterwardsNews.FOLLOW_UP_OPEN || news == AfterwardsNews.FOLLOW_UP_DUE;
    }

    private static String link(AfterwardsNews news, Afterwards.Place place) {
        if (followUp(news)) return FOLLOW_UP + place.key();
        return news == AfterwardsNews.FEEDBACK_OPEN ? FEEDBACK + place.session() : EXAM + place.key();
    }
}
