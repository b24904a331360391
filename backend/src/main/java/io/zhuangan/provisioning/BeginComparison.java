package io.zhuangan.provisioning;

import io.zhuangan.notification.Outbox;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Orders tonight's comparison of our tenants with the identity provider's organizations. */
@UseCase
@Permit(Right.OPERATE_PLATFORM)
public class BeginComparison {
    @Inject
    Outbox outbox;

    public void begin(AccessScope scope, LocalDate night) {
        outbox.put(scope, ComparisonOrder.KIND, new ComparisonOrder(night, 0, 0, 0));
    }
}
