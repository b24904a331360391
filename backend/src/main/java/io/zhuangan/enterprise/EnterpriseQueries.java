package io.zhuangan.enterprise;

import io.zhuangan.enterprise.domain.Enterprise;
import io.zhuangan.enterprise.domain.Enterprises;
import io.zhuangan.enterprise.domain.FirmPeople;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Page;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** The register for regulators: the city sees all firms, a district its own. */
@Reads
@Permit(Right.READ_ENTERPRISES)
public class EnterpriseQueries {
    @Inject
    Enterprises enterprises;

    @Inject
    FirmPeople people;

    @Inject
    Clock clock;

    /** A piece in order of licence numbers; the cursor comes from the piece before. */
    public Page<EnterpriseView> page(AccessScope scope, EnterpriseFilter filter, String cursor, int limit) {
        int size = Math.max(1, Math.min(limit, Page.MOST));
        Page<Enterprise> page = Page.cut(
                enterprises.after(scope, filter, licence(cursor), size + 1),
                size,
                e -> cursor(e.entry().licenceNumber()));
        return new Page<>(page.items().stream().map(Views::of).toList(), page.next());
    }

    private static String cursor(String licence) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(licence.getBytes(StandardCharsets.UTF_8));
    }

    private static String licence(String cursor) {
        if (cursor == null || cursor.isBlank()) return null;
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("cursor", e);
        }
    }

    public List<EnterpriseView> slice(AccessScope scope, EnterpriseFilter filter, int first, int count) {
        return enterprises.slice(scope, filter, first, count).stream()
                .map(Views::of)
                .toList();
    }

    public int count(AccessScope scope, EnterpriseFilter filter) {
        return (int) enterprises.count(scope, filter);
    }

    public List<DistrictCount> byDistrict(AccessScope scope) {
        return enterprises.byDistrict(scope);
    }

    public EnterpriseView one(AccessScope scope, UUID key) {
        return Views.of(enterprises.get(scope, key));
    }

    /** People of one firm with their posts. */
    public List<FirmPersonView> people(AccessScope scope, UUID key) {
        return Views.people(people.withPosts(scope, enterprises.get(scope, key).tenantId()), LocalDate.now(clock));
    }

    public List<ProductionStopView> stops(AccessScope scope, UUID key) {
        return enterprises.stops(scope, List.of(enterprises.get(scope, key).tenantId())).stream()
                .map(stop -> new ProductionStopView(stop.tenantId(), stop.stoppedOn(), stop.resumedOn()))
                .toList();
    }

    public List<MembershipOfAssociation> memberships(AccessScope scope, UUID key) {
        return enterprises.memberships(scope, enterprises.get(scope, key).tenantId());
    }
}
