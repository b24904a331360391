package io.zhuangan.enterprise;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.enterprise.domain.Appointing;
import io.zhuangan.enterprise.domain.FirmPeople;
import io.zhuangan.enterprise.domain.FirmPerson;
import io.zhuangan.enterprise.domain.PersonRules;
import io.zhuangan.enterprise.domain.PostHolding;
import io.zhuangan.enterprise.domain.Tenure;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Stale;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;

/**
 * 任命: somebody of the own firm takes a post; who held it until then has their last day the day before. Appointments are
 * the legal representative's (Regulation Art. 32), so enrolling colleagues is not enough. The same appointment again
 * changes nothing.
 */
@UseCase
@Permit(Right.MANAGE_PEOPLE)
public class AppointToPost {
    private static final int LONGEST_DOCUMENT = 120;

    @Inject
    OwnFirm firm;

    @Inject
    FirmPeople people;

    @Inject
    AuditLog audit;

    public PostHoldingView appoint(AccessScope scope, Appointment order) {
        FirmPosts posts = firm.held(scope);
        String document = OwnFirm.blankToNull(order.document());
        PersonRules.tooLong(document, LONGEST_DOCUMENT).ifPresent(fault -> {
            throw FirmPosts.refusal(fault);
        });
        Appointing.Outcome outcome = posts.judge(order, firm.today(), firm.latest(scope));
        if (outcome instanceof Appointing.Already already) return same(posts.row(already.held()), already, document);
        Appointing.Takes takes = (Appointing.Takes) outcome;
        takes.former().ifPresent(former -> end(scope, posts, former, order));
        if (takes.former().isEmpty() && order.replaces() != null) throw new Stale("PostHolding", order.replaces());
        FirmPerson person = posts.person(order.person());
        PostHolding holding = new PostHolding(
                person, order.post(), order.from(), takes.tenure().until(), document);
        people.add(holding);
        people.settle();
        PostHoldingView view = Views.holding(holding, firm.today());
        audit.record(scope, "APPOINT_TO_POST", "PostHolding", holding.key(), null, view, document);
        return view;
    }

    /** Another document for the same post is no repeat. */
    private PostHoldingView same(PostHolding held, Appointing.Already already, String document) {
        if (document != null && !Objects.equals(document, held.document())) {
            Tenure tenure = already.held();
            throw new RuleViolated(EnterpriseError.POST_HELD_SAME, tenure.name(), tenure.post(), tenure.from());
        }
        return Views.holding(held, firm.today());
    }

    /** Only the holder whom the caller saw: between showing and saying yes, somebody else may have been appointed. */
    private void end(AccessScope scope, FirmPosts posts, Tenure former, Appointment order) {
        PostHolding row = posts.row(former);
        if (order.replaces() == null) {
            throw new RuleViolated(EnterpriseError.POST_HELD_BY, former.post(), former.name(), former.from());
        }
        if (!row.key().equals(order.replaces())) throw new Stale("PostHolding", order.replaces());
        PostHoldingView before = Views.holding(row, firm.today());
        people.end(row, order.from());
        audit.record(
                scope,
                "END_POST",
                "PostHolding",
                row.key(),
                before,
                Views.holding(row, firm.today()),
                order.document());
    }

    /** What it would do, for whoever is about to say yes. */
    static HandoverView preview(FirmPosts posts, Appointing.Outcome outcome) {
        if (!(outcome instanceof Appointing.Takes takes)) return new HandoverView(true, null, null, null, null, null);
        Optional<Tenure> former = takes.former();
        return new HandoverView(
                false,
                takes.tenure().until(),
                former.map(one -> posts.row(one).key()).orElse(null),
                former.map(Tenure::name).orElse(null),
                former.map(Tenure::from).orElse(null),
                former.map(one -> takes.tenure().from().minusDays(1)).orElse(null));
    }
}
