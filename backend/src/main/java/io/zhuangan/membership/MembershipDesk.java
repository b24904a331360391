package io.zhuangan.membership;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.enterprise.MemberLine;
import io.zhuangan.enterprise.MembershipDoor;
import io.zhuangan.membership.domain.MaySee;
import io.zhuangan.membership.domain.MembershipApplication;
import io.zhuangan.membership.domain.MembershipConsent;
import io.zhuangan.membership.domain.MembershipStatement;
import io.zhuangan.membership.domain.MembershipStep;
import io.zhuangan.membership.domain.Memberships;
import io.zhuangan.notification.Notifier;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.TenantKind;
import io.zhuangan.shared.Time;
import io.zhuangan.tenancy.TenantQueries;
import io.zhuangan.tenancy.TenantView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the steps of this room have in common: who calls, which association, the story, the audit and the notice. */
@ApplicationScoped
public class MembershipDesk {
    static final String APPLICATION = "MembershipApplication";

    /** The audit shows lines about it to its own tenant only. */
    static final String CONSENT = "MembershipConsent";

    static final String FIRM_PAGE = "/association/zone/membership-application.xhtml?application=";
    static final String STAFF_PAGE = "/association/members/application.xhtml?application=";
    static final String OWN_PAGE = "/association/zone/memberships.xhtml";

    @Inject
    private Memberships memberships;

    @Inject
    private MembershipDoor members;

    @Inject
    private TenantQueries tenants;

    @Inject
    private Notifier notifier;

    @Inject
    private AuditLog audit;

    @Inject
    private Clock clock;

    /** 404 for whoever is no firm. */
    static void expectFirm(AccessScope scope) {
        if (scope.kind() != TenantKind.ENTERPRISE) throw new NotFound("AssociationMember", scope.tenantKey());
    }

    /** 404 for whoever is no association. */
    static void expectAssociation(AccessScope scope) {
        if (scope.kind() != TenantKind.ASSOCIATION) throw new NotFound("AssociationMember", scope.tenantKey());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Instant now() {
        return Time.now(clock);
    }

    /** An association of the caller's city. */
    TenantView association(AccessScope scope, UUID key) {
        return tenants.associations(scope.cityId()).stream()
                .filter(a -> a.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound("Association", key));
    }

    static MembershipApplication.Side side(TenantView tenant) {
        return new MembershipApplication.Side(tenant.id(), tenant.key(), tenant.name());
    }

    /** The firm's present membership; a refusal where it does not belong today. */
    MemberLine membership(AccessScope firm, TenantView association) {
        return members.line(firm, association.id(), firm.tenantId())
                .filter(line -> belongs(line, today()))
                .orElseThrow(() -> new RuleViolated(MembershipError.NOT_A_MEMBER));
    }

    /** A member of the calling association, present or past, by the key of the firm; others are not found. */
    MemberLine member(AccessScope association, UUID firm) {
        return members.line(association, association.tenantId(), firm)
                .orElseThrow(() -> new NotFound("AssociationMember", firm));
    }

    static MaySee.Belonging belonging(MemberLine line) {
        return new MaySee.Belonging(line.joinedOn(), line.leftOn());
    }

    static boolean belongs(MemberLine line, LocalDate day) {
        return belonging(line).on(day);
    }

    /** How long a consent to an association may last. */
    int longestDays(AccessScope firm, long association) {
        return memberships.statements(firm).stream()
                .filter(s -> s.association() == association)
                .map(Memberships.Said::longestDays)
                .findFirst()
                .orElse(MembershipStatement.USUAL_DAYS);
    }

    /** Brings an application further: the step, the audit line, and the news for the other side. */
    void took(AccessScope by, MembershipApplication application, MembershipEvent event, String words) {
        memberships.add(new MembershipStep(
                application.tenantId(),
                application.counterpartId(),
                application,
                event,
                by.personName(),
                words,
                now()));
        audit.record(
                by,
                event == MembershipEvent.APPLIED ? "APPLY_MEMBERSHIP" : "MOVE_APPLICATION",
                APPLICATION,
                application.key(),
                null,
                Map.of("state", application.state(), "firm", application.firmName()),
                words);
        boolean staff = by.kind() == TenantKind.ASSOCIATION;
        notifier.tellHolders(
                by,
                staff ? application.counterpartId() : application.tenantId(),
                staff ? Right.APPLY_MEMBERSHIP : Right.DECIDE_MEMBERSHIP,
                "membership." + event,
                List.of(staff ? application.associationName() : application.firmName()),
                (staff ? FIRM_PAGE : STAFF_PAGE) + application.key());
    }

    /** The end of a membership: its row, its story, and every consent to the association. */
    void ended(
            AccessScope by, long association, MemberLine line, MembershipEvent event, LocalDate leftOn, String words) {
        members.leave(by, association, line.firm(), leftOn);
        memberships.add(new MembershipStep(association, line.firm(), null, event, by.personName(), words, now()));
        audit.record(
                by,
                event == MembershipEvent.LEFT ? "LEAVE_ASSOCIATION" : "END_FIRM_MEMBERSHIP",
                "AssociationMember",
                line.key(),
                null,
                Map.of("firm", line.name(), "leftOn", leftOn),
                words);
    }

    static StepView view(MembershipStep s) {
        return new StepView(s.event(), s.at(), s.by(), s.words());
    }

    static ApplicationView view(MembershipApplication a, List<MembershipStep> steps) {
        return new ApplicationView(
                a.key(),
                a.version(),
                a.association(),
                a.associationName(),
                a.firm(),
                a.firmName(),
                a.contact(),
                a.phone(),
                a.why(),
                a.state(),
                a.sentAt(),
                a.sentBy(),
                a.number(),
                a.from(),
                steps.stream().map(MembershipDesk::view).toList());
    }

    static ConsentView view(MembershipConsent c, boolean holds, LocalDate today, List<LookView> looks) {
        return new ConsentView(
                c.key(),
                c.version(),
                c.association(),
                c.associationName(),
                c.kind(),
                c.year(),
                c.personName(),
                c.purpose(),
                c.from(),
                c.until(),
                c.givenBy(),
                c.endedAt(),
                holds,
                c.soon(today),
                looks);
    }
}
