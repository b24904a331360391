package io.zhuangan.provisioning;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.notification.Outbox;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Puts right what a comparison found, by the same orders that a change writes, and orders the comparison of the next
 * tenants. The last one writes the night's sum into the audit.
 */
@UseCase
@Permit(Right.OPERATE_PLATFORM)
public class OrderDifferences {
    @Inject
    Outbox outbox;

    @Inject
    AuditLog audit;

    /** @param scope the operator's own tenant: the orders of a night are nobody else's */
    public void order(AccessScope scope, ComparisonOrder done, Differences found) {
        found.organizations().forEach(order -> outbox.put(scope, OrganizationOrder.KIND, order));
        found.members().forEach(order -> outbox.put(scope, MemberOrder.KIND, order));
        int compared = done.compared() + found.compared();
        int differences = done.differences() + found.count();
        if (found.last() > 0) {
            outbox.put(
                    scope,
                    ComparisonOrder.KIND,
                    new ComparisonOrder(done.night(), found.last(), compared, differences));
            return;
        }
        audit.record(
                scope,
                "COMPARE_ORGANIZATIONS",
                "Outbox",
                done.night(),
                null,
                Map.of("tenants", compared, "differences", differences),
                null);
    }
}
