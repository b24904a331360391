package io.zhuangan.enterprise;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.enterprise.domain.Fault;
import io.zhuangan.enterprise.domain.FirmPeople;
import io.zhuangan.enterprise.domain.FirmPerson;
import io.zhuangan.enterprise.domain.PersonFacts;
import io.zhuangan.enterprise.domain.PersonRules;
import io.zhuangan.enterprise.domain.PersonRules.Known;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.UseCase;
import io.zhuangan.tenancy.PersonView;
import io.zhuangan.tenancy.RegisterPerson;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Adds a colleague to the own firm. Who enrols colleagues in courses (the head of quality and safety, the training
 * contact) may do it too: a name alone gives no right and no post. The same colleague again changes nothing.
 */
@UseCase
@Permit({Right.MANAGE_PEOPLE, Right.ENROL_COLLEAGUES})
public class AddFirmPerson {
    @Inject
    OwnFirm firm;

    @Inject
    FirmPeople people;

    @Inject
    RegisterPerson persons;

    @Inject
    AuditLog audit;

    public FirmPersonView add(AccessScope scope, NewFirmPerson order) {
        FirmPosts posts = firm.held(scope);
        Known wanted = new Known(
                OwnFirm.blankToNull(order.name()),
                OwnFirm.blankToNull(order.staffNumber()),
                new PersonFacts(
                        OwnFirm.blankToNull(order.phone()),
                        OwnFirm.blankToNull(order.email()),
                        order.joinedOn(),
                        null));
        List<Known> known = new ArrayList<>();
        for (FirmPerson one : posts.people()) {
            Known other = new Known(one.fullName(), one.staffNumber(), one.facts());
            if (PersonRules.already(wanted, other)) return Views.person(one, posts.of(one), firm.today());
            known.add(other);
        }
        Optional<Fault> fault = PersonRules.fault(wanted, known, firm.latest(scope));
        if (fault.isPresent()) throw FirmPosts.refusal(fault.get());
        PersonView person = persons.add(
                scope, wanted.name(), wanted.facts().phone(), wanted.facts().email());
        FirmPerson added =
                new FirmPerson(scope.tenantId(), person.id(), person.key(), wanted.name(), wanted.staffNumber());
        added.describe(wanted.facts());
        people.add(added);
        people.settle();
        FirmPersonView view = Views.person(added, List.of(), firm.today());
        audit.record(scope, "ADD_FIRM_PERSON", "FirmPerson", added.key(), null, view, null);
        return view;
    }
}
