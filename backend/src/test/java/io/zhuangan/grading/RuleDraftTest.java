package io.zhuangan.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuangan.grading.domain.GradingError;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Right;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Measures Art. 4, 7: the city bureau sets the index; two people, and never for a year that already runs. */
class RuleDraftTest {
    private final GivenCity given = new GivenCity();
    private final AccessScope chen =
            given.city.scope(given.given.person("陈知远").id(), "陈知远", Right.EDIT_RULES, Right.READ_GRADES);
    private final AccessScope lin =
            given.city.scope(given.given.person("林岚").id(), "林岚", Right.EDIT_RULES, Right.READ_GRADES);

    private List<RuleSetLine> sets() {
        return given.call(chen, use -> use.get(RuleSetQueries.class).all(chen));
    }

    private UUID draft() {
        UUID basis = sets().get(0).key();
        return given.call(
                chen, use -> use.get(StartDraft.class).start(chen, new StartDraft.Beginning(basis, null, null)));
    }

    private RuleDraftView look(UUID draft) {
        return given.call(chen, use -> use.get(RuleDraftQueries.class).one(chen, draft));
    }

    private void save(AccessScope by, UUID draft, long version, RuleSheets sheets) {
        given.call(by, use -> {
            use.get(SaveDraft.class).save(by, draft, version, sheets);
            return null;
        });
    }

    private UUID publish(AccessScope by, UUID draft, long version) {
        return given.call(by, use -> use.get(PublishRules.class).publish(by, draft, version));
    }

    /** A draft with one text changed, saved by chen. */
    private UUID changed(Map<String, String> settings) {
        UUID draft = draft();
        RuleSheets sheets = look(draft).sheets();
        settings.forEach(sheets::set);
        save(chen, draft, look(draft).version(), sheets);
        return draft;
    }

    private static RuleSheets warningCosts(RuleSheets sheets, String points) {
        sheets.rows(RuleSheets.Sheet.RULES).stream()
                .filter(r -> r.get("event").equals("PENALTY_WARNING"))
                .forEach(r -> r.put("points", points));
        return sheets;
    }

    @Test
    @DisplayName("草稿从已发布的规则集开始，年份和版本往后排，没有问题")
    void aDraftBeginsFromAPublishedSet() {
        RuleDraftView draft = look(draft());
        assertThat(draft.sheets().setting("firstYear")).isEqualTo("2027");
        assertThat(draft.sheets().setting("version")).isEqualTo("2027.1");
        assertThat(draft.faults()).isEmpty();
        assertThat(draft.mine()).isTrue();
    }

    @Test
    @DisplayName("两人同时改：后保存的被拒绝，先保存的不丢")
    void theSecondSaveIsRefused() {
        UUID draft = draft();
        RuleDraftView first = look(draft);
        save(lin, draft, first.version(), warningCosts(first.sheets().copy(), "4"));
        GivenCity.refusedBy(
                GradingError.RULES_DRAFT_CHANGED,
                () -> save(
                        chen,
                        draft,
                        first.version(),
                        warningCosts(first.sheets().copy(), "9")));
        assertThat(look(draft).savedBy()).isEqualTo("林岚");
        assertThat(look(draft).sheets()).isEqualTo(warningCosts(first.sheets().copy(), "4"));
    }

    @Test
    @DisplayName("保存的人自己不能发布，第二人可以；发布后草稿关闭")
    void publishedByASecondPerson() {
        UUID draft = draft();
        long version = look(draft).version();
        GivenCity.refusedBy(GradingError.RULES_NEED_SECOND_PERSON, () -> publish(chen, draft, version));
        UUID published = publish(lin, draft, version);
        assertThat(sets().get(0)).satisfies(r -> {
            assertThat(r.key()).isEqualTo(published);
            assertThat(r.firstYear()).isEqualTo(2027);
            assertThat(r.draftedBy()).isEqualTo("陈知远");
            assertThat(r.publishedBy()).isEqualTo("林岚");
            assertThat(r.frozen()).isFalse();
        });
        GivenCity.refusedBy(
                GradingError.RULES_DRAFT_CLOSED,
                () -> save(chen, draft, look(draft).version(), new RuleSheets()));
    }

    @Test
    @DisplayName("有问题的草稿可以保存，不能发布")
    void faultyDraftsAreKeptAndNotPublished() {
        UUID draft = draft();
        RuleSheets sheets = warningCosts(look(draft).sheets(), "许多");
        save(chen, draft, look(draft).version(), sheets);
        assertThat(look(draft).sheets()).isEqualTo(sheets);
        assertThat(look(draft).faults()).singleElement().satisfies(f -> assertThat(f.problem())
                .isEqualTo(RuleFault.Problem.NOT_A_NUMBER));
        GivenCity.refusedBy(
                GradingError.RULES_FAULTY, () -> publish(lin, draft, look(draft).version()));
    }

    @Test
    @DisplayName("日历缺年份的阶段日期不能发布")
    void stageWithoutCalendarYear() {
        UUID draft = draft();
        RuleSheets sheets = look(draft).sheets();
        sheets.rows(RuleSheets.Sheet.STAGES).get(3).put("closesLater", "");
        save(chen, draft, look(draft).version(), sheets);
        assertThat(look(draft).faults())
                .extracting(RuleFault::problem)
                .containsExactly(RuleFault.Problem.STAGE_YEAR_MISSING);
        GivenCity.refusedBy(
                GradingError.RULES_FAULTY, () -> publish(lin, draft, look(draft).version()));
    }

    @Test
    @DisplayName("版本号已用过、年度起点不同：拒绝")
    void takenVersionAndOtherBeginning() {
        UUID taken = changed(Map.of("version", "2026.1"));
        GivenCity.refusedBy(
                GradingError.RULES_VERSION_TAKEN,
                () -> publish(lin, taken, look(taken).version()));
        UUID other = changed(Map.of("yearStarts", "01-01"));
        GivenCity.refusedBy(
                GradingError.RULES_YEAR_STARTS_OTHERWISE,
                () -> publish(lin, other, look(other).version()));
    }

    @Test
    @DisplayName("没有用过的年度可以换新版本，已计算的年度不能换")
    void aYearThatRunsKeepsItsRules() {
        given.firms(1, 2);
        UUID early = changed(Map.of("firstYear", "2026", "version", "2026.2"));
        UUID published = publish(lin, early, look(early).version());
        RunView run = given.run(2026);
        assertThat(sets().stream().filter(r -> r.key().equals(published)).findFirst())
                .hasValueSatisfying(r -> {
                    assertThat(r.frozen()).isTrue();
                    assertThat(r.years()).containsExactly(2026);
                });
        assertThat(run.state()).isEqualTo("DONE");
        UUID late = changed(Map.of("firstYear", "2026", "version", "2026.3"));
        GivenCity.refusedBy(
                GradingError.RULES_YEAR_USED,
                () -> publish(lin, late, look(late).version()));
    }

    @Test
    @DisplayName("自评已经开始的年度不能换规则")
    void notAfterSelfEvaluationBegan() {
        given.on("2026-12-01");
        UUID draft = changed(Map.of("firstYear", "2026", "version", "2026.2"));
        GivenCity.refusedBy(
                GradingError.RULES_YEAR_BEGUN,
                () -> publish(lin, draft, look(draft).version()));
    }

    @Test
    @DisplayName("2027 年规则集发布后，2026 年的等级照旧复算，2027 年按新规则计算")
    void anOldGradeReplaysAfterNewRules() {
        given.firms(1, 2);
        given.send(
                given.chen,
                FactImport.class,
                List.of(
                        given.fact(1, "PENALTY_WARNING", "2026-03-02", FactFile.DOCUMENT, "沪1号"),
                        given.fact(1, "PENALTY_WARNING", "2026-04-02", FactFile.DOCUMENT, "沪2号")));
        given.released(2026);
        UUID draft = draft();
        RuleSheets sheets = warningCosts(look(draft).sheets(), "15");
        sheets.rows(RuleSheets.Sheet.EVENTS).removeIf(r -> r.get("code").equals("SERIOUS_HARM"));
        save(chen, draft, look(draft).version(), sheets);
        publish(lin, draft, look(draft).version());
        assertThat(given.own(1).replays()).isTrue();
        assertThat(given.own(1).line().points()).isEqualByComparingTo(new BigDecimal("94"));
        given.on("2027-12-05");
        given.send(
                given.chen,
                FactImport.class,
                List.of(given.fact(1, "PENALTY_WARNING", "2027-03-02", FactFile.DOCUMENT, "沪3号")));
        given.run(2027);
        assertThat(given.grade(2027, 1).points()).isEqualByComparingTo(new BigDecimal("85"));
        assertThat(given.own(1).replays()).isTrue();
        assertThat(given.own(1).rulesVersion()).isEqualTo("2026.1");
    }

    @Test
    @DisplayName("事实按所在年度的规则录入：新规则没有的事件，旧年度仍可录入")
    void factsAreReadWithTheRulesOfTheirYear() {
        given.firms(1, 1);
        UUID draft = draft();
        RuleSheets sheets = look(draft).sheets();
        sheets.rows(RuleSheets.Sheet.EVENTS).removeIf(r -> r.get("code").equals("SERIOUS_HARM"));
        save(chen, draft, look(draft).version(), sheets);
        publish(lin, draft, look(draft).version());
        given.on("2026-12-05");
        assertThat(given.enter(given.lin, given.entry(1, "SERIOUS_HARM", "2026-11-02", null, null, "沪9号"))
                        .known())
                .isFalse();
        GivenCity.refusedBy(
                GradingError.FACT_TYPE_UNKNOWN,
                () -> given.enter(given.lin, given.entry(1, "SERIOUS_HARM", "2026-12-02", null, null, "沪8号")));
    }

    @Test
    @DisplayName("抽检比例随等级，出现在企业自己的等级页")
    void samplingFollowsTheLevel() {
        given.firms(1, 1);
        given.released(2026);
        assertThat(given.own(1).inspection().sampling()).isEqualTo(5);
    }

    @Test
    @DisplayName("预演：同样的事实，两套规则，谁变、因为什么；不留下等级")
    void previewOnStoredFacts() {
        given.firms(1, 4);
        given.send(
                given.chen,
                FactImport.class,
                List.of(
                        given.fact(2, "PENALTY_WARNING", "2026-03-02", FactFile.DOCUMENT, "沪1号"),
                        given.fact(4, "OBSTRUCTION", "2026-03-02", FactFile.DOCUMENT, "沪2号")));
        UUID draft = draft();
        save(chen, draft, look(draft).version(), warningCosts(look(draft).sheets(), "15"));
        given.call(chen, use -> {
            use.get(StartPreview.class).start(chen, draft, 2026);
            return null;
        });
        UUID preview = preview(draft).key();
        while (given.call(chen, use -> use.get(AdvancePreview.class).advance(chen, preview))) {
            // the next chunk
        }
        RulePreviewView done = preview(draft);
        assertThat(done.state()).isEqualTo("DONE");
        assertThat(done.done()).isEqualTo(4);
        assertThat(done.before()).containsExactly(4, 0, 0, 0, 0);
        assertThat(done.after()).containsExactly(3, 1, 0, 0, 0);
        assertThat(done.changes()).singleElement().satisfies(c -> {
            assertThat(c.licenceNumber()).isEqualTo(given.licence(2));
            assertThat(c.before() + c.after()).isEqualTo("AB");
            assertThat(c.code()).isEqualTo("2.1.1");
            assertThat(c.difference()).isEqualByComparingTo("12");
        });
        assertThat(done.outdated()).isFalse();
        save(chen, draft, look(draft).version(), look(draft).sheets());
        assertThat(preview(draft).outdated()).isTrue();
        assertThat(sets().get(0).years()).isEmpty();
        GivenCity.refusedBy(
                GradingError.RULES_PREVIEW_YEAR,
                () -> given.call(chen, use -> {
                    use.get(StartPreview.class).start(chen, draft, 2028);
                    return null;
                }));
    }

    private RulePreviewView preview(UUID draft) {
        return given.call(chen, use -> use.get(RuleDraftQueries.class).preview(chen, draft));
    }

    @Test
    @DisplayName("别的城市看不到草稿和规则集")
    void anotherCityFindsNothing() {
        UUID draft = draft();
        GivenCity other = new GivenCity();
        AccessScope stranger = other.city.scope(other.given.person("赵").id(), "赵", Right.EDIT_RULES, Right.READ_GRADES);
        assertThatThrownBy(() -> other.call(
                        stranger, use -> use.get(RuleDraftQueries.class).one(stranger, draft)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        other.call(stranger, use -> use.get(PublishRules.class).publish(stranger, draft, 1)))
                .isInstanceOf(NotFound.class);
        UUID set = sets().get(0).key();
        assertThatThrownBy(() -> other.call(
                        stranger, use -> use.get(RuleSetQueries.class).text(stranger, set)))
                .isInstanceOf(NotFound.class);
        assertThat(other.<List<RuleDraftView>>call(
                        stranger, use -> use.get(RuleDraftQueries.class).open(stranger)))
                .isEmpty();
    }
}
