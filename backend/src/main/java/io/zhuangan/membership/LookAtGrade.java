package io.zhuangan.membership;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.enterprise.MemberLine;
import io.zhuangan.grading.GradesShown;
import io.zhuangan.grading.ShownGrade;
import io.zhuangan.membership.domain.MaySee;
import io.zhuangan.membership.domain.MembershipConsent;
import io.zhuangan.membership.domain.MembershipLook;
import io.zhuangan.membership.domain.Memberships;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Somebody of the association reads the level that a member consents to show. Each look is written down for the firm;
 * without a consent that holds there is no grade. */
@UseCase
@Permit(Right.READ_MEMBERS)
public class LookAtGrade {
    @Inject
    Memberships memberships;

    @Inject
    MembershipDesk desk;

    @Inject
    GradesShown grades;

    @Inject
    AuditLog audit;

    public ShownGrade look(AccessScope scope, UUID firm, int year) {
        MembershipDesk.expectAssociation(scope);
        MemberLine line = desk.member(scope, firm);
        LocalDate today = desk.today();
        MembershipConsent consent = memberships.consentsTo(scope, line.firm()).stream()
                .filter(c -> MaySee.on(
                        today,
                        scope.tenantId(),
                        MaySee.Seen.grade(year),
                        MembershipDesk.belonging(line),
                        List.of(c.given())))
                .findFirst()
                .orElseThrow(() -> new NotFound("Grade", firm));
        ShownGrade shown = grades.ofMember(scope, line.firm(), year).orElseThrow(() -> new NotFound("Grade", firm));
        memberships.add(new MembershipLook(consent, scope.personName(), desk.now()));
        audit.record(scope, "LOOK_AT_GRADE", MembershipDesk.CONSENT, consent.key(), null, Map.of("year", year), null);
        return shown;
    }
}
