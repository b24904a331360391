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
import io.zhuangan.training.domain.Audience;
import io.zhuangan.training.domain.Enrolment;
import io.zhuangan.training.domain.Enrolments;
import io.zhuangan.training.domain.SeatLedger;
import io.zhuangan.training.domain.SeatLedger.Standing;
import io.zhuangan.training.domain.SeatLine;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A firm's contact enrols colleagues in one go: each is seated, joins the end of the line, asks for approval, or is
 * refused for a reason of their own; or, if the firm wants that, all get a seat or nobody is enrolled. Somebody who is
 * in already keeps the place, so the same request twice changes nothing.
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
    LineMover mover;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** For tests of the line, which care for one person at a time. */
    List<EnrolmentResult> enrol(AccessScope scope, UUID session, List<UUID> people) {
        return enrol(scope, session, people, Together.AS_MANY_AS_POSSIBLE);
    }

    public List<EnrolmentResult> enrol(AccessScope scope, UUID session, List<UUID> people, Together together) {
        if (people.isEmpty()) throw new RuleViolated(TrainingError.NOBODY_CHOSEN);
        Map<UUID, Colleague> own = colleagues.of(scope, people);
        for (UUID person : people) if (!own.containsKey(person)) throw new NotFound("Person", person);
        SeatLine line = ledger.lock(scope, session);
        Entry entry = new Entry(scope, line, Time.now(clock));
        List<EnrolmentResult> results = new ArrayList<>();
        for (UUID person : new LinkedHashSet<>(people)) results.add(entry.enter(own.get(person)));
        if (together == Together.ONLY_ALL) expectAll(results);
        entry.finish();
        return results;
    }

    /** Refusing rolls the whole request back. Where approval is asked for, the request is what all get or nobody. */
    private static void expectAll(List<EnrolmentResult> results) {
        long in = results.stream()
                .filter(r -> !(r instanceof EnrolmentResult.Refused || r instanceof EnrolmentResult.Waiting))
                .count();
        if (in < results.size()) throw new RuleViolated(TrainingError.NOT_ALL_SEATED, in, results.size());
    }

    /** One request's walk through the list, with the seats as they are under the lock. */
    private final class Entry {
        private final AccessScope scope;
        private final SeatLine line;
        private final Instant now;
        private final SeatTaker taker;
        private Set<String> kinds;

        Entry(AccessScope scope, SeatLine line, Instant now) {
            this.scope = scope;
            this.line = line;
            this.now = now;
            this.taker = new SeatTaker(ledger, mover, line, now);
        }

        EnrolmentResult enter(Colleague person) {
            List<Standing> standings = ledger.standings(line, person.id());
            Optional<Enrolment> before = standings.stream().anyMatch(s -> s.enterpriseId() == scope.tenantId())
                    ? enrolments.of(scope, line.sessionId(), person.id())
                    : Optional.empty();
            if (before.isPresent() && before.get().active()) return standing(before.get(), person);
            line.expectOpen(now);
            for (Standing s : standings) {
                if (s.enterpriseId() != scope.tenantId() && s.state() != EnrolmentState.WITHDRAWN) {
                    return refused(person, TrainingError.IN_THROUGH_OTHER, s.enterpriseName());
                }
            }
            if (!line.publicInterest() && !colleagues.memberOf(scope, line.associationId())) {
                return refused(person, TrainingError.MEMBERS_ONLY);
            }
            if (taker.capReached(scope.tenantId())) {
                return refused(person, TrainingError.FIRM_CAP_REACHED, line.firmCap());
            }
            Enrolment enrolment = before.orElseGet(() -> new Enrolment(
                    line.associationId(),
                    line.sessionId(),
                    scope.tenantId(),
                    scope.tenantName(),
                    person.id(),
                    person.key(),
                    person.name(),
                    person.post()));
            taker.take(enrolment, person.posts(), this::kinds, scope.personName());
            if (before.isEmpty()) enrolments.add(enrolment);
            audit.record(
                    scope,
                    "ENROL",
                    "Enrolment",
                    enrolment.key(),
                    null,
                    Map.of("session", line.session(), "person", person.key(), "state", enrolment.state()),
                    null);
            return standing(enrolment, person);
        }

        void finish() {
            taker.finish();
        }

        private Set<String> kinds() {
            if (kinds == null) kinds = colleagues.kinds(scope);
            return kinds;
        }

        private EnrolmentResult standing(Enrolment e, Colleague person) {
            Audience audience = line.audience();
            boolean beside = !audience.means(person.posts(), audience.kinds().isEmpty() ? Set.of() : kinds());
            return switch (e.state()) {
                case SEATED -> new EnrolmentResult.Seated(e.personKey(), e.personName(), e.key(), beside);
                case REQUESTED -> new EnrolmentResult.Requested(e.personKey(), e.personName(), e.key(), beside);
                case OFFERED ->
                    new EnrolmentResult.Offered(e.personKey(), e.personName(), e.key(), e.offerUntil(), beside);
                default ->
                    new EnrolmentResult.Waiting(
                            e.personKey(), e.personName(), e.key(), ledger.position(line, e.turn()), beside);
            };
        }

        private EnrolmentResult refused(Colleague person, TrainingError code, Object... args) {
            return new EnrolmentResult.Refused(person.key(), person.name(), code, List.of(args));
        }
    }
}
