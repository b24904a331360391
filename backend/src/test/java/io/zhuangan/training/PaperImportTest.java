package io.zhuangan.training;

import static io.zhuangan.training.GivenTraining.NOW;
import static io.zhuangan.training.GivenTraining.STARTS;
import static io.zhuangan.training.GivenTraining.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhuangan.intake.ImportRow;
import io.zhuangan.intake.ImportSession;
import io.zhuangan.intake.RowAction;
import io.zhuangan.intake.RowVerdict;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Ids;
import io.zhuangan.shared.Time;
import io.zhuangan.training.EnrolmentResult.Seated;
import io.zhuangan.training.GivenTraining.Firm;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PaperImportTest {
    private static final Instant AFTER = STARTS.plus(Duration.ofDays(1));
    private static final Instant CLOSES = AFTER.plus(Duration.ofDays(5));

    private final GivenTraining given = new GivenTraining();
    private final Firm firm = given.firm(4);
    private final String title = "纸面考试 😀𠮷 " + UUID.randomUUID();
    private final String day = Time.day(STARTS).toString();
    private final List<UUID> places = new ArrayList<>();
    private UUID course;
    private UUID session;

    @BeforeEach
    void aSessionThatEverybodyButTheLastAttended() {
        given.db.run(em -> em.createNativeQuery("insert into association_member (id, uid, tenant_id, enterprise_id,"
                        + " joined_on) values (?1, ?2, ?3, ?4, '2020-01-01')")
                .setParameter(1, Ids.next())
                .setParameter(2, UUID.randomUUID().toString())
                .setParameter(3, given.association.id())
                .setParameter(4, firm.tenant().id())
                .executeUpdate());
        course = given.course(title);
        session = given.session(given.form(course, 9, STARTS));
        for (int i = 0; i < 4; i++) places.add(((Seated) given.enrol(firm, session, i)).enrolment());
        List<UnitView> units =
                given.db.call(given.manager, use -> use.get(CourseQueries.class).units(given.manager, session));
        for (UnitView unit : units) {
            List<RollMark> marks = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                marks.add(RollMark.of(places.get(i), i < 3 ? AttendanceState.PRESENT : AttendanceState.ABSENT));
            }
            given.db.call(at(AFTER), given.manager, use -> use.get(TakeRollCall.class)
                    .take(given.manager, unit.key(), marks));
        }
    }

    private void test(boolean inForce, int attempts) {
        given.db.call(at(NOW), given.manager, use -> {
            use.get(WriteQuestion.class)
                    .write(
                            given.manager,
                            new QuestionForm(
                                    null, 0, QuestionKind.TRUE_FALSE, "台账随做随记", null, Set.of(0), "", "", false));
            use.get(SetCourseExam.class)
                    .set(
                            given.manager,
                            course,
                            new ExamForm(0, inForce, 30, 60, attempts, AFTER, CLOSES, 1, List.of(), List.of()));
            return null;
        });
    }

    private ImportRow row(int number, int person, String score, String... cells) {
        Map<String, String> values = new HashMap<>(Map.of(
                "course",
                title,
                "number",
                "1",
                "licenceNumber",
                "L" + firm.tenant().id(),
                "name",
                firm.people().get(person).name(),
                "day",
                day,
                "score",
                score));
        for (int i = 0; i < cells.length; i += 2) values.put(cells[i], cells[i + 1]);
        return new ImportRow(number, values);
    }

    private List<RowVerdict> pass(Instant when, boolean apply, ImportRow... rows) {
        return given.db.call(at(when), given.manager, use -> {
            ImportSession pass = use.get(PaperImport.class).open(given.manager, List.of(rows));
            List<RowVerdict> verdicts = new ArrayList<>();
            for (ImportRow row : rows) {
                RowVerdict verdict = pass.check(row);
                if (apply && verdict.writes()) pass.write(row, verdict);
                verdicts.add(verdict);
            }
            if (apply) pass.finish();
            return verdicts;
        });
    }

    private List<RowVerdict> apply(Instant when, ImportRow... rows) {
        return pass(when, true, rows);
    }

    private ExamResults results() {
        return given.db.call(
                at(CLOSES), given.manager, use -> use.get(ExamQueries.class).results(given.manager, course));
    }

    private OwnExam own(int person) {
        AccessScope me = firm.attendee(person);
        return given.db.call(at(AFTER), me, use -> use.get(OwnExamQueries.class).one(me, places.get(person)));
    }

    @Test
    @DisplayName("纸面成绩和线上一样算合格、算次数、发证明；预览不写；再传一次不变")
    void countsLikeAnyOther() {
        test(true, 2);
        ImportRow[] file = {row(2, 0, "60"), row(3, 1, "59.99")};
        assertThat(pass(AFTER, false, file)).allMatch(v -> v.action() == RowAction.CREATE);
        assertThat(results().lines()).as("a preview writes nothing").isEmpty();
        assertThat(apply(AFTER, file)).allMatch(RowVerdict::writes);
        assertThat(apply(AFTER, file)).allMatch(v -> v.action() == RowAction.UNCHANGED);
        ExamResults results = results();
        assertThat(results.people()).isEqualTo(2);
        assertThat(results.passed()).isEqualTo(1);
        assertThat(results.lines()).allSatisfy(line -> {
            assertThat(line.state()).isEqualTo(SittingState.PAPER);
            assertThat(line.recordedBy()).isEqualTo(given.manager.personName());
            assertThat(line.day()).hasToString(day);
        });
        assertThat(own(0).passed()).isTrue();
        assertThat(own(0).refusal()).isEqualTo(TrainingError.EXAM_PASSED);
        assertThat(own(1).best()).isEqualByComparingTo("59.99");
        assertThat(own(1).attemptsLeft()).isEqualTo(1);
        AccessScope me = firm.attendee(0);
        Optional<ExamPaper> paper = given.db.call(
                at(AFTER), me, use -> use.get(OwnExamQueries.class).paper(me, places.get(0)));
        assertThat(paper).as("a paper has no questions to look at").isEmpty();
        assertThat(given.issue(CLOSES, session).issued()).isEqualTo(1);
    }

    @Test
    @DisplayName("线上考过或正在考的不被改写，说明写明何时、多少分")
    void whatWasSatInTheProductStays() {
        test(true, 2);
        AccessScope me = firm.attendee(0);
        given.db.call(at(AFTER), me, use -> {
            use.get(StartSitting.class).start(me, places.get(0));
            return null;
        });
        RowVerdict running = apply(AFTER, row(2, 0, "90")).get(0);
        assertThat(running.action()).isEqualTo(RowAction.UNCHANGED);
        assertThat(code(running)).isEqualTo("PAPER_RUNNING");
        given.db.call(at(AFTER), me, use -> {
            use.get(HandIn.class).handIn(me, places.get(0));
            return null;
        });
        RowVerdict kept = apply(AFTER, row(2, 0, "90")).get(0);
        assertThat(kept.action()).isEqualTo(RowAction.UNCHANGED);
        assertThat(code(kept)).isEqualTo("PAPER_KEPT");
        assertThat(kept.remarks().get(0).args()).endsWith("0.00");
        assertThat(results().lines()).singleElement().satisfies(line -> assertThat(line.score())
                .isEqualByComparingTo("0"));
    }

    @Test
    @DisplayName("先前名单的成绩可更正，写明原来多少、谁录的；证明已按合格发出的不能改成不合格")
    void anEarlierListIsCorrected() {
        test(true, 1);
        apply(AFTER, row(2, 0, "70"), row(3, 1, "50"));
        RowVerdict corrected = apply(AFTER.plusSeconds(60), row(2, 1, "80")).get(0);
        assertThat(corrected.action()).isEqualTo(RowAction.CHANGE);
        assertThat(corrected.remarks().get(0).args()).contains("50.00", given.manager.personName());
        assertThat(results().passed()).isEqualTo(2);
        assertThat(given.issue(CLOSES, session).issued()).isEqualTo(2);
        RowVerdict late = apply(CLOSES, row(2, 0, "59")).get(0);
        assertThat(code(late)).isEqualTo("PAPER_CERTIFIED");
        assertThat(apply(CLOSES, row(2, 0, "65")).get(0).action()).isEqualTo(RowAction.CHANGE);
    }

    @Test
    @DisplayName("没有启用的测试、没到课、分数日期不对、重复、陌生企业，各有各的原因，什么都不写")
    void eachRefusalSaysWhy() {
        assertThat(refusal(row(2, 0, "80"))).isEqualTo("PAPER_NO_EXAM");
        test(false, 1);
        assertThat(refusal(row(2, 0, "80"))).isEqualTo("PAPER_NO_EXAM");
        given.db.call(at(NOW), given.manager, use -> {
            use.get(SetCourseExam.class)
                    .set(
                            given.manager,
                            course,
                            new ExamForm(1, true, 30, 60, 1, AFTER, CLOSES, 1, List.of(), List.of()));
            return null;
        });
        assertThat(refusal(row(2, 3, "80"))).isEqualTo("PAPER_NOT_ATTENDED");
        assertThat(refusal(row(2, 0, "100.01"))).isEqualTo("PAPER_SCORE");
        assertThat(refusal(row(2, 0, "-1"))).isEqualTo("PAPER_SCORE");
        assertThat(refusal(row(2, 0, "80.005"))).isEqualTo("PAPER_SCORE");
        assertThat(refusal(row(2, 0, "80", "day", "2020-01-01"))).isEqualTo("PAPER_DAY");
        assertThat(refusal(row(2, 0, "80", "day", Time.day(CLOSES).plusDays(9).toString())))
                .isEqualTo("PAPER_DAY");
        assertThat(refusal(row(2, 0, "80", "number", "7"))).isEqualTo("ROLL_NO_SESSION");
        assertThat(refusal(row(2, 0, "80", "licenceNumber", "X"))).isEqualTo("HISTORY_NO_MEMBER");
        assertThat(refusal(row(2, 0, "80", "name", "没有 𠮷 😀"))).isEqualTo("HISTORY_PERSON_UNKNOWN");
        assertThat(results().lines()).isEmpty();
        assertThat(code(apply(AFTER, row(2, 0, "80"), row(3, 0, "81")).get(1))).isEqualTo("ROLL_TWICE");
    }

    private String refusal(ImportRow row) {
        RowVerdict verdict = apply(AFTER, row).get(0);
        assertThat(verdict.writes()).isFalse();
        return code(verdict);
    }

    private static String code(RowVerdict verdict) {
        return verdict.remarks().isEmpty() ? null : verdict.remarks().get(0).code();
    }
}
