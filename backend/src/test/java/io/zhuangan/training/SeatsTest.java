package io.zhuangan.training;

import static io.zhuangan.training.GivenTraining.NOW;
import static io.zhuangan.training.GivenTraining.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.training.EnrolmentResult.Refused;
import io.zhuangan.training.EnrolmentResult.Seated;
import io.zhuangan.training.EnrolmentResult.Waiting;
import io.zhuangan.training.GivenTraining.Firm;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SeatsTest {
    private final GivenTraining given = new GivenTraining();
    private final Firm firm = given.firm(6);
    private final Firm other = given.firm(3);

    @Test
    @DisplayName("一次为几位同事报名：有席位的坐下，其余按序候补")
    void severalAtOnceAreSeatedOrQueued() {
        UUID session = given.session(2);
        List<EnrolmentResult> results = given.db.call(firm.contact(), use -> use.get(EnrolColleagues.class)
                .enrol(
                        firm.contact(),
                        session,
                        List.of(firm.person(0), firm.person(1), firm.person(2), firm.person(3))));
        assertThat(results.get(0)).isInstanceOf(Seated.class);
        assertThat(results.get(1)).isInstanceOf(Seated.class);
        assertThat(((Waiting) results.get(2)).position()).isEqualTo(1);
        assertThat(((Waiting) results.get(3)).position()).isEqualTo(2);
        SessionView view = given.view(session);
        assertThat(view.taken()).isEqualTo(2);
        assertThat(view.waiting()).isEqualTo(2);
    }

    @Test
    @DisplayName("重复提交得到同一个回答，不多占席位")
    void sendingTwiceGivesTheSameAnswer() {
        UUID session = given.session(1);
        EnrolmentResult seated = given.enrol(firm, session, 0);
        EnrolmentResult waiting = given.enrol(firm, session, 1);
        assertThat(given.enrol(firm, session, 0)).isEqualTo(seated);
        assertThat(given.enrol(firm, session, 1)).isEqualTo(waiting);
        assertThat(given.view(session).taken()).isEqualTo(1);
        assertThat(given.view(session).waiting()).isEqualTo(1);
    }

    @Test
    @DisplayName("退席立即由队首递补，别家企业也一样")
    void aFreedSeatGoesToTheHeadOfTheLine() {
        UUID session = given.session(1);
        Seated first = (Seated) given.enrol(firm, session, 0);
        given.enrol(other, session, 0);
        given.enrol(firm, session, 1);
        given.withdraw(firm, first.enrolment());
        given.withdraw(firm, first.enrolment());
        assertThat(given.enrol(other, session, 0)).isInstanceOf(Seated.class);
        assertThat(((Waiting) given.enrol(firm, session, 1)).position()).isEqualTo(1);
        assertThat(((Waiting) given.enrol(firm, session, 0)).position()).isEqualTo(2);
        assertThat(given.roll(session)).extracting(RollLine::position).containsExactly(0, 1, 2);
    }

    @Test
    @DisplayName("退出候补，后面的人各进一位")
    void leavingTheLineMovesThoseBehind() {
        UUID session = given.session(1);
        given.enrol(firm, session, 0);
        Waiting second = (Waiting) given.enrol(firm, session, 1);
        given.enrol(other, session, 0);
        given.withdraw(firm, second.enrolment());
        assertThat(((Waiting) given.enrol(other, session, 0)).position()).isEqualTo(1);
        assertThat(given.view(session).waiting()).isEqualTo(1);
    }

    @Test
    @DisplayName("增加名额先给候补；不能少于已占席位；要写原因")
    void aRaisedQuotaMovesTheLine() {
        UUID session = given.session(1);
        for (int i = 0; i < 4; i++) given.enrol(firm, session, i);
        assertThat(change(session, 3, "换了大教室")).isEqualTo(2);
        assertThat(given.view(session).taken()).isEqualTo(3);
        assertThat(given.view(session).waiting()).isEqualTo(1);
        assertThatThrownBy(() -> change(session, 2, "减"))
                .isInstanceOfSatisfying(
                        RuleViolated.class, e -> assertThat(e.code()).isEqualTo(TrainingError.QUOTA_BELOW_TAKEN));
        assertThatThrownBy(() -> change(session, 9, " "))
                .isInstanceOfSatisfying(
                        RuleViolated.class, e -> assertThat(e.code()).isEqualTo(TrainingError.REASON_MISSING));
    }

    private int change(UUID session, int quota, String reason) {
        return given.db.call(
                given.manager, use -> use.get(ChangeQuota.class).change(given.manager, session, quota, reason));
    }

    @Test
    @DisplayName("截止后不再递补，也不再接受报名；空席留空")
    void nothingMovesAfterTheCutOff() {
        SessionForm form = given.form(given.course("截止 " + UUID.randomUUID()), 1, NOW.plus(Duration.ofDays(3)));
        UUID session = given.session(form);
        Seated first = (Seated) given.enrol(firm, session, 0);
        given.enrol(other, session, 0);
        given.db.call(at(form.closes()), firm.contact(), use -> {
            use.get(Withdraw.class).withdraw(firm.contact(), first.enrolment(), null);
            return null;
        });
        SessionView view = given.view(session);
        assertThat(view.taken()).isZero();
        assertThat(view.waiting()).isEqualTo(1);
        assertThatThrownBy(() -> given.db.call(at(form.closes()), firm.contact(), use -> use.get(EnrolColleagues.class)
                        .enrol(firm.contact(), session, List.of(firm.person(1)))))
                .isInstanceOfSatisfying(
                        RuleViolated.class, e -> assertThat(e.code()).isEqualTo(TrainingError.ENROLMENT_CLOSED));
    }

    @Test
    @DisplayName("每家上限：超出的人被拒，其他人不受影响")
    void theFirmCapRefusesOneByOne() {
        SessionForm f = given.form(given.course("上限 " + UUID.randomUUID()), 10, NOW.plus(Duration.ofDays(3)));
        UUID session = given.session(new SessionForm(
                null, 0, f.course(), f.place(), f.mode(), f.lecturer(), 10, 2, 10, f.opens(), f.closes(), f.units()));
        List<EnrolmentResult> results = given.db.call(firm.contact(), use -> use.get(EnrolColleagues.class)
                .enrol(firm.contact(), session, List.of(firm.person(0), firm.person(1), firm.person(2))));
        assertThat(results.get(2)).isInstanceOfSatisfying(Refused.class, r -> assertThat(r.code())
                .isEqualTo(TrainingError.FIRM_CAP_REACHED));
        assertThat(given.enrol(other, session, 0)).isInstanceOf(Seated.class);
    }

    @Test
    @DisplayName("别家的人、别家的报名、未发布的场次，都当作不存在")
    void foreignKeysDoNotExist() {
        UUID session = given.session(5);
        Seated mine = (Seated) given.enrol(firm, session, 0);
        assertThatThrownBy(() -> given.db.call(firm.contact(), use -> use.get(EnrolColleagues.class)
                        .enrol(firm.contact(), session, List.of(other.person(0)))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> given.withdraw(other, mine.enrolment())).isInstanceOf(NotFound.class);
        UUID draft = given.draft(given.form(given.course("草稿 " + UUID.randomUUID()), 5, NOW.plus(Duration.ofDays(3))));
        assertThatThrownBy(() -> given.enrol(firm, draft, 0)).isInstanceOf(NotFound.class);
        GivenTraining elsewhere = new GivenTraining();
        assertThatThrownBy(() -> elsewhere.enrol(elsewhere.firm(1), session, 0)).isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("时间冲突的单元会提醒")
    void overlappingUnitsAreWarnedOf() {
        UUID session = given.session(5);
        given.enrol(firm, session, 0);
        UUID same = given.session(given.form(
                given.course("同时 " + UUID.randomUUID()),
                5,
                NOW.plus(Duration.ofDays(10)).plusSeconds(600)));
        UUID between = given.session(new SessionForm(
                null,
                0,
                given.course("间歇 " + UUID.randomUUID()),
                "线上",
                TeachingMode.ONLINE,
                "",
                5,
                null,
                10,
                NOW.minusSeconds(60),
                NOW.plus(Duration.ofDays(9)),
                List.of(new SessionForm.Unit(
                        "课间",
                        NOW.plus(Duration.ofDays(10)).plusSeconds(3000),
                        NOW.plus(Duration.ofDays(10)).plusSeconds(3600),
                        java.math.BigDecimal.ONE))));
        assertThat(candidate(same).clashes()).isNotEmpty();
        assertThat(candidate(between).clashes()).isEmpty();
        assertThat(candidate(session).place().state()).isEqualTo(EnrolmentState.SEATED);
    }

    private Candidate candidate(UUID session) {
        return given.db.call(
                firm.contact(),
                use -> use.get(OwnTrainingQueries.class).desk(firm.contact(), session).candidates().stream()
                        .filter(c -> c.person().equals(firm.person(0)))
                        .findFirst()
                        .orElseThrow());
    }
}
