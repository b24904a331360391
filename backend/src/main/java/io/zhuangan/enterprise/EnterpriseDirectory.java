package io.zhuangan.enterprise;

import io.zhuangan.enterprise.domain.Enterprises;
import io.zhuangan.enterprise.domain.FirmPeople;
import io.zhuangan.shared.AccessScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The register for other rooms, inside their own transaction and behind their own permit. Everything stays within the
 * reach of the scope that is handed on.
 */
@ApplicationScoped
public class EnterpriseDirectory {
    @Inject
    Enterprises enterprises;

    @Inject
    FirmPeople people;

    @Inject
    Clock clock;

    /** All firms within reach, in order of licence numbers. */
    public List<EnterpriseView> all(AccessScope scope) {
        return enterprises.all(scope).stream().map(Views::of).toList();
    }

    /** A piece of the firms within reach in order of internal ids, after this one: for work that takes them in turn. */
    public List<EnterpriseView> piece(AccessScope scope, long afterId, int limit) {
        return enterprises.piece(scope, afterId, limit).stream().map(Views::of).toList();
    }

    /** How many firms are within reach. */
    public int count(AccessScope scope) {
        return (int) enterprises.count(scope, EnterpriseFilter.ALL);
    }

    /** All firms within reach by licence number: what an import looks up. */
    public Map<String, EnterpriseView> byLicence(AccessScope scope) {
        return all(scope).stream().collect(Collectors.toMap(EnterpriseView::licenceNumber, Function.identity()));
    }

    public Optional<EnterpriseView> byId(AccessScope scope, long id) {
        return enterprises.byId(scope, id).map(Views::of);
    }

    public Optional<EnterpriseView> byLicence(AccessScope scope, String licenceNumber) {
        return enterprises.byLicence(scope, licenceNumber).map(Views::of);
    }

    /** Those of these firms that are within reach, by id. */
    public Map<Long, EnterpriseView> byIds(AccessScope scope, Collection<Long> ids) {
        return enterprises.byIds(scope, ids).stream()
                .map(Views::of)
                .collect(Collectors.toMap(EnterpriseView::id, Function.identity()));
    }

    /** The production stops of these firms. */
    public List<ProductionStopView> stops(AccessScope scope, Collection<Long> ids) {
        return enterprises.stops(scope, ids).stream()
                .map(stop -> new ProductionStopView(stop.tenantId(), stop.stoppedOn(), stop.resumedOn()))
                .toList();
    }

    public EnterpriseView byKey(AccessScope scope, UUID key) {
        return Views.of(enterprises.get(scope, key));
    }

    /** All production stops within reach. */
    public List<ProductionStopView> stops(AccessScope scope) {
        return enterprises.stops(scope).stream()
                .map(stop -> new ProductionStopView(stop.tenantId(), stop.stoppedOn(), stop.resumedOn()))
                .toList();
    }

    /** Somebody of a firm by the key of the person. */
    public Optional<FirmPersonView> person(AccessScope scope, long enterpriseId, UUID person) {
        LocalDate today = LocalDate.now(clock);
        return people.find(scope, enterpriseId, person)
                .map(found -> Views.person(
                        found,
                        people.posts(scope, List.of(enterpriseId)).stream()
                                .filter(holding -> holding.firmPersonId() == found.id())
                                .toList(),
                        today));
    }

    /** The people of a firm. */
    public List<FirmPersonView> people(AccessScope scope, long enterpriseId) {
        return Views.people(people.withPosts(scope, enterpriseId), LocalDate.now(clock));
    }

    /** Whether the firm is a member of the association today. Both may ask, and their regulators. */
    public boolean isMember(AccessScope scope, long associationId, long enterpriseId) {
        return enterprises.memberIds(scope, associationId, LocalDate.now(clock)).contains(enterpriseId);
    }

    /** Internal ids of an association's member firms today. */
    public List<Long> members(AccessScope scope, long associationId) {
        return enterprises.memberIds(scope, associationId, LocalDate.now(clock));
    }

    /** Member firms of an association today, in order of internal ids, after this one: for work that takes them in turn. */
    public List<MemberFirm> memberFirms(AccessScope scope, long associationId, long afterId, int limit) {
        return enterprises.memberFirms(scope, associationId, LocalDate.now(clock), afterId, limit);
    }

    /** Who of these member firms holds one of these posts today. */
    public List<MemberPost> memberPosts(
            AccessScope scope, long associationId, Collection<Long> firms, Collection<Post> posts) {
        return enterprises.memberPosts(scope, associationId, LocalDate.now(clock), firms, posts);
    }

    /** The firms of this scope's city as ids, for counting. */
    public Map<Long, EnterpriseView> byIds(AccessScope scope) {
        return all(scope).stream().collect(Collectors.toMap(EnterpriseView::id, Function.identity()));
    }
}
