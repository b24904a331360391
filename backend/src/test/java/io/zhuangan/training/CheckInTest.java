package io.zhuangan.training;

import static io.zhuangan.training.GivenTraining.NOW;
import static io.zhuangan.training.GivenTraining.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.training.CheckInResult.CodeChanged;
import io.zhuangan.training.CheckInResult.CodeOfOtherUnit;
import io.zhuangan.training.CheckInResult.CodeReplayed;
import io.zhuangan.training.CheckInResult.NotOnTheList;
import io.zhuangan.training.CheckInResult.NotYetOpen;
import io.zhuangan.training.CheckInResult.Over;
import io.zhuangan.training.CheckInResult.Recorded;
import io.zhuangan.training.EnrolmentResult.Seated;
import io.zhuangan.training.GivenTraining.Firm;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CheckInTest {
    private final GivenTraining given = new GivenTraining();
    private final Firm firm = given.firm(3);
    private Instant start;
    private UUID session;
    private List<UnitView> units;
    private Seated seat;

    @BeforeEach
    void twoSeatsAndOneInLine() {
        start = NOW.plus(Duration.ofDays(10));
        session = given.session(2);
        seat = (Seated) given.enrol(firm, session, 0);
        given.enrol(firm, session, 1);
        given.enrol(firm, session, 2);
        units = given.db.call(given.manager, use -> use.get(CourseQueries.class).units(given.manager, session));
    }

    private CheckInPanel panel(int unit, Instant when) {
        return given.db.call(at(when), given.manager, use -> use.get(CheckInQueries.class)
                .panel(given.manager, units.get(unit).key()));
    }

    private CheckInResult scan(int person, int unit, String code, Instant when) {
        AccessScope scope = firm.attendee(person);
        return given.db.call(at(when), scope, use -> use.get(CheckIn.class)
                .checkIn(scope, unit < 0 ? null : units.get(unit).key(), code, null));
    }

    @Test
    @DisplayName("早扫不留记录，到时再扫就成；扫两次还是第一次的回执")
    void anEarlyScanLeavesNothingBehind() {
        String code = panel(0, start).token();
        assertThat(scan(0, 0, code, start.minus(Duration.ofMinutes(16)))).isInstanceOf(NotYetOpen.class);
        assertThat(given.roll(session).get(0).marks()).isEmpty();
        Recorded first = (Recorded) scan(0, 0, code, start);
        assertThat(first.state()).isEqualTo(AttendanceState.PRESENT);
        assertThat(first.again()).isFalse();
        assertThat(given.roll(session).get(0).marks())
                .as("mod_attendance#807: units to come are not marked along")
                .containsOnlyKeys(units.get(0).key());
        Recorded second = (Recorded) scan(0, 0, "whatever", start.plusSeconds(600));
        assertThat(second.again()).isTrue();
        assertThat(second.receipt()).isEqualTo(first.receipt()).startsWith("QD-20261202-01-");
    }

    @Test
    @DisplayName("旧码、别的单元的码、编的码都不成，各说各的原因")
    void onlyTheCodeOfTheMomentCounts() {
        String code = panel(0, start).token();
        assertThat(scan(0, 0, code, start.plusSeconds(31)))
                .as("a picture passed on")
                .isEqualTo(new CodeReplayed(units.get(0).key(), start));
        assertThat(scan(0, 0, code + "x", start)).isInstanceOf(CodeChanged.class);
        Instant second = units.get(1).starts();
        Instant both = second.minus(Duration.ofMinutes(12));
        assertThat(scan(0, 0, panel(1, both).token(), both))
                .as("the code of a unit to come")
                .isEqualTo(new CodeOfOtherUnit(units.get(0).key(), 2));
        assertThat(given.roll(session).get(0).marks()).isEmpty();
        assertThat(scan(0, 1, panel(0, start).token(), second)).isInstanceOf(CodeChanged.class);
        assertThat(scan(0, 1, panel(1, second).token(), second)).isInstanceOf(Recorded.class);
        assertThat(scan(0, 0, panel(0, start).token(), units.get(0).ends())).isInstanceOf(Over.class);
    }

    @Test
    @DisplayName("口令也行，不用说是哪个单元")
    void theSpokenCodeFindsItsUnit() {
        String spoken = panel(0, start).spoken().toLowerCase();
        Recorded r = (Recorded) scan(1, -1, spoken.substring(0, 3) + " " + spoken.substring(3), start);
        assertThat(r.unit()).isEqualTo(units.get(0).key());
        assertThat(given.roll(session).get(1).marks().get(r.unit()).method()).isEqualTo(AttendanceMethod.SPOKEN);
        assertThat(scan(0, -1, "ZZZZZZ", start)).isInstanceOf(CodeChanged.class);
    }

    @Test
    @DisplayName("候补的人和外人不在名单里；关闭时台上没有码")
    void whoHasNoSeatIsNotOnTheList() {
        String code = panel(0, start).token();
        assertThat(scan(2, 0, code, start)).isInstanceOf(NotOnTheList.class);
        Firm other = given.firm(1);
        AccessScope stranger = other.attendee(0);
        assertThat(given.db.<CheckInResult>call(at(start), stranger, use -> use.get(CheckIn.class)
                        .checkIn(stranger, units.get(0).key(), code, null)))
                .isInstanceOf(NotOnTheList.class);
        assertThat(panel(0, start.minus(Duration.ofHours(1))).token()).isNull();
        GivenTraining elsewhere = new GivenTraining();
        assertThatThrownBy(() -> elsewhere.db.call(at(start), elsewhere.manager, use -> use.get(CheckInQueries.class)
                        .panel(elsewhere.manager, units.get(0).key())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("点名补记，未记录不算到课；学时与证明只来自到课单元，发两次只有一张")
    void hoursAndCertificatesFollowFromTheRecords() {
        for (int unit = 0; unit < 3; unit++) {
            Instant when = units.get(unit).starts().plus(Duration.ofMinutes(unit == 2 ? 12 : 0));
            assertThat(scan(0, unit, panel(unit, when).token(), when)).isInstanceOf(Recorded.class);
        }
        UUID second = given.roll(session).get(1).enrolment();
        given.db.call(at(units.get(0).starts()), given.manager, use -> use.get(TakeRollCall.class)
                .take(
                        given.manager,
                        units.get(0).key(),
                        List.of(new RollMark(second, AttendanceState.PRESENT, 0, 0, "手机没电"))));
        CheckInPanel panel = panel(0, start.plusSeconds(60));
        assertThat(panel.present()).isEqualTo(2);
        assertThat(panel.unrecorded()).isZero();
        assertThat(panel.latest()).hasSize(2);
        Instant after = units.get(3).ends();
        assertThatThrownBy(() -> issue(after.minusSeconds(1)))
                .isInstanceOfSatisfying(
                        RuleViolated.class, e -> assertThat(e.code()).isEqualTo(TrainingError.SESSION_NOT_OVER));
        assertThat(issue(after)).as("three of four units are 75 %, one is not").isEqualTo(1);
        assertThat(issue(after)).isZero();
        AccessScope contact = firm.contact();
        List<CertificateView> own = given.db.call(
                at(after), contact, use -> use.get(OwnTrainingQueries.class).certificates(contact, 0, 10));
        assertThat(own).singleElement().satisfies(c -> {
            assertThat(c.hours()).isEqualByComparingTo(new BigDecimal("3"));
            assertThat(c.unitsAttended()).isEqualTo(3);
            assertThat(c.code()).hasSize(25);
        });
        assertThat(given.db.<BigDecimal>call(at(after), contact, use -> use.get(OwnTrainingQueries.class)
                        .hours(contact, 2026)
                        .get(firm.person(1))))
                .isEqualByComparingTo("1");
        assertThat(given.roll(session).get(0).marks().get(units.get(2).key()).minutesLate())
                .isEqualTo(12);
        TrainingFigures.Year year = given.db.call(
                at(after), given.manager, use -> use.get(TrainingFigures.class).of(given.manager, 2026));
        assertThat(year.sessions()).isEqualTo(1);
        assertThat(year.people()).isEqualTo(2);
    }

    @Test
    @DisplayName("没有记录的单元不算到课，只记一次不是百分之百；课程改名，学时和证明一点不变")
    void aRenamedCourseKeepsItsRates() {
        scan(0, 0, panel(0, start).token(), start);
        scan(1, 0, panel(0, start).token(), start);
        Instant after = units.get(3).ends();
        CourseView course = given.db.call(given.manager, use -> use.get(CourseQueries.class)
                .course(given.manager, given.view(session).course()));
        given.db.call(given.manager, use -> use.get(PlanCourse.class)
                .plan(
                        given.manager,
                        new CourseForm(
                                course.key(),
                                course.version(),
                                "改过的名称",
                                course.summary(),
                                course.publicInterest(),
                                course.organiser(),
                                Set.of(),
                                75,
                                null)));
        assertThat(given.view(session).title()).isEqualTo("改过的名称");
        assertThat(hours(after)).isEqualByComparingTo("1");
        for (int unit = 1; unit < 3; unit++) {
            Instant when = units.get(unit).starts();
            assertThat(scan(0, unit, panel(unit, when).token(), when)).isInstanceOf(Recorded.class);
        }
        assertThat(hours(after)).isEqualByComparingTo("3");
        assertThat(issue(after))
                .as("three of four units are 75 %; one of four is 25 %, whoever else was marked")
                .isEqualTo(1);
    }

    private BigDecimal hours(Instant when) {
        AccessScope contact = firm.contact();
        return given.db.<BigDecimal>call(at(when), contact, use -> use.get(OwnTrainingQueries.class)
                .hours(contact, 2026)
                .get(firm.person(0)));
    }

    private int issue(Instant when) {
        return given.issue(when, session).issued();
    }

    @Test
    @DisplayName("取消的场次不能签到；开课后不能退报")
    void aStartedSessionCannotBeLeft() {
        assertThatThrownBy(() -> given.db.call(at(start), firm.contact(), use -> {
                    use.get(Withdraw.class).withdraw(firm.contact(), seat.enrolment(), null);
                    return null;
                }))
                .isInstanceOfSatisfying(
                        RuleViolated.class, e -> assertThat(e.code()).isEqualTo(TrainingError.SESSION_STARTED));
        given.db.call(given.manager, use -> {
            use.get(CancelSession.class).cancel(given.manager, session, "讲师生病");
            return null;
        });
        assertThat(scan(0, 0, "x", start)).isInstanceOf(NotOnTheList.class);
        assertThat(given.view(session).cancelReason()).isEqualTo("讲师生病");
    }
}
