package io.zhuangan.membership;

import io.zhuangan.membership.domain.MaySee;
import io.zhuangan.membership.domain.MembershipConsent;
import io.zhuangan.membership.domain.Memberships;
import io.zhuangan.notification.Notifier;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Tells firms of a city that a consent ends soon, each once; again and again without harm. */
@UseCase
@Permit(Right.OPERATE_PLATFORM)
public class WarnOfConsents {
    @Inject
    Memberships memberships;

    @Inject
    MembershipDesk desk;

    @Inject
    Notifier notifier;

    private static final int PIECE = 100;

    /** @return whether there may be more */
    public boolean warn(AccessScope city) {
        LocalDate today = desk.today();
        List<MembershipConsent> ending = memberships.ending(city, today, today.plusDays(MaySee.WARNING_DAYS), PIECE);
        for (MembershipConsent consent : ending) {
            if (!consent.warn(today, desk.now())) continue;
            notifier.tellHolders(
                    city,
                    consent.tenantId(),
                    Right.APPLY_MEMBERSHIP,
                    "membership.ENDING",
                    List.of(consent.associationName(), consent.until()),
                    MembershipDesk.OWN_PAGE);
        }
        return ending.size() == PIECE;
    }
}
