package io.zhuangan.training;

import static io.zhuangan.training.GivenTraining.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.training.EnrolmentResult.Seated;
import io.zhuangan.training.EnrolmentResult.Waiting;
import io.zhuangan.training.GivenTraining.Firm;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The line and what people complain about in the lines of other products. */
class WaitingLineTest {
    private static final SessionRules OFFERS = new SessionRules(false, 24, null, List.of());
    private static final Instant A_DAY_LATER = NOW.plus(Duration.ofHours(24));

    private final GivenTraining given = new GivenTraining();
    private final Firm firm = given.firm(5);
    private final Firm other = given.firm(4);

    private static void refused(TrainingError code, ThrowingCallable what) {
        assertThatThrownBy(what).isInstanceOfSatisfying(RuleViolated.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    private UUID key(Firm of, UUID session, int person) {
        return given.place(of, session, person).key();
    }

    /** One seat, firm's person 0 on it; then other 0, firm 1, other 1 in line. */
    private UUID lineOfThree(SessionRules rules) {
        UUID session = given.session(1, rules);
        given.enrol(firm, session, 0);
        given.enrol(other, session, 0);
        given.enrol(firm, session, 1);
        given.enrol(other, session, 1);
        return session;
    }

    @Test
    @DisplayName("mod_booking#693：空出一席，队首当场坐下，新来的人排到最后")
    void aNewcomerNeverTakesTheSeatOfSomebodyWhoWaits() {
        UUID session = lineOfThree(SessionRules.PLAIN);
        given.withdraw(firm, key(firm, session, 0));
        assertThat(((Waiting) given.enrol(other, session, 2)).position()).isEqualTo(3);
        assertThat(given.state(other, session, 0)).isEqualTo(EnrolmentState.SEATED);
    }

    @Test
    @DisplayName("mod_booking#1073：退席和增加名额都让候补前进")
    void freedSeatsAndMoreSeatsMoveTheLine() {
        UUID session = lineOfThree(SessionRules.PLAIN);
        assertThat(given.quota(session, 2)).isEqualTo(1);
        given.withdraw(firm, key(firm, session, 0));
        assertThat(given.state(other, session, 0)).isEqualTo(EnrolmentState.SEATED);
        assertThat(given.state(firm, session, 1)).isEqualTo(EnrolmentState.SEATED);
        assertThat(given.place(other, session, 1).position()).isEqualTo(1);
    }

    @Test
    @DisplayName("mod_booking#937：截止后谁也不递补，邀约也到截止为止")
    void nobodyMovesUpAfterTheCutOff() {
        UUID session = lineOfThree(new SessionRules(false, 14 * 24, null, List.of()));
        Instant closes = given.view(session).closes();
        given.withdraw(firm, key(firm, session, 0));
        assertThat(given.place(other, session, 0).offerUntil()).isEqualTo(closes);
        given.settle(closes, session);
        assertThat(given.state(other, session, 0)).isEqualTo(EnrolmentState.WITHDRAWN);
        assertThat(given.state(firm, session, 1)).isEqualTo(EnrolmentState.WAITING);
        assertThat(given.view(session).taken()).isZero();
    }

    @Test
    @DisplayName("pretix#837：退出候补，后面的人前进一位，并看得到自己的位次")
    void leavingTheLineIsPossible() {
        UUID session = lineOfThree(SessionRules.PLAIN);
        given.withdraw(other, key(other, session, 0));
        assertThat(given.place(firm, session, 1).position()).isEqualTo(1);
        assertThat(given.place(firm, session, 1).lineLength()).isEqualTo(2);
    }

    @Test
    @DisplayName("pretix#2119：各场各排各的队，排在后面的人不会先坐下")
    void linesOfTwoSessionsAreApart() {
        UUID one = lineOfThree(SessionRules.PLAIN);
        UUID two = lineOfThree(SessionRules.PLAIN);
        given.withdraw(firm, key(firm, one, 0));
        assertThat(given.state(other, one, 0)).isEqualTo(EnrolmentState.SEATED);
        assertThat(given.state(other, two, 0)).isEqualTo(EnrolmentState.WAITING);
        assertThat(given.view(two).waiting()).isEqualTo(3);
    }

    @Test
    @DisplayName("alf.io#549：整个队列随时看得到，依次带位次")
    void theWholeLineCanBeRead() {
        UUID session = lineOfThree(SessionRules.PLAIN);
        assertThat(given.roll(session)).extracting(RollLine::position).containsExactly(0, 1, 2, 3);
        assertThat(given.roll(session))
                .extracting(RollLine::enterprise)
                .containsExactly(
                        firm.tenant().name(),
                        other.tenant().name(),
                        firm.tenant().name(),
                        other.tenant().name());
    }

    @Test
    @DisplayName("pretix#1236：人工前移要写原因，记入审计，队里人人看得见；别家看不到姓名和原因")
    void movingUpByHandNeedsAReasonThatShows() {
        UUID session = lineOfThree(SessionRules.PLAIN);
        UUID last = key(other, session, 1);
        refused(TrainingError.REASON_MISSING, () -> moveUp(last, 1, " "));
        refused(TrainingError.PLACE_RANGE, () -> moveUp(last, 3, "x"));
        refused(TrainingError.PLACE_RANGE, () -> moveUp(last, 0, "x"));
        moveUp(last, 2, "该岗位本月须完成");
        assertThat(given.place(other, session, 1).position()).isEqualTo(2);
        moveUp(last, 1, "该岗位本月须完成");
        assertThat(given.place(other, session, 1).position()).isEqualTo(1);
        assertThat(given.place(firm, session, 1).position()).isEqualTo(3);
        assertThat(changes(other, session)).hasSize(2).first().satisfies(c -> {
            assertThat(c.person()).isEqualTo("学员1");
            assertThat(c.reason()).isEqualTo("该岗位本月须完成");
            assertThat(List.of(c.before(), c.after())).containsExactly(2, 1);
        });
        assertThat(changes(firm, session)).hasSize(2).allSatisfy(c -> {
            assertThat(c.person()).isNull();
            assertThat(c.reason()).isNull();
            assertThat(c.verb()).isEqualTo(LineVerb.MOVED_UP);
        });
        given.withdraw(firm, key(firm, session, 0));
        assertThat(given.state(other, session, 1)).isEqualTo(EnrolmentState.SEATED);
        refused(TrainingError.NOT_WAITING, () -> moveUp(last, 1, "x"));
        GivenTraining elsewhere = new GivenTraining();
        assertThatThrownBy(() -> elsewhere.db.call(elsewhere.manager, use -> {
                    use.get(MoveUpInLine.class).move(elsewhere.manager, last, 1, "x");
                    return null;
                }))
                .isInstanceOf(NotFound.class);
    }

    private void moveUp(UUID enrolment, int place, String reason) {
        given.db.call(given.manager, use -> {
            use.get(MoveUpInLine.class).move(given.manager, enrolment, place, reason);
            return null;
        });
    }

    private List<LineChangeView> changes(Firm reader, UUID session) {
        return given.db.call(reader.contact(), use -> use.get(OwnTrainingQueries.class)
                .desk(reader.contact(), session)
                .changes());
    }

    @Test
    @DisplayName("截止后空出的席位，工作人员可以写明原因给候补的人；没有空席就不能")
    void staffSeatSomebodyByHand() {
        UUID session = lineOfThree(SessionRules.PLAIN);
        Instant closed = given.view(session).closes();
        UUID second = key(firm, session, 1);
        refused(TrainingError.NO_FREE_SEAT, () -> seat(NOW, second, "来电说明"));
        given.withdraw(closed, firm.contact(), key(firm, session, 0), null);
        refused(TrainingError.REASON_MISSING, () -> seat(closed, second, null));
        seat(closed, second, "队首来电放弃");
        assertThat(given.state(firm, session, 1)).isEqualTo(EnrolmentState.SEATED);
        assertThat(given.state(other, session, 0)).isEqualTo(EnrolmentState.WAITING);
        assertThat(changes(other, session)).singleElement().satisfies(c -> assertThat(c.verb())
                .isEqualTo(LineVerb.SEATED));
    }

    private void seat(Instant at, UUID enrolment, String reason) {
        given.db.call(GivenTraining.at(at), given.manager, use -> {
            use.get(SeatFromLine.class).seat(given.manager, enrolment, reason);
            return null;
        });
    }

    private void postpone(UUID session, Duration by) {
        long version = given.view(session).version();
        given.db.call(given.manager, use -> {
            use.get(PostponeSession.class)
                    .postpone(given.manager, session, version, GivenTraining.STARTS.plus(by), "讲师只有这天有空");
            return null;
        });
    }

    private long offersTold(UUID person) {
        return given.db.inTransaction(em -> em.createQuery(
                        "select count(n) from Notice n, Person p where p.uid = :person and n.personId = p.id"
                                + " and n.kind = 'training.OFFERED'",
                        Long.class)
                .setParameter("person", person)
                .getSingleResult());
    }

    @Test
    @DisplayName("场次提前：邀约最迟到新的截止时间，收到邀约的人再得到通知；推后不延长")
    void anEarlierSessionShortensOffers() {
        UUID session = lineOfThree(OFFERS);
        given.withdraw(firm, key(firm, session, 0));
        assertThat(given.place(other, session, 0).offerUntil()).isEqualTo(A_DAY_LATER);
        postpone(session, Duration.ofDays(7));
        assertThat(given.place(other, session, 0).offerUntil()).isEqualTo(A_DAY_LATER);
        assertThat(offersTold(other.person(0))).isEqualTo(1);
        postpone(session, Duration.ofHours(-228));
        Instant closes = given.view(session).closes();
        assertThat(closes).isBetween(NOW, A_DAY_LATER.minusSeconds(1));
        assertThat(given.place(other, session, 0).offerUntil()).isEqualTo(closes);
        assertThat(offersTold(other.person(0))).isEqualTo(2);
        given.settle(closes, session);
        assertThat(given.state(other, session, 0)).isEqualTo(EnrolmentState.WITHDRAWN);
    }

    @Test
    @DisplayName("场次提前到截止时间已过：邀约当即失效，席位不再递补")
    void anEarlierSessionPastItsCutOffEndsOffers() {
        UUID session = lineOfThree(OFFERS);
        given.withdraw(firm, key(firm, session, 0));
        postpone(session, Duration.ofMinutes(30).minus(Duration.ofDays(10)));
        assertThat(given.state(other, session, 0)).isEqualTo(EnrolmentState.WITHDRAWN);
        assertThat(given.state(firm, session, 1)).isEqualTo(EnrolmentState.WAITING);
        assertThat(given.view(session).taken()).isZero();
    }

    @Test
    @DisplayName("邀约：空席先留给队首，接受才坐下；期间别人不能占")
    void aFreedSeatIsOfferedToTheHead() {
        UUID session = lineOfThree(OFFERS);
        given.withdraw(firm, key(firm, session, 0));
        OwnEnrolment offer = given.place(other, session, 0);
        assertThat(offer.state()).isEqualTo(EnrolmentState.OFFERED);
        assertThat(offer.offerUntil()).isEqualTo(A_DAY_LATER);
        assertThat(told(other.attendee(0), "training.OFFERED"))
                .as("pretix#3628: the offer and its news are one transaction")
                .isEqualTo(1);
        assertThat(given.view(session).taken()).isEqualTo(1);
        assertThat(given.enrol(other, session, 2)).isInstanceOf(Waiting.class);
        assertThat(given.enrol(other, session, 0)).isInstanceOf(EnrolmentResult.Offered.class);
        given.accept(A_DAY_LATER.minusSeconds(1), other, offer.key());
        given.accept(A_DAY_LATER.minusSeconds(1), other, offer.key());
        assertThat(given.enrol(other, session, 0)).isInstanceOf(Seated.class);
        assertThat(given.view(session).waiting()).isEqualTo(3);
    }

    private long told(AccessScope who, String kind) {
        return given.db.inTransaction(em -> em.createQuery(
                        "select count(n) from Notice n where n.personId = :person and n.kind = :kind", Long.class)
                .setParameter("person", who.personId())
                .setParameter("kind", kind)
                .getSingleResult());
    }

    @Test
    @DisplayName("邀约到期或谢绝，席位给下一位；到期那一刻已经不能接受")
    void anOfferGoesOnToTheNext() {
        UUID session = lineOfThree(OFFERS);
        given.withdraw(firm, key(firm, session, 0));
        UUID first = key(other, session, 0);
        refused(TrainingError.OFFER_GONE, () -> given.accept(A_DAY_LATER, other, first));
        given.settle(A_DAY_LATER, session);
        assertThat(given.state(other, session, 0)).isEqualTo(EnrolmentState.WITHDRAWN);
        assertThat(given.state(firm, session, 1)).isEqualTo(EnrolmentState.OFFERED);
        given.withdraw(A_DAY_LATER, firm.contact(), key(firm, session, 1), null);
        assertThat(given.state(other, session, 1)).isEqualTo(EnrolmentState.OFFERED);
        List<EndedPlace> ended = given.db.call(other.contact(), use -> use.get(OwnTrainingQueries.class)
                .desk(other.contact(), session)
                .ended());
        assertThat(ended).extracting(EndedPlace::how).containsExactly(Ending.OFFER_LAPSED);
        assertThat(given.view(session).taken()).isEqualTo(1);
        assertThat(given.view(session).waiting()).isZero();
    }
}
