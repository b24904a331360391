package io.zhuangan.officertraining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuangan.Given;
import io.zhuangan.TestDatabase;
import io.zhuangan.officertraining.domain.OfficerTrainingRule;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Stale;
import io.zhuangan.tenancy.Role;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An officer's record from entry to the unit's year, on the real database. */
class OfficerTrainingTest {
    private final TestDatabase db = TestDatabase.get();
    private final Given given = db.given();
    private final Given.Tenant district = given.district("120");
    private final Given.Tenant other = given.district("106");
    private final Given.Someone li = given.person("李望舒");
    private final Given.Someone chen = given.person("陈知远");
    private final Given.Someone lead = given.person("卫长宁");
    private final AccessScope officer = district.scope(li.id(), li.name(), Right.RECORD_OWN_TRAINING);
    private final AccessScope chief =
            district.scope(lead.id(), lead.name(), Right.RECORD_OWN_TRAINING, Right.CONFIRM_OFFICER_TRAINING);
    private final AccessScope city = given.city()
            .scope(chen.id(), chen.name(), Right.RECORD_OWN_TRAINING, Right.CONFIRM_OFFICER_TRAINING, Right.READ_PLAN);
    private final AccessScope neighbour = other.scope(Right.RECORD_OWN_TRAINING, Right.CONFIRM_OFFICER_TRAINING);

    OfficerTrainingTest() {
        db.run(em -> em.persist(new OfficerTrainingRule(given.city().id(), new BigDecimal("20"), 21, "计划原文")));
        given.membership(district, li, Role.DISTRICT_OFFICER);
        given.membership(district, lead, Role.DISTRICT_LEAD);
    }

    private static OfficerTrainingForm form(OfficerTrainingKind kind, String hours) {
        return new OfficerTrainingForm(
                null,
                0,
                kind,
                "质量体系检查要点",
                "市局培训中心",
                LocalDate.of(2026, 5, 11),
                LocalDate.of(2026, 5, 12),
                new BigDecimal(hours),
                true,
                "");
    }

    private UUID record(AccessScope who, OfficerTrainingForm form) {
        return db.call(who, use -> use.get(RecordOfficerTraining.class).record(who, form, null));
    }

    private OfficerTrainingView one(AccessScope who, UUID key) {
        return db.call(who, use -> use.get(OfficerTrainingQueries.class).one(who, key));
    }

    private void decide(AccessScope who, UUID key, boolean confirm, String remark) {
        long version = one(who, key).version();
        db.call(who, use -> {
            use.get(DecideOfficerTraining.class)
                    .decide(who, new DecideOfficerTraining.Decision(key, version, confirm, remark));
            return null;
        });
    }

    private OfficerYear year(AccessScope who, Given.Someone person) {
        return db
                .<List<UnitYear>>call(
                        who, use -> use.get(OfficerTrainingQueries.class).units(who, 2026))
                .stream()
                .flatMap(u -> u.officers().stream())
                .filter(o -> o.person().equals(person.key()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("登记、退回、改了再送、确认：确认后才算学时，之后谁也改不了")
    void fromEntryToTheYear() {
        UUID key = record(officer, form(OfficerTrainingKind.MOCK_INSPECTION, "12"));
        assertThat(year(chief, li).waiting()).isEqualByComparingTo("12");
        assertThatThrownBy(() -> decide(chief, key, false, " ")).hasMessageContaining("REMARK_MISSING");
        decide(chief, key, false, "学时与通知不符");
        assertThat(one(officer, key).remark()).isEqualTo("学时与通知不符");
        long version = one(officer, key).version();
        OfficerTrainingForm again = form(OfficerTrainingKind.MOCK_INSPECTION, "10");
        OfficerTrainingForm changed = new OfficerTrainingForm(
                key,
                version,
                again.kind(),
                again.title(),
                again.organiser(),
                again.heldFrom(),
                again.heldUntil(),
                again.hours(),
                true,
                "按通知改");
        record(officer, changed);
        assertThatThrownBy(() -> record(officer, changed)).isInstanceOf(Stale.class);
        decide(chief, key, true, null);
        assertThat(year(chief, li)).satisfies(y -> {
            assertThat(y.counted()).isEqualByComparingTo("10");
            assertThat(y.missing()).isEqualByComparingTo("10");
        });
        assertThatThrownBy(() -> decide(chief, key, true, null)).hasMessageContaining("RECORD_NOT_SENT");
        assertThat(notices(li)).containsExactlyInAnyOrder("officertraining.RETURNED", "officertraining.CONFIRMED");
        db.call(city, use -> {
            assertThat(use.get(OfficerFigures.class).of(city, 2026))
                    .anySatisfy(u -> assertThat(u.officers()).isEqualTo(2));
            return null;
        });
    }

    private List<String> notices(Given.Someone person) {
        return db.inTransaction(
                em -> em.createQuery("select n.kind from Notice n where n.personId = :person", String.class)
                        .setParameter("person", person.id())
                        .getResultList());
    }

    @Test
    @DisplayName("自己的记录自己不能确认；市局能确认区局负责人的；外单位看不见，同事也看不见")
    void fourEyesAndWalls() {
        UUID key = record(chief, form(OfficerTrainingKind.REGULATION, "6"));
        assertThatThrownBy(() -> decide(chief, key, true, null)).hasMessageContaining("OWN_RECORD");
        assertThatThrownBy(() -> one(officer, key)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> one(neighbour, key)).isInstanceOf(NotFound.class);
        assertThat(db.<List<UnitYear>>call(
                        neighbour, use -> use.get(OfficerTrainingQueries.class).units(neighbour, 2026)))
                .noneMatch(u -> u.unit().equals(district.key()));
        assertThat(db.<List<OfficerTrainingView>>call(
                        city, use -> use.get(OfficerTrainingQueries.class).waiting(city)))
                .extracting(OfficerTrainingView::key)
                .contains(key);
        decide(city, key, true, null);
        assertThat(year(chief, lead).counted()).isEqualByComparingTo("6");
    }

    @Test
    @DisplayName("外部课程要有证明文件；附上就收，别人下不到")
    void outsideCoursesNeedAProof() {
        OfficerTrainingForm outside = form(OfficerTrainingKind.OUTSIDE_COURSE, "8");
        assertThatThrownBy(() -> record(officer, outside)).hasMessageContaining("PROOF_MISSING");
        byte[] text = "结业证明".getBytes(StandardCharsets.UTF_8);
        UUID key = db.call(officer, use -> use.get(RecordOfficerTraining.class)
                .record(officer, outside, new ProofFile("证明.txt", new ByteArrayInputStream(text))));
        UUID file = one(chief, key).proofs().get(0).key();
        assertThatThrownBy(() -> db.call(
                        neighbour, use -> use.get(OfficerTrainingQueries.class).proof(neighbour, key, file)))
                .isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-11,2026-05-10,4,DAYS_WRONG",
        "2026-11-22,2026-11-23,4,NOT_OVER",
        "2025-12-31,2026-01-01,4,ACROSS_YEARS",
        "2026-05-11,2026-05-11,12.5,HOURS_RANGE",
        "2026-05-11,2026-05-11,0,HOURS_RANGE"
    })
    @DisplayName("日期、学时对不上的登记不收，并说明是哪一条")
    void badEntries(LocalDate from, LocalDate until, BigDecimal hours, String refusal) {
        assertThatThrownBy(() -> record(
                        officer,
                        new OfficerTrainingForm(
                                null, 0, OfficerTrainingKind.REGULATION, "x", "y", from, until, hours, true, "")))
                .hasMessageContaining(refusal);
    }

    @Test
    @DisplayName("催办只发给不够 20 学时的人；同月再点不再发，下个月可以再发")
    void remindersOncePerMonth() {
        assertThat(remind(TestDatabase.CLOCK)).isEqualTo(2);
        assertThat(remind(TestDatabase.CLOCK)).isZero();
        assertThat(notices(li)).containsExactly("officertraining.REMINDER");
        assertThat(year(chief, li).reminded()).isNotNull();
        Clock december = Clock.offset(TestDatabase.CLOCK, Duration.ofDays(12));
        assertThat(remind(december)).isEqualTo(2);
        assertThatThrownBy(() -> db.call(
                        neighbour, use -> use.get(RemindOfficers.class).remind(neighbour, district.key(), 2026)))
                .isInstanceOf(NotFound.class);
    }

    private int remind(Clock clock) {
        return db.call(clock, chief, use -> use.get(RemindOfficers.class).remind(chief, district.key(), 2026));
    }
}
