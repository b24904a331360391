package io.zhuangan.enterprise;

import io.zhuangan.enterprise.domain.Enterprise;
import io.zhuangan.enterprise.domain.Enterprises;
import io.zhuangan.enterprise.domain.FirmPeople;
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
    Clock clock;

    /** The firm of this seat; 404 for a tenant that is no firm of the register. */
    @Permit({Right.ATTEND, Right.ENROL_COLLEAGUES, Right.SEE_OWN_GRADE, Right.MANAGE_PEOPLE})
    public EnterpriseView own(AccessScope scope) {
        return Views.of(firm(scope));
    }

    public List<FirmPersonView> people(AccessScope scope) {
        List<Long> own = List.of(firm(scope).tenantId());
        return Views.people(people.of(scope, own), people.posts(scope, own), LocalDate.now(clock));
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

    private Enterprise firm(AccessScope scope) {
        return enterprises
                .byId(scope, scope.tenantId())
                .orElseThrow(() -> new NotFound("Enterprise", scope.tenantKey()));
    }
}
