package io.zhuangan.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuangan.intake.ImportRow;
import io.zhuangan.intake.ImportSession;
import io.zhuangan.intake.RowVerdict;
import io.zhuangan.shared.Ids;
import io.zhuangan.training.GivenTraining.Firm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoryImportTest {
    private final GivenTraining given = new GivenTraining();
    private final Firm member = given.firm(3);
    private final Firm stranger = given.firm(1);

    HistoryImportTest() {
        given.db.run(em -> em.createNativeQuery("insert into association_member (id, uid, tenant_id, enterprise_id,"
                        + " joined_on) values (?1, ?2, ?3, ?4, '2020-01-01')")
                .setParameter(1, Ids.next())
                .setParameter(2, UUID.randomUUID().toString())
                .setParameter(3, given.association.id())
                .setParameter(4, member.tenant().id())
                .executeUpdate());
    }

    private ImportRow row(int number, Firm firm, int person, String attended, String late, String... changes) {
        Map<String, String> cells = new HashMap<>(Map.of(
                "course", "既往课程",
                "number", "1",
                "day", "2025-05-16",
                "place", "示范培训室",
                "units", "4",
                "unitHours", "1.5",
                "licenceNumber", "L" + firm.tenant().id(),
                "name", firm.people().get(person).name()));
        if (!attended.isEmpty()) cells.put("attended", attended);
        if (!late.isEmpty()) cells.put("late", late);
        for (int i = 0; i < changes.length; i += 2) cells.put(changes[i], changes[i + 1]);
        return new ImportRow(number, cells);
    }

    private List<RowVerdict> apply(ImportRow... rows) {
        return given.db.call(given.manager, use -> {
            ImportSession pass = use.get(HistoryImport.class).open(given.manager, List.of(rows));
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

    @Test
    @DisplayName("同一文件第二次什么也不改；记录不同的不改写")
    void theSameFileTwiceChangesNothing() {
        ImportRow[] file = {row(2, member, 0, "1、2、4", "2"), row(3, member, 1, "", "")};
        assertThat(apply(file)).allMatch(RowVerdict::writes);
        assertThat(apply(file)).noneMatch(RowVerdict::writes).allMatch(v -> v.remarks()
                .isEmpty());
        assertThat(code(apply(row(2, member, 0, "1,2,3,4", "")).get(0))).isEqualTo("HISTORY_RECORDED_OTHERWISE");
        apply(row(2, member, 2, "1 2 3 4", ""));
        SessionView held = given.db.call(given.manager, use -> use.get(CourseQueries.class)
                .sessionsOf(
                        given.manager,
                        use.get(CourseQueries.class)
                                .courses(given.manager)
                                .get(0)
                                .key())
                .get(0));
        assertThat(held.state()).isEqualTo(SessionState.CLOSED);
        assertThat(held.taken()).isEqualTo(3);
        assertThat(given.roll(held.key()).get(0).marks().values().stream()
                        .filter(m -> m.state() == AttendanceState.LATE))
                .hasSize(1);
    }

    @Test
    @DisplayName("不是会员企业、不在名册、还没办、单元号不对、前后不一，各有各的原因")
    void eachRefusalSaysWhy() {
        assertThat(code(apply(row(2, stranger, 0, "1", "")).get(0))).isEqualTo("HISTORY_NO_MEMBER");
        assertThat(code(apply(row(2, member, 0, "1", "", "name", "无此人")).get(0)))
                .isEqualTo("HISTORY_PERSON_UNKNOWN");
        assertThat(code(apply(row(2, member, 0, "1", "", "day", "2026-11-22")).get(0)))
                .isEqualTo("HISTORY_NOT_OVER");
        assertThat(code(apply(row(2, member, 0, "5", "")).get(0))).isEqualTo("HISTORY_UNITS_WRONG");
        assertThat(code(apply(row(2, member, 0, "1", "2")).get(0))).isEqualTo("HISTORY_UNITS_WRONG");
        List<RowVerdict> two = apply(row(2, member, 0, "1", ""), row(3, member, 1, "1", "", "units", "3"));
        assertThat(code(two.get(1))).isEqualTo("HISTORY_SESSION_DIFFERS");
    }

    @Test
    @DisplayName("mod_attendance#706：同名的同事只写姓名不收，写了工号就分得清")
    void namesakesNeedTheirStaffNumber() {
        given.db.run(em -> {
            for (int i : List.of(0, 1)) {
                em.createNativeQuery("update firm_person set full_name = '同名', staff_number = ?1 where person_uid = ?2")
                        .setParameter(1, "G0" + i)
                        .setParameter(2, member.person(i).toString())
                        .executeUpdate();
            }
        });
        assertThat(code(apply(row(2, member, 0, "1", "", "name", "同名")).get(0))).isEqualTo("HISTORY_PERSON_AMBIGUOUS");
        RowVerdict named = apply(row(2, member, 0, "1", "", "name", "同名", "staffNumber", "G01"))
                .get(0);
        assertThat(named.writes()).isTrue();
        SessionView held = given.db.call(given.manager, use -> use.get(CourseQueries.class)
                .sessionsOf(
                        given.manager,
                        use.get(CourseQueries.class)
                                .courses(given.manager)
                                .get(0)
                                .key())
                .get(0));
        assertThat(given.roll(held.key())).hasSize(1);
        assertThat(given.state(member, held.key(), 1)).isEqualTo(EnrolmentState.SEATED);
    }

    private static String code(RowVerdict verdict) {
        return verdict.remarks().isEmpty() ? null : verdict.remarks().get(0).code();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1、2、4|3", "1,2|2", "1 2 3|3", "|0"})
    @DisplayName("单元号怎么隔开都行")
    void numbersAreReadHoweverTheyAreParted(String text, int count) {
        assertThat(HistoryImport.numbers(text, 4))
                .hasValueSatisfying(n -> assertThat(n).hasSize(count));
    }
}
