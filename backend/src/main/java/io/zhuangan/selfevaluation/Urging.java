package io.zhuangan.selfevaluation;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.grading.YearFrame;
import io.zhuangan.notification.Notifier;
import io.zhuangan.selfevaluation.domain.FilingReminder;
import io.zhuangan.selfevaluation.domain.SelfEvaluations;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Tells firms that they have not filed. A bureau or an association tells each at most once a day, whoever clicks. */
@ApplicationScoped
public class Urging {
    @Inject
    SelfEvaluations evaluations;

    @Inject
    Notifier notifier;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @return how many were told now */
    int urge(AccessScope sender, YearFrame frame, Collection<Long> firms) {
        LocalDate today = LocalDate.now(clock);
        int told = 0;
        for (long firm : firms) {
            if (evaluations.urged(sender, firm, frame.year(), today)) continue;
            evaluations.add(new FilingReminder(sender, firm, frame.year(), today, Time.now(clock)));
            notifier.tellHolders(
                    sender,
                    firm,
                    Right.EVALUATE_OWN_FIRM,
                    "selfevaluation.URGED",
                    List.of(frame.year(), sender.tenantName(), frame.selfEvaluationUntil()),
                    CallFirms.PAGE);
            told++;
        }
        if (told > 0) {
            audit.record(
                    sender,
                    "URGE_FIRMS",
                    "EvaluationYear",
                    frame.year(),
                    null,
                    Map.of("year", frame.year(), "told", told),
                    null);
        }
        return told;
    }
}
