package io.zhuangan.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuangan.enterprise.Post;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Hours of people with one and two employers, on the real database. */
class HoursTest {
    private static final HoursFilter YEAR = new HoursFilter(2026, null, null);

    private final GivenTraining given = new GivenTraining();
    private final GivenTraining.Firm first = given.firm(3);
    private final GivenTraining.Firm second = given.firm(1);

    private void attend(GivenTraining.Firm firm, int person, int units) {
        UUID session = given.session(10);
        given.enrol(firm, session, person);
        UUID enrolment = given.place(firm, session, person).key();
        List<UnitView> all =
                given.db.call(given.manager, use -> use.get(CourseQueries.class).units(given.manager, session));
        for (UnitView unit : all.subList(0, units)) {
            given.db.call(GivenTraining.at(unit.ends()), given.manager, use -> use.get(TakeRollCall.class)
                    .take(
                            given.manager,
                            unit.key(),
                            List.of(new RollMark(enrolment, AttendanceState.PRESENT, 0, 0, null))));
        }
    }

    private List<HoursLine> lines(AccessScope scope, HoursFilter filter, HoursOrder order, boolean descending) {
        return given.db.call(scope, use -> use.get(HoursQueries.class).lines(scope, filter, order, descending, 0, 50));
    }

    private HoursTotal total(AccessScope scope, HoursFilter filter) {
        return given.db.call(scope, use -> use.get(HoursQueries.class).total(scope, filter));
    }

    @Test
    @DisplayName("按人、企业、岗位合计，按年度、岗位、姓名筛选，排序和总数都对")
    void sums() {
        given.holds(first, 0, Post.QUALITY_SAFETY_HEAD);
        attend(first, 0, 4);
        attend(first, 0, 2);
        attend(first, 1, 3);
        List<HoursLine> all = lines(given.manager, YEAR, HoursOrder.HOURS, true);
        assertThat(all).extracting(HoursLine::name).containsExactly("学员0", "学员1");
        assertThat(all.get(0)).satisfies(l -> {
            assertThat(l.hours()).isEqualByComparingTo("6");
            assertThat(l.units()).isEqualTo(6);
            assertThat(l.sessions()).isEqualTo(2);
            assertThat(l.post()).isEqualTo("QUALITY_SAFETY_HEAD");
        });
        assertThat(lines(given.manager, YEAR, HoursOrder.NAME, true))
                .extracting(HoursLine::name)
                .containsExactly("学员1", "学员0");
        assertThat(total(given.manager, YEAR)).satisfies(t -> {
            assertThat(t.lines()).isEqualTo(2);
            assertThat(t.hours()).isEqualByComparingTo("9");
        });
        HoursFilter heads = new HoursFilter(2026, "QUALITY_SAFETY_HEAD", null);
        assertThat(lines(given.manager, heads, HoursOrder.FIRM, false)).hasSize(1);
        assertThat(total(given.manager, heads).lines()).isEqualTo(1);
        HoursFilter named = new HoursFilter(2026, null, "员1");
        assertThat(lines(given.manager, named, HoursOrder.LATEST, true)).hasSize(1);
        assertThat(total(given.manager, named).hours()).isEqualByComparingTo("3");
        assertThat(total(given.manager, new HoursFilter(2025, null, null)).lines())
                .isZero();
        List<UUID> everybody = lines(given.manager, YEAR, HoursOrder.NAME, false).stream()
                .map(HoursLine::person)
                .toList();
        assertThat(given.db.<List<HoursUnit>>call(
                        given.manager, use -> use.get(HoursQueries.class).units(given.manager, YEAR, everybody)))
                .hasSize(9)
                .allSatisfy(u -> assertThat(u.ends()).isAfter(u.starts()));
    }

    @Test
    @DisplayName("一人两家企业：协会看到两行，各家只看到为自己学的；别的协会和企业查不到这个人")
    void twoEmployers() throws IOException {
        given.alsoWorksFor(first, 0, second);
        attend(first, 0, 4);
        GivenTraining.Firm asSecond = new GivenTraining.Firm(second.tenant(), second.contact(), first.people());
        attend(asSecond, 0, 1);
        assertThat(lines(given.manager, YEAR, HoursOrder.HOURS, true))
                .hasSize(2)
                .extracting(HoursLine::person)
                .containsOnly(first.person(0));
        assertThat(lines(first.contact(), YEAR, HoursOrder.HOURS, true))
                .singleElement()
                .satisfies(l -> assertThat(l.hours()).isEqualByComparingTo("4"));
        assertThat(lines(second.contact(), YEAR, HoursOrder.HOURS, true))
                .singleElement()
                .satisfies(l -> assertThat(l.hours()).isEqualByComparingTo("1"));
        AccessScope own = second.contact();
        byte[] pdf = given.db.call(own, use -> use.get(TranscriptPaper.class)
                .pdf(own, first.person(0), 2026, "http://localhost/certificates", post -> post)
                .pdf());
        assertThat(pdf.length).isGreaterThan(5_000);
        Files.write(Path.of("target", "transcript.pdf"), pdf);
        assertThat(Scanned.code(pdf)).isEqualTo("http://localhost/certificates");
        GivenTraining elsewhere = new GivenTraining();
        GivenTraining.Firm stranger = elsewhere.firm(1);
        for (AccessScope scope : List.of(elsewhere.manager, stranger.contact())) {
            assertThatThrownBy(() -> elsewhere.db.call(scope, use -> use.get(TranscriptPaper.class)
                            .pdf(scope, first.person(0), 2026, "x", post -> post)))
                    .isInstanceOf(NotFound.class);
        }
    }
}
