package io.zhuangan.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuangan.TestDatabase;
import io.zhuangan.intake.ImportRow;
import io.zhuangan.intake.ImportSession;
import io.zhuangan.intake.RowAction;
import io.zhuangan.intake.RowVerdict;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.TenantKind;
import io.zhuangan.shared.Time;
import io.zhuangan.training.GivenTraining.Firm;
import io.zhuangan.training.domain.GmpClause;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Clauses, findings and the effect of teaching on a real database. */
class EffectTest {
    private static final Instant AFTER = GivenTraining.STARTS.plus(Duration.ofHours(6));
    private static final Instant LATER = AFTER.plus(Duration.ofDays(60));

    private final GivenTraining given = new GivenTraining();
    private final AccessScope city = AccessScope.platformFor(
            given.association.cityId(), given.given.city().key(), TenantKind.CITY, given.association.cityId());

    EffectTest() {
        given.db.run(em -> {
            em.persist(new GmpClause(given.association.cityId(), "5.1", "供应商审核", "Supplier audit", true));
            em.persist(new GmpClause(given.association.cityId(), "6.3", "产品放行", "Product release", true));
        });
    }

    private ImportRow row(int number, Firm firm, LocalDate day, String clause, boolean defect) {
        return new ImportRow(
                number,
                new HashMap<>(Map.of(
                        "licenceNumber",
                        "L" + firm.tenant().id(),
                        "inspectedOn",
                        day.toString(),
                        "clause",
                        clause,
                        "defect",
                        String.valueOf(defect))));
    }

    private List<RowVerdict> apply(ImportRow... rows) {
        return given.db.call(GivenTraining.at(LATER), city, use -> {
            ImportSession pass = use.get(FindingImport.class).open(city, List.of(rows));
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

    private void teach(AccessScope who, UUID course, String... codes) {
        given.db.call(who, use -> {
            use.get(TeachClauses.class).teach(who, course, List.of(codes));
            return null;
        });
    }

    private List<ClauseEffect> effects(AccessScope who) {
        return given.db.call(GivenTraining.at(LATER), who, use -> use.get(EffectQueries.class)
                .effects(who));
    }

    @Test
    @DisplayName("导入的检查结果按到课、报名未到、未覆盖分组，协会只见五家以上的合计")
    void fromAFileToTheReport() {
        UUID course = given.course("供应商审核实务");
        teach(given.manager, course, "5.1");
        UUID session = given.session(given.form(course, 30, GivenTraining.STARTS));
        LocalDate before = Time.day(GivenTraining.NOW);
        LocalDate after = Time.day(LATER);
        List<ImportRow> rows = new ArrayList<>();
        List<Firm> attended = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            Firm firm = given.firm(1);
            if (i < 6) {
                given.enrol(firm, session, 0);
                attended.add(firm);
            }
            rows.add(row(2 * i + 2, firm, before, i % 2 == 0 ? "5.1" : "供应商审核", true));
            rows.add(row(2 * i + 3, firm, after, "5.1", i >= 6));
        }
        UUID unit = given.db.call(given.manager, use -> use.get(CourseQueries.class)
                .units(given.manager, session)
                .get(0)
                .key());
        List<RollMark> marks = given.roll(session).stream()
                .map(r -> RollMark.of(r.enrolment(), AttendanceState.PRESENT))
                .toList();
        given.db.call(GivenTraining.at(AFTER), given.manager, use -> use.get(TakeRollCall.class)
                .take(given.manager, unit, marks));
        assertThat(apply(rows.toArray(ImportRow[]::new))).allMatch(RowVerdict::writes);
        assertThat(apply(rows.toArray(ImportRow[]::new))).noneMatch(RowVerdict::writes);

        ClauseEffect effect = effects(given.manager).get(0);
        assertThat(effect.code()).isEqualTo("5.1");
        ClauseEffect.Group came = effect.groups().get(0);
        assertThat(came.reach()).isEqualTo(EffectReach.ATTENDED);
        assertThat(came.before().defects()).isEqualTo(6);
        assertThat(came.after().defects()).isZero();
        assertThat(effect.groups().get(1).before().hidden()).isTrue();
        assertThat(effect.groups().get(2).after().defects()).isEqualTo(5);
        assertThat(effect.verdict()).isEqualTo(EffectVerdict.FEWER_DEFECTS);
        assertThat(effects(city)).isEqualTo(effects(given.manager));
    }

    @Test
    @DisplayName("没教过的条款不在报告里；不认识的条款、别人的课程和辖区外的企业各有各的拒绝")
    void whatIsRefused() {
        UUID course = given.course("放行实务");
        assertThat(effects(given.manager)).isEmpty();
        assertThatThrownBy(() -> teach(given.manager, course, "9.9"))
                .isInstanceOfSatisfying(
                        RuleViolated.class, e -> assertThat(e.code()).isEqualTo(TrainingError.CLAUSE_UNKNOWN));
        AccessScope stranger = new GivenTraining().association.scope(Right.MANAGE_COURSES);
        assertThatThrownBy(() -> teach(stranger, course)).isInstanceOf(NotFound.class);
        teach(given.manager, course, "6.3", "5.1");
        teach(given.manager, course, "6.3");
        assertThat(given.db
                        .call(given.manager, use -> use.get(EffectQueries.class).course(given.manager, course))
                        .clauses())
                .containsExactly("6.3");
        Firm firm = given.firm(1);
        LocalDate day = LocalDate.now(TestDatabase.CLOCK);
        assertThat(codes(apply(row(2, new GivenTraining().firm(1), day, "8.8", true))))
                .containsExactlyInAnyOrder("FINDING_FIRM_UNKNOWN", "CLAUSE_UNKNOWN");
        assertThat(codes(apply(row(2, firm, day.plusYears(2), "5.1", true)))).containsExactly("FINDING_AHEAD");
        apply(row(2, firm, day, "5.1", true));
        assertThat(apply(row(2, firm, day, "5.1", false)).get(0).action()).isEqualTo(RowAction.CHANGE);
    }

    private static Set<String> codes(List<RowVerdict> verdicts) {
        return verdicts.get(0).remarks().stream().map(r -> r.code()).collect(java.util.stream.Collectors.toSet());
    }
}
