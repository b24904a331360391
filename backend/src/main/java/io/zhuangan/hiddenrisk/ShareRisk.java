package io.zhuangan.hiddenrisk;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.enterprise.EnterpriseDirectory;
import io.zhuangan.hiddenrisk.domain.HiddenRisk;
import io.zhuangan.hiddenrisk.domain.HiddenRiskShare;
import io.zhuangan.hiddenrisk.domain.HiddenRisks;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import io.zhuangan.tenancy.TenantQueries;
import io.zhuangan.tenancy.TenantView;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The firm shows one entry to an association it is a member of, or to its bureau. */
@UseCase
@Permit(Right.HANDLE_RISKS)
public class ShareRisk {
    @Inject
    HiddenRisks risks;

    @Inject
    EnterpriseDirectory firms;

    @Inject
    TenantQueries tenants;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /**
     * @param association key of the association, or null for the bureaux of the firm's district and city
     * @param until last day, or null
     */
    public UUID share(AccessScope scope, UUID key, UUID association, LocalDate until) {
        OwnLog.expectFirm(scope);
        HiddenRisk risk = risks.get(scope, key);
        LocalDate today = LocalDate.now(clock);
        HiddenRiskShare.Reader reader = reader(scope, association);
        boolean there = risks.shares(scope, risk).stream()
                .anyMatch(s -> s.holds(today) && Objects.equals(s.association(), association));
        if (there) throw new RuleViolated(HiddenRiskError.SHARED_ALREADY);
        HiddenRiskShare share = new HiddenRiskShare(risk, scope, reader, until, today, Time.now(clock));
        risks.add(share);
        audit.record(scope, "SHARE_RISK", OwnLog.SUBJECT, key, null, Map.of("with", reader.name()), null);
        return share.key();
    }

    private HiddenRiskShare.Reader reader(AccessScope scope, UUID association) {
        if (association == null) {
            TenantView city = tenants.cities().stream()
                    .filter(c -> c.id() == scope.cityId())
                    .findFirst()
                    .orElseThrow(() -> new NotFound("Tenant", "city"));
            return new HiddenRiskShare.Reader(city.id(), null, city.name());
        }
        TenantView found = tenants.associations(scope.cityId()).stream()
                .filter(a -> a.key().equals(association))
                .findFirst()
                .orElseThrow(() -> new NotFound("Association", association));
        if (!firms.isMember(scope, found.id(), scope.tenantId())) {
            throw new RuleViolated(HiddenRiskError.NOT_A_MEMBER);
        }
        return new HiddenRiskShare.Reader(found.id(), association, found.name());
    }
}
