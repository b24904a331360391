package io.zhuangan.hiddenrisk;

import io.zhuangan.hiddenrisk.domain.HiddenRisks;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.TenantKind;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What firms show of their logs: to an association they are members of, or to the bureaux of their district and city. */
@Reads
@Permit(Right.READ_SHARED_RISKS)
public class SharedRiskQueries {
    @Inject
    HiddenRisks risks;

    @Inject
    Clock clock;

    /** Newest share first. */
    public List<SharedRiskView> all(AccessScope scope) {
        LocalDate today = LocalDate.now(clock);
        return scope.kind() == TenantKind.ASSOCIATION
                ? risks.sharedWithAssociation(scope, today)
                : risks.sharedWithBureau(scope, today);
    }
}
