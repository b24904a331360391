package io.zhuangan.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuangan.intake.ImportRow;
import io.zhuangan.intake.ImportSession;
import io.zhuangan.intake.RowAction;
import io.zhuangan.intake.RowResult;
import io.zhuangan.intake.RowVerdict;
import io.zhuangan.shared.Ids;
import io.zhuangan.training.GivenTraining.Firm;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RollImportTest {
    private static final Instant AFTER = GivenTraining.STARTS.plus(Duration.ofHours(6));

    private final GivenTraining given = new GivenTraining();
    private final Firm member = given.firm(4);
    private final Firm stranger = given.firm(1);
    private final String title = "名单课程 😀𠮷 " + UUID.randomUUID();

    RollImportTest() {
        given.db.run(em -> em.createNativeQuery("insert into association_member (id, uid, tenant_id, enterprise_id,"
                        + " joined_on) values (?1, ?2, ?3, ?4, '2020-01-01')")
                .setParameter(1, Ids.next())
                .setParameter(2, UUID.randomUUID().toString())
                .setParameter(3, given.association.id())
                .setParameter(4, member.tenant().id())
                .executeUpdate());
    }

    private UUID session(int quota) {
        return given.session(given.form(given.course(title), quota, GivenTraining.STARTS));
    }

    private ImportRow row(int number, Firm firm, int person, String... cells) {
        Map<String, String> values = new HashMap<>(Map.of(
                "course",
                title,
                "number",
                "1",
                "licenceNumber",
                "L" + firm.tenant().id(),
                "name",
                firm.people().get(person).name()));
        for (int i = 0; i < cells.length; i += 2) values.put(cells[i], cells[i + 1]);
        return new ImportRow(number, values);
    }

    private List<RowVerdict> pass(Instant at, boolean apply, ImportRow... rows) {
        return given.db.call(GivenTraining.at(at), given.manager, use -> {
            ImportSession pass = use.get(RollImport.class).open(given.manager, List.of(rows));
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

    private List<RowVerdict> apply(Instant at, ImportRow... rows) {
        return pass(at, true, rows);
    }

    @Test
    @DisplayName("名单按场次自己的规则给名额：满了进候补，再传一次不变，退出的人不会被加回来")
    void placesAreGivenByTheSessionsOwnRules() {
        UUID session = session(2);
        ImportRow[] file = {row(2, member, 0), row(3, member, 1), row(4, member, 2)};
        List<RowVerdict> preview = pass(GivenTraining.NOW, false, file);
        assertThat(preview).allMatch(RowVerdict::writes);
        assertThat(code(preview.get(2))).isEqualTo("ROLL_WAITS");
        assertThat(given.roll(session)).isEmpty();
        assertThat(apply(GivenTraining.NOW, file)).isEqualTo(preview);
        assertThat(given.view(session).taken()).isEqualTo(2);
        assertThat(given.view(session).waiting()).isEqualTo(1);
        assertThat(apply(GivenTraining.NOW, file)).allMatch(v -> v.action() == RowAction.UNCHANGED);

        given.withdraw(member, given.place(member, session, 0).key());
        RowVerdict back = apply(GivenTraining.NOW, row(2, member, 0)).get(0);
        assertThat(back.writes()).isFalse();
        assertThat(code(back)).isEqualTo("ROLL_WITHDRAWN");
        assertThat(given.state(member, session, 2)).isEqualTo(EnrolmentState.SEATED);
    }

    @Test
    @DisplayName("上限、截止、另一家、陌生企业、没有这一期、重复行，各有各的原因")
    void eachRefusalSaysWhy() {
        UUID session = session(9);
        assertThat(code(apply(GivenTraining.STARTS, row(2, member, 0)).get(0))).isEqualTo("ENROLMENT_CLOSED");
        assertThat(code(apply(GivenTraining.NOW, row(2, stranger, 0)).get(0))).isEqualTo("HISTORY_NO_MEMBER");
        assertThat(code(apply(GivenTraining.NOW, row(2, member, 0, "number", "7"))
                        .get(0)))
                .isEqualTo("ROLL_NO_SESSION");
        assertThat(code(apply(GivenTraining.NOW, row(2, member, 0), row(3, member, 0))
                        .get(1)))
                .isEqualTo("ROLL_TWICE");
        given.alsoWorksFor(member, 1, stranger);
        given.enrol(stranger, session, 0);
        assertThat(code(apply(AFTER, row(2, member, 3, "attended", "1")).get(0)))
                .isEqualTo("ROLL_NOT_SEATED");
    }

    @Test
    @DisplayName("签到和点名的记录不被名单改写，说明里写明由谁何时记录；先前名单的记录可由新名单更正")
    void whatWasSetByHandStays() {
        UUID session = session(9);
        given.enrol(member, session, 0);
        UUID enrolment = given.place(member, session, 0).key();
        UUID unit = given.db.call(given.manager, use -> use.get(CourseQueries.class)
                .units(given.manager, session)
                .get(0)
                .key());
        given.db.call(GivenTraining.at(AFTER), given.manager, use -> use.get(TakeRollCall.class)
                .take(given.manager, unit, List.of(RollMark.of(enrolment, AttendanceState.ABSENT))));
        ImportRow row = row(2, member, 0, "attended", "1、2", "late", "2", "lateMinutes", "12", "excused", "3");
        RowVerdict first = apply(AFTER, row).get(0);
        assertThat(first.action()).isEqualTo(RowAction.CREATE);
        assertThat(first.result()).isEqualTo(RowResult.NOTE);
        assertThat(first.remarks().get(0).code()).isEqualTo("ROLL_KEPT");
        assertThat(first.remarks().get(0).args()).contains("1", given.manager.personName());
        assertThat(states(session))
                .containsExactly(AttendanceState.ABSENT, AttendanceState.LATE, AttendanceState.EXCUSED);
        assertThat(apply(AFTER, row).get(0).writes()).as("again").isFalse();

        RowVerdict corrected =
                apply(AFTER, row(2, member, 0, "attended", "2", "absent", "3")).get(0);
        assertThat(corrected.action()).isEqualTo(RowAction.CHANGE);
        assertThat(states(session))
                .containsExactly(AttendanceState.ABSENT, AttendanceState.PRESENT, AttendanceState.ABSENT);
    }

    @Test
    @DisplayName("未开始的单元不能记；同一单元两种情况不能记；冻结后整行不写")
    void unitsNotBegunAndFrozenRecordsRefuse() {
        UUID session = session(9);
        given.enrol(member, session, 0);
        assertThat(code(apply(GivenTraining.STARTS.plusSeconds(60), row(2, member, 0, "attended", "1,4"))
                        .get(0)))
                .isEqualTo("ROLL_UNIT_NOT_OPEN");
        assertThat(code(apply(AFTER, row(2, member, 0, "attended", "1", "absent", "1"))
                        .get(0)))
                .isEqualTo("ROLL_UNIT_TWICE");
        UUID unit = given.db.call(given.manager, use -> use.get(CourseQueries.class)
                .units(given.manager, session)
                .get(0)
                .key());
        Instant late = AFTER.plus(Duration.ofDays(30));
        var platform = io.zhuangan.shared.AccessScope.platformFor(
                given.association.cityId(),
                given.association.key(),
                io.zhuangan.shared.TenantKind.CITY,
                given.association.cityId());
        given.db.call(GivenTraining.at(late), platform, use -> {
            use.get(FreezeAttendance.class).freeze(platform, unit);
            return null;
        });
        RowVerdict frozen = apply(late, row(2, member, 0, "attended", "1,2")).get(0);
        assertThat(code(frozen)).isEqualTo("ROLL_FROZEN");
        assertThat(states(session)).isEmpty();
    }

    @Test
    @DisplayName("一千人的名单一次写入，语句不随人数翻倍")
    void manyRows() {
        Firm large = given.firm(300);
        given.db.run(em -> em.createNativeQuery("insert into association_member (id, uid, tenant_id, enterprise_id,"
                        + " joined_on) values (?1, ?2, ?3, ?4, '2020-01-01')")
                .setParameter(1, Ids.next())
                .setParameter(2, UUID.randomUUID().toString())
                .setParameter(3, given.association.id())
                .setParameter(4, large.tenant().id())
                .executeUpdate());
        UUID session = session(250);
        ImportRow[] file = new ImportRow[300];
        for (int i = 0; i < file.length; i++) file[i] = row(i + 2, large, i);
        assertThat(apply(GivenTraining.NOW, file)).allMatch(RowVerdict::writes);
        assertThat(given.view(session).taken()).isEqualTo(250);
        assertThat(given.view(session).waiting()).isEqualTo(50);
        ImportRow[] marks = new ImportRow[250];
        for (int i = 0; i < marks.length; i++) marks[i] = row(i + 2, large, i, "attended", "1,2,3,4");
        assertThat(apply(AFTER, marks)).allMatch(RowVerdict::writes);
        assertThat(apply(AFTER, marks)).noneMatch(RowVerdict::writes);
    }

    private List<AttendanceState> states(UUID session) {
        Map<UUID, MarkView> marks = given.roll(session).get(0).marks();
        return given.db.call(given.manager, use -> use.get(CourseQueries.class).units(given.manager, session)).stream()
                .filter(u -> marks.containsKey(u.key()))
                .map(u -> marks.get(u.key()).state())
                .toList();
    }

    private static String code(RowVerdict verdict) {
        return verdict.remarks().isEmpty() ? null : verdict.remarks().get(0).code();
    }
}
