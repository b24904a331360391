package io.zhuangan.training;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import io.zhuangan.training.Colleagues.Colleague;
import io.zhuangan.training.domain.Enrolment;
import io.zhuangan.training.domain.Enrolments;
import io.zhuangan.training.domain.SeatLedger;
import io.zhuangan.training.domain.SeatLine;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A firm's contact enrols colleagues in one go: each is seated, joins the end of the line, or is refused for a reason
 * of their own. Somebody who is in already keeps the place, so the same request twice changes nothing.
 */
@UseCase
@Permit(Right.ENROL_COLLEAGUES)
public class EnrolColleagues {
    @Inject
    Colleagues colleagues;

    @Inject
    SeatLedger ledger;

    @Inject
    Enrolments enrolments;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public List<EnrolmentResult> enrol(AccessScope scope, UUID session, List<UUID> people) {
        if (people.isEmpty()) throw new RuleViolated(TrainingError.NOBODY_CHOSEN);
        Map<UUID, Colleague> own = colleagues.of(scope);
        for (UUID person : people) if (!own.containsKey(person)) throw new NotFound("Person", person);
        SeatLine line = ledger.lock(scope, session);
        Instant now = Time.now(clock);
        List<EnrolmentResult> results = new ArrayList<>();
        Entry entry = new Entry(scope, line, now);
        for (UUID person : new LinkedHashSet<>(people)) results.add(entry.enter(own.get(person)));
        return results;
    }

    /** One request's walk through the list, with the seats as they are under the lock. */
    private final class Entry {
        private final AccessScope scope;
        private final SeatLine line;
        private final Instant now;
        private long ticket;
        private int ofFirm = -1;

        Entry(AccessScope scope, SeatLine line, Instant now) {
            this.scope = scope;
            this.line = line;
            this.now = now;
            this.ticket = line.lastTicket();
        }

        EnrolmentResult enter(Colleague person) {
            Optional<Enrolment> before = enrolments.of(scope, line.sessionId(), person.id());
            if (before.isPresent() && before.get().active()) return standing(before.get());
            line.expectOpen(now);
            if (!line.publicInterest() && !colleagues.memberOf(scope, line.associationId())) {
                return refused(person, TrainingError.MEMBERS_ONLY);
            }
            if (capReached()) return refused(person, TrainingError.FIRM_CAP_REACHED, line.firmCap());
            boolean seated = ledger.enter(line);
            ticket++;
            Enrolment enrolment = before.orElseGet(() -> new Enrolment(
                    line.associationId(),
                    line.sessionId(),
                    scope.tenantId(),
                    scope.tenantName(),
                    person.id(),
                    person.key(),
                    person.name(),
                    person.post()));
            enrolment.enter(seated ? EnrolmentState.SEATED : EnrolmentState.WAITING, ticket, scope.personName(), now);
            if (before.isEmpty()) enrolments.add(enrolment);
            if (ofFirm >= 0) ofFirm++;
            audit.record(
                    scope,
                    "ENROL",
                    "Enrolment",
                    enrolment.key(),
                    null,
                    Map.of("session", line.session(), "person", person.key(), "state", enrolment.state()),
                    null);
            return standing(enrolment);
        }

        private boolean capReached() {
            if (line.firmCap() == null) return false;
            if (ofFirm < 0) ofFirm = ledger.ofFirm(line, scope.tenantId());
            return ofFirm >= line.firmCap();
        }

        private EnrolmentResult standing(Enrolment e) {
            return e.state() == EnrolmentState.SEATED
                    ? new EnrolmentResult.Seated(e.personKey(), e.personName(), e.key())
                    : new EnrolmentResult.Waiting(
                            e.personKey(), e.personName(), e.key(), ledger.position(line, e.ticket()));
        }

        private EnrolmentResult refused(Colleague person, TrainingError code, Object... args) {
            return new EnrolmentResult.Refused(person.key(), person.name(), code, List.of(args));
        }
    }
}
