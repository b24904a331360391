package io.zhuangan.enterprise;

import io.zhuangan.enterprise.domain.AssociationMember;
import io.zhuangan.enterprise.domain.Enterprises;
import io.zhuangan.enterprise.domain.MaskedPhone;
import io.zhuangan.enterprise.domain.MemberFacts;
import io.zhuangan.shared.AccessScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Memberships for the room that keeps applications and consents, inside its transaction and behind its permit. The row of
 * a membership stays this room's, also where a file of the bureau brought it.
 */
@ApplicationScoped
public class MembershipDoor {
    @Inject
    Enterprises enterprises;

    @Inject
    Clock clock;

    /** Members, present and past, in the order they came into the register, after this one. */
    public List<MemberLine> lines(AccessScope scope, long associationId, MemberFilter filter, long afterId, int limit) {
        return enterprises.memberLines(scope, associationId, LocalDate.now(clock), filter, afterId, limit);
    }

    /** The membership of one firm, present or past, by internal ids. */
    public Optional<MemberLine> line(AccessScope scope, long associationId, long firm) {
        return enterprises.memberLine(scope, associationId, firm);
    }

    /** The membership of one firm, present or past, by the key of the firm. */
    public Optional<MemberLine> line(AccessScope scope, long associationId, UUID firm) {
        return enterprises.memberLine(scope, associationId, firm);
    }

    /** Whether another firm of the association has this number. */
    public boolean numberTaken(AccessScope scope, long associationId, String number, long butFirm) {
        return enterprises.members(scope).stream()
                .anyMatch(m -> m.tenantId() == associationId
                        && m.enterpriseId() != butFirm
                        && number.equals(m.facts().memberNumber()));
    }

    /** The firm belongs from a day on; a firm that left comes back on the same row. */
    public void join(AccessScope scope, long associationId, long firm, String number, LocalDate from) {
        MemberFacts facts = new MemberFacts(number, from, null);
        Optional<AssociationMember> known = row(scope, associationId, firm);
        if (known.isPresent()) known.get().state(facts);
        else enterprises.add(new AssociationMember(associationId, firm, facts));
    }

    /** @param leftOn first day without membership */
    public void leave(AccessScope scope, long associationId, long firm, LocalDate leftOn) {
        AssociationMember member = row(scope, associationId, firm).orElseThrow();
        MemberFacts facts = member.facts();
        member.state(new MemberFacts(facts.memberNumber(), facts.joinedOn(), leftOn));
    }

    private Optional<AssociationMember> row(AccessScope scope, long associationId, long firm) {
        return enterprises.members(scope).stream()
                .filter(m -> m.tenantId() == associationId && m.enterpriseId() == firm)
                .findFirst();
    }

    /**
     * Who holds a post in a firm that belongs today.
     *
     * @param open keys of the people whose phone and e-mail the firm consents to show
     */
    public List<MemberContact> contacts(AccessScope scope, long associationId, long firm, Collection<UUID> open) {
        return enterprises.memberContacts(scope, associationId, LocalDate.now(clock), firm).stream()
                .map(c -> open.contains(c.person())
                        ? c
                        : new MemberContact(c.person(), c.name(), c.post(), MaskedPhone.of(c.phone()), null))
                .toList();
    }
}
