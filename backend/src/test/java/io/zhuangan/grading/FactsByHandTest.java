package io.zhuangan.grading;

import static io.zhuangan.grading.GivenCity.refusedBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuangan.attachment.AttachmentView;
import io.zhuangan.grading.domain.GradingError;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Right;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 第四条 Facts that officers enter one by one: fit to count, once, correctable, never deleted, within reach. */
class FactsByHandTest {
    private final GivenCity city = new GivenCity();

    private FactView fact(UUID key) {
        return city.call(city.chen, use -> use.get(FactQueries.class).one(city.chen, key));
    }

    private FactEntry defects(int count) {
        return city.entry(1, "INSPECTION_DEFECTS", "2026-09-17", count, "ROUTINE", "示例检1号");
    }

    private EnteredFact correct(UUID key, FactEntry to, String reason) {
        return city.call(city.chen, use -> use.get(CorrectFact.class).correct(city.chen, key, to, reason, null));
    }

    private void withdraw(UUID key) {
        city.call(city.chen, use -> {
            use.get(WithdrawFact.class).withdraw(city.chen, key, "笔录有误");
            return null;
        });
    }

    @Test
    @DisplayName("第二条 only who holds a production licence in the city has facts and a grade")
    void article2OnlyLicensedProducers() {
        city.firms(1, 1);
        refusedBy(
                GradingError.LICENCE_UNKNOWN, () -> city.enter(city.chen, city.entry(2, "PENALTY_FINE", "2026-02-02")));
        assertThat(all()).isEmpty();
        city.run(2026);
        assertThat(city.grades(2026)).extracting(GradeLine::licenceNumber).containsExactly(city.licence(1));
    }

    @Test
    @DisplayName(
            "第四条 another room's fact about a firm that is not in the register yet is kept, and nobody is graded by it")
    void article4PushedBeforeTheRegister() {
        long stranger = city.stranger();
        FactDoor.Message said = new FactDoor.Message(
                "TRAINING",
                stranger,
                "TRAINING_ABSENT",
                LocalDate.parse("2026-03-26"),
                "示例课",
                "KQ-1",
                "示例协会",
                null,
                UUID.randomUUID());
        Optional<UUID> kept =
                city.call(city.chen, use -> use.get(FactDoor.class).push(city.chen, said));
        assertThat(kept).isPresent();
        city.run(2026);
        assertThat(city.grades(2026)).isEmpty();
    }

    @Test
    @DisplayName("第四条 a fact is entered once; the same again names the one that stands, other numbers are a correction")
    void article4EnteredOnce() {
        city.firms(1, 1);
        EnteredFact first = city.enter(city.chen, defects(3));
        assertThat(first.known()).isFalse();
        assertThat(fact(first.key()).source()).as("the bureau that entered it").isEqualTo(city.chen.tenantName());
        EnteredFact again = city.enter(city.lin, defects(3));
        assertThat(again.known()).isTrue();
        assertThat(again.key()).isEqualTo(first.key());
        refusedBy(GradingError.FACT_STANDS_OTHERWISE, () -> city.enter(city.lin, defects(9)));
        assertThat(all()).hasSize(1);
    }

    private List<FactView> all() {
        return city.call(city.chen, use -> use.get(FactQueries.class).slice(city.chen, FactFilter.ALL, 0, 50));
    }

    @Test
    @DisplayName(
            "第四条 a correction withdraws the old fact with its reason and is the next revision; the year counts the new one")
    void article4Corrected() {
        city.firms(1, 1);
        UUID old = city.enter(city.chen, defects(3)).key();
        refusedBy(GradingError.REASON_MISSING, () -> correct(old, defects(9), " "));
        EnteredFact now = correct(old, defects(9), "漏记六项");
        assertThat(fact(old).state()).isEqualTo("WITHDRAWN");
        assertThat(fact(old).withdrawnReason()).isEqualTo("漏记六项");
        assertThat(fact(now.key()).revision()).isEqualTo(2);
        assertThat(fact(now.key()).corrects()).isEqualTo(old);
        refusedBy(GradingError.FACT_NOT_ACTIVE, () -> correct(old, defects(4), "再改旧的"));
        assertThat(correct(now.key(), defects(9), "没有改动").known()).isTrue();

        EnteredFact otherDay =
                correct(now.key(), city.entry(1, "INSPECTION_DEFECTS", "2026-09-18", 9, "ROUTINE", "示例检1号"), "日期有误");
        assertThat(fact(otherDay.key()).revision())
                .as("another day is another natural key")
                .isEqualTo(1);
        assertThat(all()).filteredOn(f -> f.state().equals("ACTIVE")).hasSize(1);
        city.run(2026);
        assertThat(city.grade(2026, 1).points()).isEqualByComparingTo("88");
    }

    @Test
    @DisplayName(
            "第四条 a withdrawn fact is not entered again by accident, and comes back as a correction with its reason")
    void article4WithdrawnComesBackOnPurpose() {
        city.firms(1, 1);
        UUID old = city.enter(city.chen, defects(3)).key();
        withdraw(old);
        refusedBy(GradingError.FACT_WAS_WITHDRAWN, () -> city.enter(city.chen, defects(3)));
        EnteredFact back = correct(old, defects(3), "撤回有误");
        assertThat(back.known()).isFalse();
        assertThat(fact(back.key()).state()).isEqualTo("ACTIVE");
        assertThat(fact(old).withdrawnReason()).as("the first reason stays").isEqualTo("笔录有误");
    }

    @Test
    @DisplayName("a correction never makes two facts say the same")
    void correctionsDoNotMeet() {
        city.firms(1, 1);
        UUID one = city.enter(city.chen, city.entry(1, "PENALTY_FINE", "2026-02-02", null, null, "示例罚1号"))
                .key();
        city.enter(city.chen, city.entry(1, "PENALTY_FINE", "2026-02-03", null, null, "示例罚1号"));
        refusedBy(
                GradingError.FACT_STANDS_OTHERWISE,
                () -> correct(one, city.entry(1, "PENALTY_FINE", "2026-02-03", null, null, "示例罚1号"), "日期有误"));
        assertThat(fact(one).state()).isEqualTo("ACTIVE");
    }

    @Test
    @DisplayName(
            "第四条 what cannot count is refused with its cause: unknown firm, future, negative, without number, base, document")
    void article4RefusedWithItsCause() {
        city.firms(1, 1);
        refused(GradingError.LICENCE_UNKNOWN, city.entry(9, "PENALTY_FINE", "2026-02-02"));
        refused(GradingError.FACT_TYPE_UNKNOWN, city.entry(1, "FINED", "2026-02-02"));
        refused(GradingError.FACT_IN_FUTURE, city.entry(1, "PENALTY_FINE", "2026-11-23"));
        refused(GradingError.COUNT_NEGATIVE, defects(-1));
        refused(GradingError.COUNT_NEEDED, city.entry(1, "INSPECTION_DEFECTS", "2026-02-02", null, "ROUTINE", null));
        refused(GradingError.BASE_NEEDED, city.entry(1, "RECTIFY_ORDERED_RATE", "2026-02-02", 3, null, null));
        refused(GradingError.INSPECTION_TYPE_NEEDED, city.entry(1, "INSPECTION_CLEAN", "2026-02-02"));
        refused(
                GradingError.INSPECTION_TYPE_NEEDED,
                city.entry(1, "INSPECTION_CLEAN", "2026-02-02", null, "SURPRISE", null));
        refused(GradingError.BATCH_NEEDED, city.entry(1, "SAMPLING_FAILED", "2026-02-02"));
        refused(GradingError.DUE_NEEDED, city.entry(1, "ANNUAL_REPORT", "2026-02-02"));
        refused(GradingError.DOCUMENT_NEEDED, city.entry(1, "SERIOUS_HARM", "2026-02-02"));
        refused(
                GradingError.FACT_TEXT_TOO_LONG,
                city.entry(1, "PENALTY_FINE", "2026-02-02", null, null, "号".repeat(81)));
        assertThat(all()).isEmpty();
    }

    private void refused(GradingError code, FactEntry entry) {
        refusedBy(code, () -> city.enter(city.chen, entry));
    }

    @Test
    @DisplayName(
            "第九条 a fact outside the open year is refused, unless the firm sat its year out: then it counts in the next")
    void article9OutsideTheOpenYear() {
        city.firms(1, 2).firms(3, 3, LocalDate.of(2026, 7, 1));
        refused(GradingError.FACT_YEAR_WITHOUT_RULES, city.entry(1, "PENALTY_FINE", "2025-02-02"));
        city.send(city.chen, PastGradeImport.class, List.of(city.past(2, 2025, "DEFERRED")));
        assertThat(city.enter(city.chen, city.entry(2, "PENALTY_FINE", "2025-02-02"))
                        .known())
                .isFalse();
        city.released(2026);
        assertThat(city.own(2).line().points()).as("rolled over").isEqualByComparingTo("95");
        refused(GradingError.YEAR_RELEASED, city.entry(1, "PENALTY_FINE", "2026-02-02"));
        assertThat(city.enter(city.chen, city.entry(3, "COMPLAINT_UPHELD", "2026-09-02"))
                        .known())
                .as("sat 2026 out, so its events count in 2027")
                .isFalse();
    }

    @Test
    @DisplayName("第四条 a district enters, corrects and reads facts of its own firms; another's are not there")
    void article4DistrictsKeepToTheirFirms() {
        city.firms(1, 2);
        AccessScope li = city.districtOfficer(Right.ENTER_FACTS, Right.READ_GRADES);
        UUID others = city.enter(city.chen, defects(3)).key();
        UUID own =
                city.enter(li, city.entry(2, "COMPLAINT_UPHELD", "2026-02-02")).key();
        refusedBy(GradingError.LICENCE_UNKNOWN, () -> city.enter(li, city.entry(1, "PENALTY_FINE", "2026-02-02")));
        assertThatThrownBy(() -> city.call(li, use -> use.get(FactQueries.class).one(li, others)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        city.call(li, use -> use.get(CorrectFact.class).correct(li, others, defects(1), "不是本区", null)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> city.call(li, use -> {
                    use.get(WithdrawFact.class).withdraw(li, others, "不是本区");
                    return null;
                }))
                .isInstanceOf(NotFound.class);
        List<FactView> seen = city.call(li, use -> use.get(FactQueries.class).slice(li, FactFilter.ALL, 0, 50));
        assertThat(seen).extracting(FactView::key).containsExactly(own);
    }

    @Test
    @DisplayName("the list narrows by firm, event, state, year and document; pages follow the cursor; evidence is kept")
    void listAndEvidence() {
        city.firms(1, 2);
        UUID fined = city.call(city.chen, use -> use.get(EnterFact.class)
                        .enter(
                                city.chen,
                                city.entry(1, "PENALTY_FINE", "2026-02-02", null, null, "示例罚7号"),
                                GivenCity.pdf()))
                .key();
        city.enter(city.chen, city.entry(2, "COMPLAINT_UPHELD", "2026-03-02"));
        UUID gone = city.enter(city.chen, city.entry(2, "COMPLAINT_UPHELD", "2026-04-02"))
                .key();
        withdraw(gone);
        assertThat(narrowed(new FactFilter(city.firm(1).key(), null, null, null, null)))
                .containsExactly(fined);
        assertThat(narrowed(new FactFilter(null, "PENALTY_FINE", null, null, null)))
                .containsExactly(fined);
        assertThat(narrowed(new FactFilter(null, null, "WITHDRAWN", null, null)))
                .containsExactly(gone);
        assertThat(narrowed(new FactFilter(null, null, null, 2025, null))).isEmpty();
        assertThat(narrowed(new FactFilter(null, null, null, 2026, "罚7"))).containsExactly(fined);
        var page = city.call(city.chen, use -> use.get(FactQueries.class).page(city.chen, FactFilter.ALL, null, 2));
        assertThat(page.items()).hasSize(2);
        var rest =
                city.call(city.chen, use -> use.get(FactQueries.class).page(city.chen, FactFilter.ALL, page.next(), 2));
        assertThat(rest.items()).extracting(FactView::key).containsExactly(fined);
        assertThat(rest.next()).isNull();
        List<AttachmentView> kept =
                city.call(city.chen, use -> use.get(FactQueries.class).evidence(city.chen, fined));
        assertThat(kept).extracting(AttachmentView::fileName).containsExactly("决定书.pdf");
    }

    private List<UUID> narrowed(FactFilter filter) {
        return city.call(city.chen, use -> use.get(FactQueries.class).slice(city.chen, filter, 0, 50)).stream()
                .map(FactView::key)
                .toList();
    }
}
