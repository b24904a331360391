package io.zhuangan.enterprise;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.enterprise.domain.Ending;
import io.zhuangan.enterprise.domain.FirmPeople;
import io.zhuangan.enterprise.domain.FirmPerson;
import io.zhuangan.enterprise.domain.PersonFacts;
import io.zhuangan.enterprise.domain.PersonRules;
import io.zhuangan.enterprise.domain.PostHolding;
import io.zhuangan.enterprise.domain.Tenure;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Denied;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Corrects phone, address and the day of leaving of a colleague. Who leaves has no post from that day on. The day of
 * leaving ends posts, so it is for whoever may end them. The same correction again changes nothing.
 */
@UseCase
@Permit({Right.MANAGE_PEOPLE, Right.ENROL_COLLEAGUES})
public class CorrectFirmPerson {
    @Inject
    OwnFirm firm;

    @Inject
    FirmPeople people;

    @Inject
    AuditLog audit;

    public FirmPersonView correct(AccessScope scope, PersonCorrection order) {
        FirmPosts posts = firm.held(scope);
        FirmPerson person = posts.person(order.person());
        PersonFacts known = person.facts();
        String phone = OwnFirm.blankToNull(order.phone());
        String email = OwnFirm.blankToNull(order.email());
        boolean leaves = !Objects.equals(order.leftOn(), known.leftOn());
        PersonFacts told = new PersonFacts(phone, email, null, null).over(known);
        if (!leaves && told.equals(known)) return Views.person(person, posts.of(person), firm.today());
        person.expectVersion(order.version());
        PersonRules.contact(phone, email).ifPresent(fault -> {
            throw FirmPosts.refusal(fault);
        });
        FirmPersonView before = Views.person(person, posts.of(person), firm.today());
        String reason = OwnFirm.blankToNull(order.reason());
        if (leaves && !scope.may(Right.MANAGE_PEOPLE)) throw new Denied("CorrectFirmPerson leftOn");
        if (leaves && order.leftOn() != null) endPosts(scope, posts, person, order.leftOn(), reason);
        person.correct(phone, email, order.leftOn());
        people.settle();
        FirmPersonView after = Views.person(person, posts.of(person), firm.today());
        audit.record(scope, "CORRECT_FIRM_PERSON", "FirmPerson", person.key(), before, after, reason);
        return after;
    }

    private void endPosts(AccessScope scope, FirmPosts posts, FirmPerson person, LocalDate leftOn, String reason) {
        LocalDate today = firm.today();
        List<Tenure> own = posts.of(person).stream().map(posts::tenure).toList();
        Ending.leaving(person.fullName(), person.facts(), leftOn, own, today, firm.latest(scope))
                .ifPresent(fault -> {
                    throw FirmPosts.refusal(fault);
                });
        if (reason == null && vacates(posts, person, leftOn, today)) {
            throw new RuleViolated(EnterpriseError.HEAD_LEFT_OPEN, person.fullName());
        }
        for (Tenure ending : Ending.byLeaving(own, leftOn, today)) {
            PostHolding row = posts.row(ending);
            PostHoldingView before = Views.holding(row, today);
            people.end(row, leftOn);
            audit.record(scope, "END_POST", "PostHolding", row.key(), before, Views.holding(row, today), reason);
        }
    }

    static boolean vacates(FirmPosts posts, FirmPerson person, LocalDate leftOn, LocalDate today) {
        List<PostHolding> own = posts.of(person);
        List<Tenure> others = posts.others(own);
        return Ending.byLeaving(own.stream().map(posts::tenure).toList(), leftOn, today).stream()
                .anyMatch(held -> Ending.vacates(held, leftOn, others));
    }
}
