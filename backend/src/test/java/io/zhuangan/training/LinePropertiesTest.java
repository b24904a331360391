package io.zhuangan.training;

import static io.zhuangan.training.GivenTraining.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhuangan.enterprise.EnterpriseKind;
import io.zhuangan.enterprise.Post;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.training.GivenTraining.Firm;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/**
 * Random histories of one session on the real database, with kept seats, approval, offers, changes of the quota and
 * time going by; after each step everything that must never be otherwise is looked at in the rows themselves.
 */
class LinePropertiesTest {
    private static final int PEOPLE = 4;
    private static final Duration STEP = Duration.ofHours(5);

    private static final GivenTraining GIVEN = new GivenTraining();
    private static final List<Firm> FIRMS = firms();

    /** What somebody does next; {@code number} is a quota, a place or a group, whatever the act needs. */
    record Act(Verb verb, int firm, int person, int number) {}

    enum Verb {
        ENROL,
        ENROL_ALL_OR_NONE,
        WITHDRAW,
        REMOVE,
        APPROVE,
        DECLINE,
        ACCEPT,
        CHANGE_QUOTA,
        MOVE_UP,
        SEAT,
        OPEN_KEPT,
        TIME_GOES_BY
    }

    /** A row as it stands after a step. */
    record Row(UUID key, EnrolmentState state, int fits, double turn, boolean approved) {}

    private static List<Firm> firms() {
        Firm plain = GIVEN.firm(PEOPLE);
        Firm small = GIVEN.firm(PEOPLE);
        GIVEN.makes(small, EnterpriseKind.SMALL_MEDIUM);
        GIVEN.holds(plain, 0, Post.QUALITY_SAFETY_HEAD);
        GIVEN.holds(small, 0, Post.QUALITY_SAFETY_HEAD);
        return List.of(plain, small);
    }

    @Provide
    Arbitrary<List<Act>> histories() {
        Arbitrary<Verb> verbs = Arbitraries.frequency(
                Tuple.of(8, Verb.ENROL),
                Tuple.of(1, Verb.ENROL_ALL_OR_NONE),
                Tuple.of(4, Verb.WITHDRAW),
                Tuple.of(1, Verb.REMOVE),
                Tuple.of(5, Verb.APPROVE),
                Tuple.of(1, Verb.DECLINE),
                Tuple.of(3, Verb.ACCEPT),
                Tuple.of(2, Verb.CHANGE_QUOTA),
                Tuple.of(1, Verb.MOVE_UP),
                Tuple.of(1, Verb.SEAT),
                Tuple.of(1, Verb.OPEN_KEPT),
                Tuple.of(3, Verb.TIME_GOES_BY));
        return Combinators.combine(
                        verbs,
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.integers().between(0, PEOPLE - 1),
                        Arbitraries.integers().between(1, 6))
                .as(Act::new)
                .list()
                .ofMinSize(8)
                .ofMaxSize(30);
    }

    @Provide
    Arbitrary<SessionRules> rules() {
        Instant released = NOW.plus(Duration.ofHours(30));
        Arbitrary<List<SessionRules.Reserve>> reserves = Arbitraries.of(
                List.of(),
                List.of(new SessionRules.Reserve(ReserveBasis.POST, "QUALITY_SAFETY_HEAD", 1, released)),
                List.of(
                        new SessionRules.Reserve(ReserveBasis.POST, "QUALITY_SAFETY_HEAD", 1, released),
                        new SessionRules.Reserve(
                                ReserveBasis.FIRM_KIND, "SMALL_MEDIUM", 2, released.plus(Duration.ofHours(20)))));
        return Combinators.combine(
                        Arbitraries.of(true, false), Arbitraries.of(3, 12).injectNull(0.5), reserves)
                .as((approval, offerHours, kept) -> new SessionRules(approval, offerHours, null, kept));
    }

    @Property(tries = 60)
    @Label("任意的历史：不超卖，专席不被占，队列不乱，审核不被越过")
    void theLineStaysTrue(@ForAll("rules") SessionRules rules, @ForAll("histories") List<Act> history)
            throws SQLException {
        int kept =
                rules.reserves().stream().mapToInt(SessionRules.Reserve::seats).sum();
        UUID session = GIVEN.session(Math.max(3, kept), rules);
        Instant now = NOW;
        Map<UUID, Row> before = Map.of();
        for (Act act : history) {
            if (act.verb() == Verb.TIME_GOES_BY) now = now.plus(STEP);
            boolean done = tryIt(act, now, session);
            Map<UUID, Row> after = rows(session);
            assertTrue(session, rules, now, after, act);
            if (done) assertFair(before, after, act);
            before = after;
        }
    }

    /** What is refused must change nothing; which refusals there are is told by the tables of the other tests. */
    private boolean tryIt(Act act, Instant now, UUID session) {
        Firm firm = FIRMS.get(act.firm());
        OwnEnrolment place = GIVEN.place(firm, session, act.person());
        try {
            switch (act.verb()) {
                case ENROL -> GIVEN.enrol(now, firm, session, act.person());
                case ENROL_ALL_OR_NONE ->
                    GIVEN.db.call(GivenTraining.at(now), firm.contact(), use -> use.get(EnrolColleagues.class)
                            .enrol(
                                    firm.contact(),
                                    session,
                                    List.of(firm.person(act.person()), firm.person((act.person() + 1) % PEOPLE)),
                                    Together.ONLY_ALL));
                case TIME_GOES_BY -> GIVEN.settle(now, session);
                case CHANGE_QUOTA ->
                    staff(now, use -> use.get(ChangeQuota.class).change(GIVEN.manager, session, act.number(), "调整"));
                case OPEN_KEPT ->
                    staff(now, use -> use.get(OpenKeptSeats.class)
                            .open(GIVEN.manager, session, 1 + act.number() % 2, "放开"));
                default -> {
                    if (place == null) return false;
                    withPlace(act, now, firm, place.key());
                }
            }
            return true;
        } catch (RuleViolated refused) {
            return false;
        }
    }

    private void withPlace(Act act, Instant now, Firm firm, UUID place) {
        switch (act.verb()) {
            case WITHDRAW -> GIVEN.withdraw(now, firm.contact(), place, null);
            case REMOVE -> GIVEN.withdraw(now, GIVEN.manager, place, "名单有误");
            case APPROVE -> staff(now, use -> use.get(ApproveRequest.class).approve(GIVEN.manager, place));
            case DECLINE ->
                staff(now, use -> {
                    use.get(DeclineRequest.class).decline(GIVEN.manager, place, "岗位不符");
                    return null;
                });
            case ACCEPT -> GIVEN.accept(now, firm, place);
            case MOVE_UP ->
                staff(now, use -> {
                    use.get(MoveUpInLine.class).move(GIVEN.manager, place, act.number(), "急需");
                    return null;
                });
            case SEAT ->
                staff(now, use -> {
                    use.get(SeatFromLine.class).seat(GIVEN.manager, place, "急需");
                    return null;
                });
            default -> throw new IllegalArgumentException(act.toString());
        }
    }

    private <T> T staff(Instant now, java.util.function.Function<io.zhuangan.Wiring, T> work) {
        return GIVEN.db.call(GivenTraining.at(now), GIVEN.manager, work);
    }

    private void assertTrue(UUID session, SessionRules rules, Instant now, Map<UUID, Row> rows, Act act)
            throws SQLException {
        long holding = rows.values().stream().filter(r -> r.state().holdsSeat()).count();
        long waiting = rows.values().stream()
                .filter(r -> r.state() == EnrolmentState.WAITING)
                .count();
        try (Connection connection = GIVEN.db.connect();
                PreparedStatement read = connection.prepareStatement(
                        "select quota, taken, waiting, held from course_session where uid = ?")) {
            read.setString(1, session.toString());
            try (ResultSet r = read.executeQuery()) {
                r.next();
                assertThat(r.getInt(2))
                        .as("seats counted and held after %s", act)
                        .isEqualTo((int) holding);
                assertThat(r.getInt(3))
                        .as("line counted and held after %s", act)
                        .isEqualTo((int) waiting);
                assertThat(r.getInt(2) + r.getInt(4))
                        .as("never oversold, kept seats kept, after %s", act)
                        .isLessThanOrEqualTo(r.getInt(1));
                int free = r.getInt(1) - r.getInt(2) - r.getInt(4);
                boolean plain = rules.reserves().isEmpty();
                if (plain && now.isBefore(GIVEN.view(session).closes()) && waiting > 0) {
                    assertThat(free)
                            .as("nobody waits beside a free seat, after %s", act)
                            .isZero();
                }
            }
        }
        if (rules.approval()) {
            assertThat(rows.values())
                    .as("approval respected after %s", act)
                    .allMatch(r -> r.approved() || r.state() == EnrolmentState.REQUESTED);
        }
        for (SessionRules.Reserve r : rules.reserves()) {
            if (!r.until().isAfter(now)) continue;
            long others = rows.values().stream()
                    .filter(e -> e.state().holdsSeat())
                    .filter(e -> (e.fits() & bit(rules, r)) == 0)
                    .count();
            int quota = GIVEN.view(session).quota();
            if (!opened(session, r)) {
                assertThat(others)
                        .as("others on seats kept for %s after %s", r.code(), act)
                        .isLessThanOrEqualTo(quota - r.seats());
            }
        }
    }

    private static int bit(SessionRules rules, SessionRules.Reserve reserve) {
        return 1 << rules.reserves().indexOf(reserve);
    }

    private boolean opened(UUID session, SessionRules.Reserve reserve) throws SQLException {
        try (Connection connection = GIVEN.db.connect();
                PreparedStatement read = connection.prepareStatement(
                        "select 1 from seat_reserve r join course_session s on s.id = r.session_id"
                                + " where s.uid = ? and r.code = ? and r.opened_at is not null")) {
            read.setString(1, session.toString());
            read.setString(2, reserve.code());
            try (ResultSet r = read.executeQuery()) {
                return r.next();
            }
        }
    }

    /** Whoever got a seat in this step did not pass anybody who waits still, came earlier and might have sat there. */
    private void assertFair(Map<UUID, Row> before, Map<UUID, Row> after, Act act) {
        if (act.verb() == Verb.SEAT) return;
        List<Row> newlySeated = new ArrayList<>();
        for (Row row : after.values()) {
            Row was = before.get(row.key());
            boolean had = was != null && was.state().holdsSeat();
            if (row.state().holdsSeat() && !had) newlySeated.add(row);
        }
        for (Row sits : newlySeated) {
            for (Row waits : after.values()) {
                Row was = before.get(waits.key());
                if (waits.state() != EnrolmentState.WAITING || was == null) continue;
                if (was.state() != EnrolmentState.WAITING) continue;
                boolean sameChances = (waits.fits() & sits.fits()) == sits.fits();
                assertThat(sameChances && waits.turn() < sits.turn())
                        .as("%s: %s passed %s", act, sits, waits)
                        .isFalse();
            }
        }
    }

    private Map<UUID, Row> rows(UUID session) throws SQLException {
        Map<UUID, Row> rows = new LinkedHashMap<>();
        try (Connection connection = GIVEN.db.connect();
                PreparedStatement read = connection.prepareStatement(
                        "select e.uid, e.state, e.fits, e.turn, e.approved_at from enrolment e"
                                + " join course_session s on s.id = e.session_id"
                                + " where s.uid = ? and e.state <> 'WITHDRAWN' order by e.turn")) {
            read.setString(1, session.toString());
            try (ResultSet r = read.executeQuery()) {
                while (r.next()) {
                    UUID key = UUID.fromString(r.getString(1));
                    rows.put(
                            key,
                            new Row(
                                    key,
                                    EnrolmentState.valueOf(r.getString(2)),
                                    r.getInt(3),
                                    r.getDouble(4),
                                    r.getTimestamp(5) != null));
                }
            }
        }
        return rows;
    }
}
