package io.zhuangan.tenancy;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.OpenToAll;
import io.zhuangan.shared.TenantKind;
import io.zhuangan.shared.UseCase;
import io.zhuangan.tenancy.domain.People;
import io.zhuangan.tenancy.domain.Person;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * First sign-in of somebody who was invited by user name: ties the account's subject to the person. Safe because
 * accounts are made by the realm's administrators and user names cannot be changed or chosen by their holders; a person
 * who is tied already is never tied again.
 */
@UseCase
@OpenToAll(because = "sign-in: called with the subject and user name of a verified token, before any seat is known")
public class LinkAccount {
    @Inject
    People people;

    @Inject
    AuditLog audit;

    @Inject
    SeatNews news;

    /** @return the person of this account, if there is one */
    public Optional<PersonView> link(String subject, String username) {
        Optional<Person> known = people.bySubject(subject);
        if (known.isPresent() || username == null) return known.map(Views::of);
        Optional<Person> invited = people.byUsername(username).filter(p -> p.link(subject));
        invited.ifPresent(p -> {
            news.linked(p);
            audit.record(
                    AccessScope.platformFor(0, null, TenantKind.OPERATOR, 0),
                    "LINK_ACCOUNT",
                    "Person",
                    p.key(),
                    null,
                    subject,
                    null);
        });
        return invited.map(Views::of);
    }
}
