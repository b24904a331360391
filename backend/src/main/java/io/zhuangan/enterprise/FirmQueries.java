package io.zhuangan.enterprise;

import io.zhuangan.enterprise.domain.Enterprise;
import io.zhuangan.enterprise.domain.Enterprises;
import io.zhuangan.enterprise.domain.FirmPeople;
import io.zhuangan.enterprise.domain.PostHolding;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The own firm, for its enterprise zone. */
@Reads
@Permit({Right.ENROL_COLLEAGUES, Right.SEE_OWN_GRADE, Right.MANAGE_PEOPLE})
public class FirmQueries {
    @Inject
    Enterprises enterprises;

    @Inject
    FirmPeople people;

    @Inject
    OwnFirm own;

    @Inject
    Clock clock;

    /** The firm of this seat; 404 for a tenant that is no firm of the register. */
    @Permit({Right.ATTEND, Right.ENROL_COLLEAGUES, Right.SEE_OWN_GRADE, Right.MANAGE_PEOPLE})
    public EnterpriseView own(AccessScope scope) {
        return Views.of(firm(scope));
    }

    public List<FirmPersonView> people(AccessScope scope) {
        return Views.people(people.withPosts(scope, firm(scope).tenantId()), LocalDate.now(clock));
    }

    /** Some of the firm's people; whoever is not theirs is missing from the answer. */
    public List<FirmPersonView> people(AccessScope scope, Collection<UUID> keys) {
        return people(scope).stream()
                .filter(person -> keys.contains(person.key()))
                .toList();
    }

    public FirmPersonView person(AccessScope scope, UUID key) {
        return people(scope, List.of(key)).stream().findFirst().orElseThrow(() -> new NotFound("FirmPerson", key));
    }

    @Permit({Right.ATTEND, Right.ENROL_COLLEAGUES, Right.SEE_OWN_GRADE, Right.MANAGE_PEOPLE})
    public List<MembershipOfAssociation> memberships(AccessScope scope) {
        return enterprises.memberships(scope, firm(scope).tenantId());
    }

    /** What an appointment would do; refuses what {@link AppointToPost} would refuse. */
    @Permit(Right.MANAGE_PEOPLE)
    public HandoverView handover(AccessScope scope, Appointment order) {
        FirmPosts posts = own.posts(scope);
        return AppointToPost.preview(posts, posts.judge(order, own.today(), own.latest(scope)));
    }

    /** Whether the firm would be without a head of quality and safety; refuses an end that may not be. */
    @Permit(Right.MANAGE_PEOPLE)
    public boolean endLeavesNoHead(AccessScope scope, UUID person, UUID post, LocalDate until) {
        FirmPosts posts = own.posts(scope);
        PostHolding held = posts.holding(person, post);
        EndPost.judge(posts, held, until, own.today(), own.latest(scope));
        return EndPost.vacates(posts, held, until);
    }

    /** The same, for somebody who leaves. */
    @Permit(Right.MANAGE_PEOPLE)
    public boolean leavingLeavesNoHead(AccessScope scope, UUID person, LocalDate leftOn) {
        FirmPosts posts = own.posts(scope);
        return CorrectFirmPerson.vacates(posts, posts.person(person), leftOn, own.today());
    }

    /** The last day that may be written down today for a post. */
    @Permit({Right.ENROL_COLLEAGUES, Right.MANAGE_PEOPLE})
    public LocalDate latestDay(AccessScope scope) {
        return own.latest(scope);
    }

    private Enterprise firm(AccessScope scope) {
        return own.of(scope);
    }
}
