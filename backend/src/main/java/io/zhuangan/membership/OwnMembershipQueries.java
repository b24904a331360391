package io.zhuangan.membership;

import io.zhuangan.enterprise.EnterpriseDirectory;
import io.zhuangan.enterprise.FirmPersonView;
import io.zhuangan.enterprise.MembershipDoor;
import io.zhuangan.grading.GradesShown;
import io.zhuangan.membership.domain.MaySee;
import io.zhuangan.membership.domain.MembershipApplication;
import io.zhuangan.membership.domain.MembershipConsent;
import io.zhuangan.membership.domain.MembershipLook;
import io.zhuangan.membership.domain.MembershipStatement;
import io.zhuangan.membership.domain.Memberships;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Page;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import io.zhuangan.tenancy.TenantQueries;
import io.zhuangan.tenancy.TenantView;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The own firm's memberships, applications and consents, and fellow members that consent to be listed. */
@Reads
@Permit(Right.SEE_MEMBERSHIPS)
public class OwnMembershipQueries {
    @Inject
    Memberships memberships;

    @Inject
    MembershipDesk desk;

    @Inject
    TenantQueries tenants;

    @Inject
    MembershipDoor members;

    @Inject
    GradesShown grades;

    @Inject
    EnterpriseDirectory firms;

    /** Associations the firm belongs or belonged to. */
    public List<MembershipView> memberships(AccessScope scope) {
        MembershipDesk.expectFirm(scope);
        List<MembershipView> found = new ArrayList<>();
        for (TenantView a : tenants.associations(scope.cityId())) {
            members.line(scope, a.id(), scope.tenantId())
                    .ifPresent(line -> found.add(new MembershipView(
                            a.key(),
                            a.name(),
                            a.nameEn(),
                            line.memberNumber(),
                            line.joinedOn(),
                            line.leftOn(),
                            MembershipDesk.belongs(line, desk.today()),
                            memberships.story(scope, a.id(), scope.tenantId()).stream()
                                    .map(MembershipDesk::view)
                                    .toList())));
        }
        return found;
    }

    /** The associations of the city with what each says about joining. */
    public List<JoinableView> associations(AccessScope scope) {
        MembershipDesk.expectFirm(scope);
        Map<Long, Memberships.Said> said = memberships.statements(scope).stream()
                .collect(Collectors.toMap(Memberships.Said::association, Function.identity()));
        return tenants.associations(scope.cityId()).stream()
                .map(a -> new JoinableView(
                        a.key(),
                        a.name(),
                        a.nameEn(),
                        said.containsKey(a.id()) ? said.get(a.id()).words() : null,
                        said.containsKey(a.id()) ? said.get(a.id()).longestDays() : MembershipStatement.USUAL_DAYS,
                        members.line(scope, a.id(), scope.tenantId())
                                .filter(l -> MembershipDesk.belongs(l, desk.today()))
                                .isPresent(),
                        memberships.applied(scope, a.id())))
                .toList();
    }

    /** One of them, for who may apply. */
    @Permit(Right.APPLY_MEMBERSHIP)
    public JoinableView joinable(AccessScope scope, UUID association) {
        return associations(scope).stream()
                .filter(a -> a.key().equals(association))
                .findFirst()
                .orElseThrow(() -> new NotFound("Association", association));
    }

    /** One that the firm belongs to today, for who decides on that. */
    @Permit(Right.APPLY_MEMBERSHIP)
    public JoinableView joined(AccessScope scope, UUID association) {
        JoinableView found = joinable(scope, association);
        if (!found.belongs()) throw new NotFound("AssociationMember", association);
        return found;
    }

    /** Newest first. */
    public List<ApplicationView> applications(AccessScope scope) {
        MembershipDesk.expectFirm(scope);
        return memberships.sent(scope).stream()
                .map(a -> MembershipDesk.view(a, List.of()))
                .toList();
    }

    public ApplicationView application(AccessScope scope, UUID key) {
        MembershipDesk.expectFirm(scope);
        MembershipApplication application = memberships.application(scope, key);
        return MembershipDesk.view(application, memberships.steps(scope, application));
    }

    /** Newest first, with who looked. */
    public List<ConsentView> consents(AccessScope scope) {
        MembershipDesk.expectFirm(scope);
        LocalDate today = desk.today();
        Map<Long, List<LookView>> looks = memberships.looks(scope).stream()
                .collect(Collectors.groupingBy(
                        MembershipLook::consentId,
                        Collectors.mapping(l -> new LookView(l.at(), l.by()), Collectors.toList())));
        return memberships.consents(scope).stream()
                .map(c -> MembershipDesk.view(c, holds(scope, c, today), today, looks.getOrDefault(c.id(), List.of())))
                .toList();
    }

    public ConsentView consent(AccessScope scope, UUID key) {
        return consents(scope).stream()
                .filter(c -> c.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound("MembershipConsent", key));
    }

    private boolean holds(AccessScope scope, MembershipConsent c, LocalDate today) {
        return members.line(scope, c.counterpartId(), scope.tenantId())
                .filter(line -> MaySee.on(
                        today, c.counterpartId(), c.seen(), MembershipDesk.belonging(line), List.of(c.given())))
                .isPresent();
    }

    /** Members that consent to be listed; for a firm that does not belong there is no such association. */
    public Page<FellowView> fellows(AccessScope scope, UUID association, String cursor, int limit) {
        MembershipDesk.expectFirm(scope);
        TenantView found = desk.association(scope, association);
        if (members.line(scope, found.id(), scope.tenantId())
                .filter(l -> MembershipDesk.belongs(l, desk.today()))
                .isEmpty()) {
            throw new NotFound("AssociationMember", association);
        }
        int size = Math.max(1, Math.min(limit, Page.MOST));
        Page<Memberships.Fellow> page = Page.cut(
                memberships.fellows(scope, found.id(), desk.today(), after(cursor), size + 1),
                size,
                f -> Long.toString(f.id(), 36));
        return new Page<>(
                page.items().stream()
                        .map(f -> new FellowView(f.key(), f.name(), f.district()))
                        .toList(),
                page.next());
    }

    private static long after(String cursor) {
        if (cursor == null || cursor.isBlank()) return 0;
        try {
            return Long.parseLong(cursor, 36);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("cursor", e);
        }
    }

    /** Years whose grade the firm may consent to show, the latest first. */
    public List<Integer> gradeYears(AccessScope scope) {
        MembershipDesk.expectFirm(scope);
        return grades.ownYears(scope);
    }

    /** Who holds a post in the firm today: whose contact it may consent to show. */
    public List<FirmPersonView> people(AccessScope scope) {
        MembershipDesk.expectFirm(scope);
        return firms.people(scope, scope.tenantId()).stream()
                .filter(p -> p.works() && !p.posts().isEmpty())
                .toList();
    }

    public LocalDate today(AccessScope scope) {
        MembershipDesk.expectFirm(scope);
        return desk.today();
    }
}
