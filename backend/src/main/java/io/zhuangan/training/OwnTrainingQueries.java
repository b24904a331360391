package io.zhuangan.training;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.training.Colleagues.Colleague;
import io.zhuangan.training.domain.Audience;
import io.zhuangan.training.domain.Enrolments;
import io.zhuangan.training.domain.Enrolments.Clash;
import io.zhuangan.training.domain.Materials;
import io.zhuangan.training.domain.SeatReads;
import io.zhuangan.training.domain.SeatReads.Opened;
import io.zhuangan.training.domain.SeatReads.OwnPlaces;
import io.zhuangan.training.domain.Span;
import io.zhuangan.training.domain.TrainingReads;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A firm's own view of its people's training. */
@Reads
@Permit({Right.ENROL_COLLEAGUES, Right.ATTEND})
public class OwnTrainingQueries {
    private static final Instant FAR = Instant.parse("9999-01-01T00:00:00Z");
    private static final int PIECE = 1000;

    @Inject
    TrainingReads reads;

    @Inject
    SeatReads seats;

    @Inject
    Materials materials;

    @Inject
    Enrolments enrolments;

    @Inject
    Colleagues colleagues;

    @Inject
    Clock clock;

    /** Seats and places in line of sessions that are not over. */
    public List<OwnEnrolment> upcoming(AccessScope scope) {
        return seats.ofFirm(scope, Time.now(clock));
    }

    /** The first of them, by start. */
    public List<OwnEnrolment> upcoming(AccessScope scope, int most) {
        return seats.ofFirm(scope, Time.now(clock), most);
    }

    /** How many places the firm has in each session that is not over. */
    public Map<UUID, Long> upcomingPlaces(AccessScope scope) {
        return seats.placesOfFirm(scope, Time.now(clock), FAR);
    }

    /** The sessions of a calendar year that the firm has places in, by start, in pieces to read one by one. */
    public List<List<UUID>> sessionsOfYear(AccessScope scope, int year) {
        List<List<UUID>> pieces = new ArrayList<>();
        long places = PIECE;
        for (Map.Entry<UUID, Long> session : seats.placesOfFirm(scope, Years.from(year), Years.from(year + 1))
                .entrySet()) {
            if (places >= PIECE) {
                pieces.add(new ArrayList<>());
                places = 0;
            }
            pieces.get(pieces.size() - 1).add(session.getKey());
            places += session.getValue();
        }
        return pieces;
    }

    /** The firm's places in these sessions, by start. */
    public List<OwnEnrolment> inSessions(AccessScope scope, Collection<UUID> sessions) {
        return seats.ofFirm(scope, sessions);
    }

    public List<OwnEnrolment> inSession(AccessScope scope, UUID session) {
        reads.visible(scope, session).orElseThrow(() -> new NotFound("CourseSession", session));
        return seats.ofFirm(scope, session, scope.personId()).places();
    }

    /**
     * A session as the firm's contact needs it to choose people, read at once.
     *
     * @param onlineLink where it is joined online, for whoever has a seat; null for others or without one
     * @param files what the course hands out to them
     * @param changes what the association did to the line by hand; of others' people only that it happened
     * @param ended places which did not end by the firm's own wish
     * @param candidates everybody of the firm with what matters for choosing them
     */
    public record EnrolDesk(
            SessionView session,
            List<UnitView> units,
            List<OwnEnrolment> places,
            List<EndedPlace> ended,
            List<LineChangeView> changes,
            List<Candidate> candidates,
            SeatRules rules,
            String onlineLink,
            List<MaterialView> files) {}

    public EnrolDesk desk(AccessScope scope, UUID session) {
        Opened opened = seats.opened(scope, session).orElseThrow(() -> new NotFound("CourseSession", session));
        SessionView view = opened.view();
        long who = MaterialQueries.who(scope);
        List<UnitView> units = reads.units(scope, session);
        OwnPlaces own = seats.ofFirm(scope, session, who);
        return new EnrolDesk(
                view,
                units,
                own.places(),
                own.ended(),
                seats.changes(opened, scope.tenantId()),
                candidates(scope, view, units, own.places()),
                seats.rules(opened, Time.now(clock)),
                own.onlineLink(),
                materials.of(scope, view.course(), who).stream()
                        .map(Materials.Found::view)
                        .toList());
    }

    private List<Candidate> candidates(
            AccessScope scope, SessionView view, List<UnitView> ofSession, List<OwnEnrolment> ofFirm) {
        Map<UUID, Colleague> people = colleagues.of(scope);
        Map<UUID, OwnEnrolment> places = new HashMap<>();
        ofFirm.forEach(e -> places.put(e.person(), e));
        Map<UUID, BigDecimal> hours = hours(scope, LocalDate.now(clock).getYear());
        List<Span> units =
                ofSession.stream().map(u -> new Span(u.starts(), u.ends())).toList();
        List<Clash> clashes = enrolments
                .clashes(
                        scope,
                        people.values().stream().map(Colleague::id).toList(),
                        view.row(),
                        view.starts(),
                        view.ends())
                .stream()
                .filter(c -> units.stream().anyMatch(new Span(c.starts(), c.ends())::overlaps))
                .toList();
        Audience audience = new Audience(view.targetPosts(), view.targetKinds());
        Set<String> kinds = audience.kinds().isEmpty() ? Set.of() : colleagues.kinds(scope);
        return people.values().stream()
                .map(p -> new Candidate(
                        p.key(),
                        p.name(),
                        p.post(),
                        places.get(p.key()),
                        hours.getOrDefault(p.key(), BigDecimal.ZERO),
                        audience.means(p.posts(), kinds),
                        clashes.stream()
                                .filter(c -> c.personId() == p.id())
                                .map(c ->
                                        new Candidate.Clash(c.enrolment(), c.title(), c.number(), c.starts(), c.ends()))
                                .toList()))
                .toList();
    }

    /** Hours of each person in a calendar year, from units attended. */
    public Map<UUID, BigDecimal> hours(AccessScope scope, int year) {
        Map<UUID, BigDecimal> hours = new HashMap<>();
        for (AttendedUnit unit : attended(scope, year)) hours.merge(unit.person(), unit.hours(), BigDecimal::add);
        return hours;
    }

    /** The units behind the hours. */
    public List<AttendedUnit> attended(AccessScope scope, int year) {
        return reads.attended(scope, Years.from(year), Years.from(year + 1));
    }

    public List<CertificateView> certificates(AccessScope scope, int first, int most) {
        return reads.certificates(scope, null, null, first, most, LocalDate.now(clock));
    }

    /** What the person who checked in sees next: the units of that session with their own marks. */
    public List<OwnMark> marks(AccessScope scope, UUID session) {
        Optional<OwnEnrolment> own = seats.ofFirm(scope, session, scope.personId()).places().stream()
                .filter(e -> isCaller(scope, e))
                .findFirst();
        Map<UUID, MarkView> marks = own.map(e -> reads.marks(scope, session).getOrDefault(e.key(), Map.of()))
                .orElse(Map.of());
        return reads.units(scope, session).stream()
                .map(u -> new OwnMark(u, marks.get(u.key())))
                .toList();
    }

    private boolean isCaller(AccessScope scope, OwnEnrolment e) {
        Colleague caller = colleagues.of(scope).get(e.person());
        return caller != null && caller.id() == scope.personId();
    }

    /** A unit with the caller's own record, or none. */
    public record OwnMark(UnitView unit, MarkView mark) {
        public boolean attended() {
            return mark != null && mark.attended();
        }

        public Instant at() {
            return mark == null ? null : mark.at();
        }
    }
}
