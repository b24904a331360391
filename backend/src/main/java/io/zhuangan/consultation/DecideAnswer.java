package io.zhuangan.consultation;

import io.zhuangan.consultation.domain.AskedQuestion;
import io.zhuangan.notification.Notifier;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.TenantKind;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import io.zhuangan.tenancy.TenantQueries;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** A second person of the city decides the answer as it is drafted; whoever asked is told and reads it. */
@UseCase
@Permit(Right.DECIDE_ANSWER)
public class DecideAnswer {
    @Inject
    QuestionDesk desk;

    @Inject
    Notifier notifier;

    @Inject
    TenantQueries tenants;

    @Inject
    Clock clock;

    /** @param version as it was read: what was read is what is decided */
    public void decide(AccessScope scope, UUID key, long version) {
        AskedQuestion question = desk.step(scope, key, version, "DECIDE_ANSWER", q -> {
            q.decide(scope, Time.now(clock));
            return null;
        });
        boolean association =
                tenants.associations(scope.cityId()).stream().anyMatch(a -> a.id() == question.tenantId());
        notifier.tell(
                scope,
                question.askedBy(),
                "consultation.ANSWERED",
                List.of(question.title()),
                QuestionDesk.ownPage(association ? TenantKind.ASSOCIATION : TenantKind.ENTERPRISE, key));
    }
}
