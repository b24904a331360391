package io.zhuangan.training;

import io.zhuangan.notification.Notifier;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import io.zhuangan.training.domain.Afterwards;
import io.zhuangan.training.domain.AfterwardsTold;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * Tells people of a test or a form that waits for them. That somebody was told is written with the notice, so a restart
 * tells nobody twice; of two nodes at once the second one's transaction fails on the table's key.
 */
@UseCase
@Permit(Right.MANAGE_COURSES)
public class TellAfterwards {
    private static final int AT_ONCE = 500;
    private static final String EXAM = "/association/zone/exam.xhtml?place=";
    private static final String FEEDBACK = "/association/zone/feedback.xhtml?session=";

    @Inject
    Afterwards afterwards;

    @Inject
    Notifier notifier;

    @Inject
    Clock clock;

    /** @return how many were told now */
    public int tell(AccessScope scope, AfterwardsNews news, long about) {
        Instant now = Time.now(clock);
        int told = 0;
        for (Afterwards.Place place : afterwards.untold(scope, news, about, AT_ONCE)) {
            afterwards.add(new AfterwardsTold(scope.tenantId(), news, about, place.enrolment(), now));
            if (place.done()) continue;
            String link = news == AfterwardsNews.FEEDBACK_OPEN ? FEEDBACK + place.session() : EXAM + place.key();
            List<Object> what = List.of(place.title(), place.number(), place.closes());
            notifier.tell(scope, place.person(), "training." + news, what, link);
            told++;
        }
        return told;
    }
}
