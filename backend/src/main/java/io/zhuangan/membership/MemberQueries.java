package io.zhuangan.membership;

import io.zhuangan.enterprise.MemberFilter;
import io.zhuangan.enterprise.MemberLine;
import io.zhuangan.enterprise.MembershipDoor;
import io.zhuangan.membership.domain.MaySee;
import io.zhuangan.membership.domain.MembershipApplication;
import io.zhuangan.membership.domain.MembershipConsent;
import io.zhuangan.membership.domain.MembershipStatement;
import io.zhuangan.membership.domain.Memberships;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Page;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The association's members and the applications to it: what the directory says, and what a firm consents to show. */
@Reads
@Permit(Right.READ_MEMBERS)
public class MemberQueries {
    @Inject
    Memberships memberships;

    @Inject
    MembershipDesk desk;

    @Inject
    MembershipDoor members;

    /** Present and past members in the order they came into the register; the cursor comes from the piece before. */
    public Page<MemberListLine> page(AccessScope scope, MemberFilter filter, String cursor, int limit) {
        MembershipDesk.expectAssociation(scope);
        int size = Math.max(1, Math.min(limit, Page.MOST));
        LocalDate today = desk.today();
        Page<MemberLine> page = Page.cut(
                members.lines(scope, scope.tenantId(), filter, id(cursor, 0), size + 1),
                size,
                line -> Long.toString(line.id(), 36));
        return new Page<>(page.items().stream().map(l -> line(l, today)).toList(), page.next());
    }

    private static MemberListLine line(MemberLine l, LocalDate today) {
        return new MemberListLine(
                l.key(),
                l.name(),
                l.district(),
                l.kinds().stream().sorted().toList(),
                l.memberNumber(),
                l.joinedOn(),
                l.leftOn(),
                MembershipDesk.belongs(l, today));
    }

    private static long id(String cursor, long start) {
        if (cursor == null || cursor.isBlank()) return start;
        try {
            return Long.parseLong(cursor, 36);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("cursor", e);
        }
    }

    /** One firm that is or was a member. */
    public MemberFirmView one(AccessScope scope, UUID firm) {
        MembershipDesk.expectAssociation(scope);
        MemberLine line = desk.member(scope, firm);
        LocalDate today = desk.today();
        List<MembershipConsent> holding = memberships.consentsTo(scope, line.firm()).stream()
                .filter(c -> MaySee.on(
                        today, scope.tenantId(), c.seen(), MembershipDesk.belonging(line), List.of(c.given())))
                .toList();
        Set<UUID> open = holding.stream()
                .filter(c -> c.kind() == ConsentKind.CONTACT)
                .map(MembershipConsent::person)
                .collect(Collectors.toSet());
        return new MemberFirmView(
                line(line, today),
                members.contacts(scope, scope.tenantId(), line.firm(), open),
                holding.stream()
                        .map(c -> MembershipDesk.view(c, true, today, List.of()))
                        .toList(),
                memberships.story(scope, scope.tenantId(), line.firm()).stream()
                        .map(MembershipDesk::view)
                        .toList());
    }

    /** Applications, newest first. @param open null for all */
    public Page<ApplicationView> applications(AccessScope scope, Boolean open, String cursor, int limit) {
        MembershipDesk.expectAssociation(scope);
        int size = Math.max(1, Math.min(limit, Page.MOST));
        Page<MembershipApplication> page = Page.cut(
                memberships.received(scope, open, id(cursor, Long.MAX_VALUE), size + 1),
                size,
                a -> Long.toString(a.id(), 36));
        return new Page<>(
                page.items().stream()
                        .map(a -> MembershipDesk.view(a, List.of()))
                        .toList(),
                page.next());
    }

    public ApplicationView application(AccessScope scope, UUID key) {
        MembershipDesk.expectAssociation(scope);
        MembershipApplication application = memberships.application(scope, key);
        return MembershipDesk.view(application, memberships.steps(scope, application));
    }

    /** Who may join, as this association says. */
    public StatementView statement(AccessScope scope) {
        MembershipDesk.expectAssociation(scope);
        return memberships
                .statement(scope)
                .map(s -> new StatementView(s.version(), s.words(), s.longestDays()))
                .orElseGet(() -> new StatementView(0, null, MembershipStatement.USUAL_DAYS));
    }

    public LocalDate today(AccessScope scope) {
        MembershipDesk.expectAssociation(scope);
        return desk.today();
    }
}
