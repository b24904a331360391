package io.zhuangan.grading;

import io.zhuangan.enterprise.EnterpriseDirectory;
import io.zhuangan.enterprise.EnterpriseStatus;
import io.zhuangan.enterprise.EnterpriseView;
import io.zhuangan.enterprise.ProductionStopView;
import io.zhuangan.grading.domain.Eligibility;
import io.zhuangan.grading.domain.FirmGrade;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The licensed producers as grading needs them: all within reach at once, with their stops. */
@ApplicationScoped
public class Producers {
    @Inject
    EnterpriseDirectory directory;

    /** In order of internal ids, which is the order of a run. */
    List<FirmGrade.Firm> all(AccessScope scope) {
        Map<Long, List<Eligibility.Stop>> stops = byFirm(directory.stops(scope));
        return directory.all(scope).stream()
                .sorted(Comparator.comparingLong(EnterpriseView::id))
                .map(e -> firm(e, stops.getOrDefault(e.id(), List.of())))
                .toList();
    }

    /** The next ones of that order, after the firm with this internal id. */
    List<FirmGrade.Firm> piece(AccessScope scope, long afterId, int limit) {
        List<EnterpriseView> found = directory.piece(scope, afterId, limit);
        Map<Long, List<Eligibility.Stop>> stops = byFirm(
                directory.stops(scope, found.stream().map(EnterpriseView::id).toList()));
        return found.stream()
                .map(e -> firm(e, stops.getOrDefault(e.id(), List.of())))
                .toList();
    }

    private static Map<Long, List<Eligibility.Stop>> byFirm(List<ProductionStopView> stops) {
        return stops.stream()
                .collect(Collectors.groupingBy(
                        ProductionStopView::enterpriseId,
                        Collectors.mapping(
                                s -> new Eligibility.Stop(s.stoppedOn(), s.resumedOn()), Collectors.toList())));
    }

    Map<String, FirmGrade.Firm> byLicence(AccessScope scope) {
        return all(scope).stream().collect(Collectors.toMap(FirmGrade.Firm::licenceNumber, Function.identity()));
    }

    Map<Long, FirmGrade.Firm> byId(AccessScope scope) {
        return all(scope).stream().collect(Collectors.toMap(FirmGrade.Firm::tenantId, Function.identity()));
    }

    /** One firm with its stops. */
    FirmGrade.Firm one(AccessScope scope, long id) {
        return find(scope, id).orElseThrow(() -> new NotFound("Enterprise", id));
    }

    /** Empty for a firm that is on the platform and not in the register. */
    Optional<FirmGrade.Firm> find(AccessScope scope, long id) {
        return directory.byId(scope, id).map(e -> firm(e, stopsOf(scope, id)));
    }

    /** One firm by its public key. */
    FirmGrade.Firm one(AccessScope scope, UUID key) {
        EnterpriseView found = directory.byKey(scope, key);
        return firm(found, stopsOf(scope, found.id()));
    }

    /** Empty for a licence nobody within reach holds. */
    Optional<FirmGrade.Firm> holding(AccessScope scope, String licenceNumber) {
        return directory.byLicence(scope, licenceNumber).map(e -> firm(e, stopsOf(scope, e.id())));
    }

    private List<Eligibility.Stop> stopsOf(AccessScope scope, long id) {
        return byFirm(directory.stops(scope, List.of(id))).getOrDefault(id, List.of());
    }

    int count(AccessScope scope) {
        return directory.count(scope);
    }

    /** A cancelled licence ended on a day the register does not keep: it counts as ended all along. */
    private static FirmGrade.Firm firm(EnterpriseView e, List<Eligibility.Stop> stops) {
        boolean cancelled = e.status() == EnterpriseStatus.CANCELLED;
        return new FirmGrade.Firm(
                e.id(),
                e.key(),
                e.name(),
                e.licenceNumber(),
                e.districtCode(),
                new Eligibility.Firm(e.licensedOn(), cancelled ? e.licensedOn() : null, stops));
    }
}
