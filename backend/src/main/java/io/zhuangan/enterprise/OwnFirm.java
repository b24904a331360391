package io.zhuangan.enterprise;

import io.zhuangan.enterprise.domain.Enterprise;
import io.zhuangan.enterprise.domain.Enterprises;
import io.zhuangan.enterprise.domain.FirmPeople;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** The firm of a seat and the days its people are judged by; for the use cases of this room, in their transaction. */
@ApplicationScoped
public class OwnFirm {
    @Inject
    Enterprises enterprises;

    @Inject
    FirmPeople people;

    @Inject
    Clock clock;

    /** 404 for a tenant that is no firm of the register. */
    Enterprise of(AccessScope scope) {
        return enterprises
                .byId(scope, scope.tenantId())
                .orElseThrow(() -> new NotFound("Enterprise", scope.tenantKey()));
    }

    FirmPosts posts(AccessScope scope) {
        return FirmPosts.of(people, scope, of(scope).tenantId());
    }

    /** The same, with other changes to the firm's people kept out until this transaction ends. */
    FirmPosts held(AccessScope scope) {
        long firm = of(scope).tenantId();
        people.lock(scope, firm);
        return FirmPosts.of(people, scope, firm);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The last day that may be written down today; today where the city set nothing. */
    LocalDate latest(AccessScope scope) {
        LocalDate today = today();
        return enterprises.rule(scope.cityId()).map(rule -> rule.latest(today)).orElse(today);
    }

    static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
