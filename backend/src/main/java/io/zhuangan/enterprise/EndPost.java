package io.zhuangan.enterprise;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.enterprise.domain.Ending;
import io.zhuangan.enterprise.domain.FirmPeople;
import io.zhuangan.enterprise.domain.PostHolding;
import io.zhuangan.enterprise.domain.Tenure;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/**
 * 卸任: a post of the own firm ends without a successor; the holding stays as history. Leaving the firm without a head of
 * quality and safety needs a reason (Regulation Art. 32, 61). The same end again changes nothing.
 */
@UseCase
@Permit(Right.MANAGE_PEOPLE)
public class EndPost {
    @Inject
    OwnFirm firm;

    @Inject
    FirmPeople people;

    @Inject
    AuditLog audit;

    public PostHoldingView end(AccessScope scope, EndOfPost order) {
        if (order.until() == null) throw new RuleViolated(EnterpriseError.POST_NEEDED);
        FirmPosts posts = firm.held(scope);
        PostHolding held = posts.holding(order.person(), order.post());
        if (order.until().equals(held.until())) return Views.holding(held, firm.today());
        held.expectVersion(order.version());
        judge(posts, held, order.until(), firm.today(), firm.latest(scope));
        String reason = OwnFirm.blankToNull(order.reason());
        if (reason == null && vacates(posts, held, order.until())) {
            throw new RuleViolated(
                    EnterpriseError.HEAD_LEFT_OPEN, posts.tenure(held).name());
        }
        PostHoldingView before = Views.holding(held, firm.today());
        people.end(held, order.until());
        PostHoldingView after = Views.holding(held, firm.today());
        audit.record(scope, "END_POST", "PostHolding", held.key(), before, after, reason);
        return after;
    }

    static void judge(FirmPosts posts, PostHolding held, LocalDate until, LocalDate today, LocalDate latest) {
        List<Tenure> others = posts.others(List.of(held));
        Ending.fault(posts.tenure(held), until, others, today, latest).ifPresent(fault -> {
            throw FirmPosts.refusal(fault);
        });
    }

    static boolean vacates(FirmPosts posts, PostHolding held, LocalDate until) {
        return Ending.vacates(posts.tenure(held), until, posts.others(List.of(held)));
    }
}
