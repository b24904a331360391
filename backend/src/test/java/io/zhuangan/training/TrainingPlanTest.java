package io.zhuangan.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuangan.Given;
import io.zhuangan.TestDatabase;
import io.zhuangan.calendar.domain.CalendarYear;
import io.zhuangan.enterprise.EnterpriseKind;
import io.zhuangan.enterprise.Post;
import io.zhuangan.intake.ImportRow;
import io.zhuangan.intake.ImportSession;
import io.zhuangan.intake.RowAction;
import io.zhuangan.intake.RowVerdict;
import io.zhuangan.intake.domain.CheckedRow;
import io.zhuangan.intake.xlsx.SheetReader;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Stale;
import io.zhuangan.tenancy.Role;
import io.zhuangan.training.domain.TrainingPlanRule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A yearly plan from draft to a changed version, on the real database. */
class TrainingPlanTest {
    private final TestDatabase db = TestDatabase.get();
    private final Given given = db.given();
    private final Given.Tenant association = given.association();
    private final AccessScope manager = association.scope(Right.MANAGE_COURSES);
    private final AccessScope admin = association.scope(Right.FILE_TRAINING_PLAN);
    private final AccessScope officer = given.city().scope(Right.READ_PLAN, Right.DECIDE_TRAINING_PLAN);
    private final AccessScope district = given.district("120").scope(Right.READ_PLAN);
    private final Given.Someone lead = given.person("陈牵头");

    TrainingPlanTest() {
        db.run(em -> {
            em.persist(new TrainingPlanRule(given.city().id(), 20, 10));
            for (int year : new int[] {2026, 2027}) {
                em.persist(new CalendarYear(given.city().id(), year, false, "test", LocalDate.of(2025, 11, 4)));
            }
        });
        given.membership(given.city(), lead, Role.CITY_LEAD);
    }

    private static PlanLine line(String title, int people) {
        return new PlanLine(
                null,
                title,
                "讲清台账",
                List.of(Post.QUALITY_SAFETY_HEAD, Post.LEGAL_REPRESENTATIVE),
                List.of(EnterpriseKind.SMALL_MEDIUM),
                4,
                6,
                2,
                people,
                new BigDecimal("3"),
                TeachingMode.MIXED,
                LecturerKind.LECTURE_HALL,
                Organiser.ENTRUSTED);
    }

    private UUID drafted(int year, PlanLine... lines) {
        return db.call(manager, use -> use.get(DraftTrainingPlan.class).draft(manager, year, null, List.of(lines)));
    }

    private TrainingPlanView seen(AccessScope scope, UUID plan) {
        return db.call(scope, use -> use.get(TrainingPlanQueries.class).plan(scope, plan));
    }

    private List<PlanLine> lines(UUID plan, int number) {
        return db.call(manager, use -> use.get(TrainingPlanQueries.class).lines(manager, plan, number));
    }

    private void save(UUID plan, List<PlanLine> lines) {
        long version = seen(manager, plan).version();
        db.call(manager, use -> {
            use.get(SaveTrainingPlan.class).save(manager, new SaveTrainingPlan.Lines(plan, version, lines));
            return null;
        });
    }

    private void file(UUID plan, String note) {
        long version = seen(admin, plan).version();
        db.call(admin, use -> {
            use.get(FileTrainingPlan.class).file(admin, new FileTrainingPlan.Filing(plan, version, note));
            return null;
        });
    }

    private void decide(UUID plan, boolean accept, String remarks) {
        long version = seen(officer, plan).version();
        db.call(officer, use -> {
            use.get(DecideTrainingPlan.class)
                    .decide(officer, new DecideTrainingPlan.Decision(plan, version, accept, remarks));
            return null;
        });
    }

    @Test
    @DisplayName("起草、备案、退回、再备案、接收、变更：每一版都还在，谁何时做的也在")
    void fromDraftToAChangedVersion() {
        UUID plan = drafted(2027, line("标签合规", 40), line("放行审核", 60));
        assertThat(seen(manager, plan).filing().due()).isAfter(LocalDate.of(2027, 1, 20));
        file(plan, null);
        TrainingPlanView filed = seen(officer, plan);
        assertThat(filed.state()).isEqualTo(PlanState.FILED);
        assertThat(filed.answer().due()).isEqualTo(LocalDate.of(2026, 12, 4));
        assertThatThrownBy(() -> save(plan, List.of())).hasMessageContaining("PLAN_WITH_BUREAU");
        decide(plan, false, "放行审核增加一场");
        assertThatThrownBy(() -> file(plan, null)).hasMessageContaining("PLAN_NOT_DRAFT");

        List<PlanLine> second = new ArrayList<>(lines(plan, 1));
        second.set(1, line("放行审核", 90).under(second.get(1).key()));
        save(plan, second);
        file(plan, null);
        decide(plan, true, null);
        assertThat(seen(officer, plan).inForce()).isEqualTo(2);

        List<PlanLine> third = new ArrayList<>(second);
        third.remove(0);
        third.add(line("儿童化妆品专题", 30));
        save(plan, third);
        assertThatThrownBy(() -> file(plan, " ")).hasMessageContaining("REASON_MISSING");
        file(plan, "年中按监督抽检结果调整");
        decide(plan, true, "同意");
        TrainingPlanView changed = seen(manager, plan);
        assertThat(changed.inForce()).isEqualTo(3);
        assertThat(changed.versions())
                .extracting(PlanVersionView::state)
                .containsExactly(PlanState.ACCEPTED, PlanState.ACCEPTED, PlanState.RETURNED);
        assertThat(changed.numbered(1).orElseThrow().remarks()).isEqualTo("放行审核增加一场");
        assertThat(lines(plan, 1)).extracting(PlanLine::people).containsExactly(40, 60);
        List<LineChange> changes =
                db.call(officer, use -> use.get(TrainingPlanQueries.class).changes(officer, plan, 2, 3));
        assertThat(changes)
                .extracting(LineChange::kind)
                .containsExactly(LineChange.Kind.REMOVED, LineChange.Kind.SAME, LineChange.Kind.ADDED);
    }

    @Test
    @DisplayName("市局的人和协会的人都收到消息")
    void bothSidesAreTold() {
        Given.Someone he = given.person("何备案");
        given.membership(association, he, Role.ASSOCIATION_ADMIN);
        UUID plan = drafted(2027, line("标签合规", 40));
        file(plan, null);
        decide(plan, false, "补充师资");
        assertThat(notices(lead)).containsExactly("training.PLAN_FILED");
        assertThat(notices(he)).containsExactly("training.PLAN_RETURNED");
    }

    private List<String> notices(Given.Someone person) {
        return db.inTransaction(
                em -> em.createQuery("select n.kind from Notice n where n.personId = :person", String.class)
                        .setParameter("person", person.id())
                        .getResultList());
    }

    @Test
    @DisplayName("草稿只有本协会看得见；备案后市局和区局看得见，别的协会、别的城市一直看不见")
    void whoSeesWhat() {
        UUID plan = drafted(2027, line("标签合规", 40));
        assertThatThrownBy(() -> seen(officer, plan)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> seen(district, plan)).isInstanceOf(NotFound.class);
        file(plan, null);
        assertThat(seen(officer, plan).associationName()).isEqualTo(association.name());
        assertThat(seen(district, plan).versions()).hasSize(1);
        List<TrainingPlanView> listed =
                db.call(district, use -> use.get(TrainingPlanQueries.class).filedIn(district, 2027));
        assertThat(listed).extracting(TrainingPlanView::key).containsExactly(plan);

        AccessScope neighbour = given.association().scope(Right.MANAGE_COURSES, Right.FILE_TRAINING_PLAN);
        assertThatThrownBy(() -> seen(neighbour, plan)).isInstanceOf(NotFound.class);
        List<TrainingPlanView> neighbours =
                db.call(neighbour, use -> use.get(TrainingPlanQueries.class).own(neighbour));
        assertThat(neighbours).isEmpty();
        AccessScope elsewhere = db.given().city().scope(Right.READ_PLAN, Right.DECIDE_TRAINING_PLAN);
        assertThatThrownBy(() -> seen(elsewhere, plan)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> db.call(elsewhere, use -> {
                    use.get(DecideTrainingPlan.class)
                            .decide(elsewhere, new DecideTrainingPlan.Decision(plan, 2, true, null));
                    return null;
                }))
                .isInstanceOf(NotFound.class);

        decide(plan, true, null);
        save(plan, List.of(line("标签合规", 50)));
        assertThat(seen(officer, plan).versions())
                .as("a change that is being drafted is the association's own")
                .hasSize(1);
        assertThatThrownBy(() -> db.call(
                        officer, use -> use.get(TrainingPlanQueries.class).lines(officer, plan, 2)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("从上一年复制，键是新的；一年一份；没有变动的不能再备案")
    void copiesOfLastYear() {
        UUID last = drafted(2026, line("标签合规", 40));
        file(last, null);
        decide(last, true, null);
        UUID plan = db.call(manager, use -> use.get(DraftTrainingPlan.class).draft(manager, 2027, 2026, List.of()));
        assertThat(lines(plan, 1)).extracting(PlanLine::title).containsExactly("标签合规");
        assertThat(lines(plan, 1).get(0).key())
                .isNotEqualTo(lines(last, 1).get(0).key());
        assertThatThrownBy(() -> drafted(2027)).hasMessageContaining("PLAN_YEAR_TAKEN");

        List<PlanLine> same = lines(last, 1);
        save(last, same);
        assertThat(seen(manager, last).versions()).as("nothing changed").hasSize(1);
        save(last, List.of(line("标签合规", 50).under(same.get(0).key())));
        save(last, same);
        assertThatThrownBy(() -> file(last, "没有变")).hasMessageContaining("PLAN_UNCHANGED");
    }

    @Test
    @DisplayName("两个窗口改同一份：后一个得知，已备案的行数据库也不让改")
    void twoTabsAndTheLastWall() {
        UUID plan = drafted(2027, line("标签合规", 40));
        long version = seen(manager, plan).version();
        save(plan, List.of(line("标签合规", 50)));
        assertThatThrownBy(() -> db.call(manager, use -> {
                    use.get(SaveTrainingPlan.class)
                            .save(manager, new SaveTrainingPlan.Lines(plan, version, List.of(line("别的", 1))));
                    return null;
                }))
                .isInstanceOf(Stale.class);
        file(plan, null);
        for (String change : List.of(
                "update training_plan_line set people = 1 where tenant_id = ?1",
                "delete from training_plan_line where tenant_id = ?1")) {
            assertThatThrownBy(() -> db.run(em -> em.createNativeQuery(change)
                            .setParameter(1, association.id())
                            .executeUpdate()))
                    .hasStackTraceContaining("a filed plan does not change");
        }
    }

    @Test
    @DisplayName("计划对照实际：场次、人次、学时从考勤来，没有挂到计划的课列在计划外")
    void planAgainstRecords() {
        GivenTraining training = new GivenTraining();
        AccessScope manager = training.manager;
        db.run(em -> em.persist(new TrainingPlanRule(manager.cityId(), 20, 10)));
        GivenTraining.Firm firm = training.firm(2);
        UUID course = training.course("台账实务");
        UUID beside = training.course("计划外的课");
        UUID held = training.session(training.form(course, 10, GivenTraining.NOW.plus(Duration.ofHours(2))));
        training.session(training.form(beside, 10, GivenTraining.NOW.plus(Duration.ofDays(3))));
        training.enrol(firm, held, 0);
        training.enrol(firm, held, 1);
        mark(training, held, AttendanceState.PRESENT);
        PlanLine line = new PlanLine(
                null, "台账", "", null, null, 10, 11, 2, 40, BigDecimal.ONE, null, null, Organiser.ASSOCIATION);
        UUID plan = db.call(manager, use -> use.get(DraftTrainingPlan.class).draft(manager, 2026, null, List.of(line)));
        UUID key = db.call(manager, use -> use.get(TrainingPlanQueries.class)
                .lines(manager, plan, 1)
                .get(0)
                .key());
        assertThat(progress(manager, plan).outside()).hasSize(2);
        tie(manager, plan, key, course);
        PlanProgress after = progress(manager, plan);
        PlanProgress.Line kept = after.lines().get(0);
        assertThat(kept.held()).isEqualTo(1);
        assertThat(kept.people()).isEqualTo(1);
        assertThat(kept.hours()).isEqualByComparingTo("1");
        assertThat(kept.lamp()).isEqualTo(LineLamp.AT_RISK);
        assertThat(after.outside()).extracting(o -> o.course().title()).containsExactly("计划外的课");
        assertThat(after.outside().get(0).sessions().get(0).standing()).isEqualTo(SessionStanding.ANNOUNCED);
        assertThatThrownBy(() -> tie(manager, plan, UUID.randomUUID(), course)).hasMessageContaining("LINE_GONE");
        tie(manager, plan, null, course);
        assertThat(progress(manager, plan).outside()).hasSize(2);
    }

    @Test
    @DisplayName("计划对照实际：登记为全员缺席的场次已办，没有登记的不算")
    void heldThoughNobodyCame() {
        GivenTraining training = new GivenTraining();
        AccessScope manager = training.manager;
        db.run(em -> em.persist(new TrainingPlanRule(manager.cityId(), 20, 10)));
        GivenTraining.Firm firm = training.firm(1);
        UUID course = training.course("无人到场");
        UUID missed = training.session(training.form(course, 10, GivenTraining.NOW.plus(Duration.ofHours(2))));
        training.session(training.form(course, 10, GivenTraining.NOW.plus(Duration.ofHours(3))));
        training.enrol(firm, missed, 0);
        mark(training, missed, AttendanceState.ABSENT);
        PlanLine line = new PlanLine(
                null, "台账", "", null, null, 10, 11, 2, 40, BigDecimal.ONE, null, null, Organiser.ASSOCIATION);
        UUID plan = db.call(manager, use -> use.get(DraftTrainingPlan.class).draft(manager, 2026, null, List.of(line)));
        assertThat(progress(manager, plan).outside().get(0).sessions())
                .extracting(PlanProgress.Session::standing)
                .containsExactly(SessionStanding.HELD, SessionStanding.UNRECORDED);
    }

    /** The first of the roll, two hours on. */
    private static void mark(GivenTraining training, UUID session, AttendanceState state) {
        AccessScope manager = training.manager;
        training.db.call(GivenTraining.at(GivenTraining.NOW.plus(Duration.ofHours(2))), manager, use -> {
            UUID unit =
                    use.get(CourseQueries.class).units(manager, session).get(0).key();
            UUID first =
                    use.get(CourseQueries.class).roll(manager, session).get(0).enrolment();
            use.get(TakeRollCall.class).take(manager, unit, List.of(RollMark.of(first, state)));
            return null;
        });
    }

    private PlanProgress progress(AccessScope scope, UUID plan) {
        return db.call(GivenTraining.at(GivenTraining.NOW.plus(Duration.ofHours(8))), scope, use -> use.get(
                        PlanProgressQueries.class)
                .of(scope, plan));
    }

    private void tie(AccessScope scope, UUID plan, UUID line, UUID course) {
        db.call(scope, use -> {
            use.get(TieCourse.class).tie(scope, plan, line, course);
            return null;
        });
    }

    private List<RowVerdict> imported(ImportRow... rows) {
        return db.call(manager, use -> {
            ImportSession pass = use.get(PlanImport.class).open(manager, List.of(rows));
            List<RowVerdict> verdicts = new ArrayList<>();
            for (ImportRow row : rows) {
                RowVerdict verdict = pass.check(row);
                if (verdict.writes()) pass.write(row, verdict);
                verdicts.add(verdict);
            }
            pass.finish();
            return verdicts;
        });
    }

    private static ImportRow row(int number, String title, String months, String people, String posts) {
        return new ImportRow(
                number,
                Map.of(
                        "year",
                        "2027",
                        "title",
                        title,
                        "months",
                        months,
                        "sessions",
                        "2",
                        "people",
                        people,
                        "hours",
                        "3",
                        "posts",
                        posts));
    }

    private static String code(RowVerdict verdict) {
        return verdict.remarks().isEmpty() ? null : verdict.remarks().get(0).code();
    }

    @Test
    @DisplayName("从 xlsx 导入：同名的改、没有的加、同一份再来什么也不变；不能写的各有原因")
    void linesFromAFile() {
        ImportRow label = row(2, "标签合规", "Q2", "40", "质量安全负责人");
        assertThat(code(imported(label).get(0))).isEqualTo("PLAN_NO_DRAFT");
        UUID plan = drafted(2027, line("放行审核", 60));
        assertThat(imported(label, row(3, "放行审核", "3-5", "80", "")))
                .extracting(RowVerdict::action)
                .containsExactly(RowAction.CREATE, RowAction.CHANGE);
        assertThat(lines(plan, 1)).extracting(PlanLine::people).containsExactly(80, 40);
        assertThat(imported(label).get(0).writes()).isFalse();
        List<RowVerdict> wrong = imported(
                row(2, "甲", "13", "1", ""),
                row(3, "乙", "3", "0", ""),
                row(4, "丙", "3", "1", "厂长"),
                row(5, "丙", "3", "1", ""));
        assertThat(wrong)
                .extracting(TrainingPlanTest::code)
                .containsExactly(
                        "PLAN_MONTHS_UNREADABLE", "PLAN_LINE_PEOPLE", "PLAN_AUDIENCE_UNKNOWN", "PLAN_ROW_TWICE");
        file(plan, null);
        assertThat(code(imported(label).get(0))).isEqualTo("PLAN_NO_DRAFT");
    }

    @ParameterizedTest
    @CsvSource({"3,3,3", "3 月,3,3", "3-5,3,5", "3月—5月,3,5", "Q2,4,6", "二季度,4,6", "第4季度,10,12", "1至12,1,12"})
    @DisplayName("计划时间怎么写都认得")
    void monthsAreRead(String text, int first, int last) {
        assertThat(PlanFile.months(text)).hasValue(new int[] {first, last});
    }

    @Test
    @DisplayName("导出的 xlsx 原样导入不变；docx 里有每一行，也有中文之外的字")
    void filesToHandOver() throws IOException {
        UUID plan = drafted(2027, line("标签合规 𠮷😀 <b>", 40), line("放行审核", 60));
        TrainingPlanView view = seen(manager, plan);
        PlanPaper.Words words = new PlanPaper.Words() {
            @Override
            public boolean english() {
                return false;
            }

            @Override
            public String say(String key, Object... values) {
                return key + List.of(values);
            }

            @Override
            public String label(Enum<?> constant) {
                return constant.name();
            }

            @Override
            public String day(LocalDate day) {
                return day.toString();
            }

            @Override
            public String months(int first, int last) {
                return first + "—" + last;
            }
        };
        byte[] docx = PlanPaper.docx(view, view.latest(), lines(plan, 1), words);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            assertThat(document.getTables().get(0).getRows()).hasSize(4);
            assertThat(text.getText())
                    .contains("标签合规 𠮷😀 <b>", "放行审核", "4—6", "QUALITY_SAFETY_HEAD", association.name())
                    .doesNotContain("{{", "[course]", "null");
        }
        SheetReader.Content content = SheetReader.read(PlanPaper.xlsx(view, lines(plan, 1), words), PlanFile.COLUMNS);
        ImportRow[] rows = content.rows().stream().map(CheckedRow::row).toArray(ImportRow[]::new);
        assertThat(imported(rows)).hasSize(2).noneMatch(RowVerdict::writes).allMatch(v -> code(v) == null);
    }
}
