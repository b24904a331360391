package io.zhuangan.hiddenrisk;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.hiddenrisk.domain.HiddenRiskPlace;
import io.zhuangan.hiddenrisk.domain.HiddenRisks;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.util.UUID;

/** A place of the firm gets a code to hang up. */
@UseCase
@Permit(Right.HANDLE_RISKS)
public class AddRiskPlace {
    @Inject
    HiddenRisks risks;

    @Inject
    AuditLog audit;

    public UUID add(AccessScope scope, String name) {
        OwnLog.expectFirm(scope);
        HiddenRiskPlace place = new HiddenRiskPlace(scope, name);
        boolean there = risks.places(scope).stream().anyMatch(p -> p.name().equals(place.name()));
        if (there) throw new RuleViolated(HiddenRiskError.PLACE_THERE, place.name());
        risks.add(place);
        audit.record(scope, "ADD_RISK_PLACE", OwnLog.SUBJECT, place.key(), null, null, null);
        return place.key();
    }
}
