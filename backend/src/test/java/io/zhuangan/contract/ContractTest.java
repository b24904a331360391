package io.zhuangan.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuangan.Given;
import io.zhuangan.TestDatabase;
import io.zhuangan.Wiring;
import io.zhuangan.audit.AuditQueries;
import io.zhuangan.audit.AuditView;
import io.zhuangan.contract.store.JdbcPublishedContracts;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Page;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.showcase.Payloads;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A model contract from its first words to a firm's sheet, on the real database. */
class ContractTest {
    private static final LocalDate TODAY = LocalDate.now(TestDatabase.CLOCK);

    private final TestDatabase db = TestDatabase.get();
    private final Given given = db.given();
    private final Given.Tenant association = given.association();
    private final AccessScope writer = association.scope(1, "何筠", Right.EDIT_CONTRACTS);
    private final AccessScope second = association.scope(2, "王若衡", Right.EDIT_CONTRACTS, Right.PUBLISH_CONTRACTS);
    private final Given.Someone sun = given.person("孙亦宁");
    private final AccessScope firm =
            given.enterprise("310120").scope(sun.id(), sun.name(), Right.COMMENT_CONTRACTS, Right.USE_CONTRACTS);
    private final AccessScope rival =
            given.enterprise("310106").scope(sun.id(), sun.name(), Right.COMMENT_CONTRACTS, Right.USE_CONTRACTS);
    private final AccessScope other = given.association()
            .scope(sun.id(), sun.name(), Right.EDIT_CONTRACTS, Right.PUBLISH_CONTRACTS, Right.COMMENT_CONTRACTS);
    private final AccessScope officer = given.city().scope(sun.id(), sun.name(), Right.COMMENT_CONTRACTS);

    private void on(AccessScope scope, Consumer<Wiring> work) {
        db.call(scope, use -> {
            work.accept(use);
            return null;
        });
    }

    private static String slug() {
        return "t" + UUID.randomUUID().toString().substring(0, 8);
    }

    private UUID written(ContractText text) {
        return db.call(writer, use -> use.get(WriteTemplate.class).write(writer, TemplateKind.CONTRACT, slug(), text));
    }

    private TemplateView seen(UUID key) {
        return db.call(second, use -> use.get(ContractQueries.class).template(second, key));
    }

    private void save(AccessScope by, UUID key, long version, ContractText text) {
        on(by, use -> use.get(SaveEdition.class).save(by, new SaveEdition.Saving(key, version, text, "理由")));
    }

    private void open(UUID key) {
        long version = seen(key).latest().version();
        on(second, use -> use.get(OpenComments.class)
                .open(second, new OpenComments.Opening(key, version, TODAY.plusDays(20))));
    }

    private void end(UUID key) {
        long version = seen(key).latest().version();
        on(second, use -> use.get(EndComments.class).end(second, key, version, "会员都已回复"));
    }

    private UUID publish(AccessScope by, UUID key, String label) {
        long version = seen(key).latest().version();
        return db.call(by, use -> use.get(PublishEdition.class)
                .publish(by, new PublishEdition.Publication(key, version, label, "首次发布")));
    }

    private UUID published(ContractText text, String label) {
        UUID key = written(text);
        open(key);
        end(key);
        publish(second, key, label);
        return key;
    }

    private UUID edition(UUID key) {
        return seen(key).standing().key();
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, ContractError code) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleViolated.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    private UUID comment(AccessScope by, UUID edition, String clause, String words) {
        return db.call(by, use -> use.get(SendComment.class).send(by, new SendComment.Comment(edition, clause, words)));
    }

    private RoundView round(AccessScope by, UUID edition) {
        return db.call(by, use -> use.get(RoundQueries.class).round(by, edition));
    }

    @Test
    @DisplayName("从起草、征求意见、逐条答复到第二人发布；发布后一字不改")
    void fromDraftToEdition() throws SQLException {
        ContractText bad = GivenText.with(GivenText.purchase(), "change", "提前{{unknown}}日。");
        UUID key = written(bad);
        refused(() -> open(key), ContractError.EDITION_FAULTY);
        save(writer, key, seen(key).latest().version(), GivenText.purchase());
        refused(() -> publish(second, key, "2026-1"), ContractError.PUBLISH_NEEDS_COMMENTS);
        open(key);
        UUID edition = seen(key).latest().key();
        refused(() -> save(writer, key, seen(key).latest().version(), bad), ContractError.EDITION_IN_COMMENT);

        UUID said = comment(firm, edition, "change", "30 日对小批量香精偏长");
        comment(officer, edition, null, "建议写明依据");
        comment(other, edition, "parties", "应写住所");
        refused(() -> comment(firm, edition, "nowhere", "x"), ContractError.COMMENT_CLAUSE_UNKNOWN);
        refused(() -> comment(firm, edition, null, " "), ContractError.COMMENT_EMPTY);
        refused(() -> comment(firm, edition, null, "字".repeat(4001)), ContractError.COMMENT_TOO_LONG);
        assertThatThrownBy(() -> comment(writer, edition, null, "自己")).isInstanceOf(NotFound.class);
        end(key);
        refused(() -> comment(firm, edition, null, "迟了"), ContractError.COMMENT_NOT_OPEN);
        refused(() -> publish(second, key, "2026-1"), ContractError.PUBLISH_NEEDS_ANSWERS);

        List<CommentView> comments =
                db.call(writer, use -> use.get(ContractQueries.class).comments(writer, key, 1));
        assertThat(comments).hasSize(3).extracting(CommentView::number).containsExactly(2, 0, 1);
        for (CommentView c : comments) answer(writer, c.key(), CommentOutcome.PARTLY, "改为按原料类别分档");
        refused(() -> answer(writer, said, CommentOutcome.ACCEPTED, "再答"), ContractError.COMMENT_ANSWERED);
        RoundView read = round(rival, edition);
        assertThat(read.answers()).hasSize(3);
        assertThat(read.mine()).isEmpty();
        assertThat(round(firm, edition).mine()).singleElement().satisfies(c -> assertThat(c.answer())
                .contains("分档"));

        save(
                second,
                key,
                seen(key).latest().version(),
                GivenText.with(GivenText.purchase(), "change", "应当提前{{days}}日书面通知甲方。"));
        refused(() -> publish(second, key, "2026-1"), ContractError.PUBLISH_NEEDS_SECOND_PERSON);
        save(
                writer,
                key,
                seen(key).latest().version(),
                GivenText.with(GivenText.purchase(), "change", "应当提前{{days}}日书面通知。"));
        refused(() -> publish(second, key, "第一版"), ContractError.LABEL_WRONG);
        publish(second, key, "2026-1");
        EditionView standing = seen(key).standing();
        assertThat(standing.fingerprint())
                .isEqualTo(ContractJson.fingerprint(
                        ContractJson.write(GivenText.with(GivenText.purchase(), "change", "应当提前{{days}}日书面通知。"))));
        refused(() -> save(writer, key, standing.version(), bad), ContractError.EDITION_PUBLISHED);
        try (Connection c = db.connect();
                Statement s = c.createStatement()) {
            assertThatThrownBy(() -> s.executeUpdate(
                            "update contract_edition set body = 'x' where uid = '" + standing.key() + "'"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("does not change");
            assertThatThrownBy(
                            () -> s.executeUpdate("delete from contract_edition where uid = '" + standing.key() + "'"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("not removed");
        }
    }

    private void answer(AccessScope by, UUID comment, CommentOutcome outcome, String words) {
        on(by, use -> use.get(AnswerComment.class).answer(by, new AnswerComment.Answer(comment, outcome, words)));
    }

    @Test
    @DisplayName("两人同时改同一稿，后保存的被拒绝并说出是谁改的；别的协会看不到草稿")
    void twoEditors() {
        UUID key = written(GivenText.purchase());
        long read = seen(key).latest().version();
        save(writer, key, read, GivenText.with(GivenText.purchase(), "change", "一。"));
        assertThatThrownBy(() -> save(second, key, read, GivenText.with(GivenText.purchase(), "change", "二。")))
                .isInstanceOfSatisfying(RuleViolated.class, e -> {
                    assertThat(e.code()).isEqualTo(ContractError.EDITION_CHANGED);
                    assertThat(e.args().get(0)).isEqualTo("何筠");
                });
        assertThatThrownBy(() ->
                        db.call(other, use -> use.get(ContractQueries.class).template(other, key)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> round(firm, seen(key).latest().key()))
                .as("not laid open")
                .isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("公开地址只有一个主人；意见截止日在明天到 180 天之间；最后一天还收意见，次日不收")
    void addressesAndDays() {
        String slug = slug();
        on(writer, use -> use.get(WriteTemplate.class).write(writer, TemplateKind.NORM, slug, GivenText.purchase()));
        refused(
                () -> on(other, use -> use.get(WriteTemplate.class)
                        .write(other, TemplateKind.CONTRACT, slug, GivenText.purchase())),
                ContractError.SLUG_TAKEN);
        refused(
                () -> on(other, use -> use.get(WriteTemplate.class)
                        .write(other, TemplateKind.CONTRACT, "A b", GivenText.purchase())),
                ContractError.SLUG_WRONG);
        refused(
                () -> on(firm, use -> use.get(WriteTemplate.class)
                        .write(firm, TemplateKind.CONTRACT, slug(), GivenText.purchase())),
                ContractError.ASSOCIATIONS_ONLY);
        UUID key = written(GivenText.purchase());
        long version = seen(key).latest().version();
        for (LocalDate day : new LocalDate[] {null, TODAY, TODAY.plusDays(181)}) {
            refused(
                    () -> on(second, use -> use.get(OpenComments.class)
                            .open(second, new OpenComments.Opening(key, version, day))),
                    ContractError.COMMENT_SPAN_WRONG);
        }
        open(key);
        UUID edition = seen(key).latest().key();
        Clock last = Clock.offset(TestDatabase.CLOCK, Duration.ofDays(20));
        Clock after = Clock.offset(TestDatabase.CLOCK, Duration.ofDays(21));
        db.call(last, firm, use -> use.get(SendComment.class)
                .send(firm, new SendComment.Comment(edition, null, "最后一天")));
        refused(
                () -> db.call(after, firm, use -> use.get(SendComment.class)
                        .send(firm, new SendComment.Comment(edition, null, "迟了"))),
                ContractError.COMMENT_NOT_OPEN);
    }

    @Test
    @DisplayName("下一版从现行版开始，版次往后走，没有改动的不发布；旧版还在，注明已被替代")
    void nextEdition() throws SQLException {
        UUID key = published(GivenText.purchase(), "2026-1");
        on(writer, use -> use.get(StartEdition.class).start(writer, key));
        refused(
                () -> on(writer, use -> use.get(StartEdition.class).start(writer, key)),
                ContractError.EDITION_UNDER_WAY);
        open(key);
        end(key);
        refused(() -> publish(second, key, "2026-2"), ContractError.PUBLISH_NOTHING_NEW);
        save(
                writer,
                key,
                seen(key).latest().version(),
                GivenText.with(GivenText.purchase(), "change", "提前{{days}}日书面通知。"));
        refused(() -> publish(second, key, "2026-1"), ContractError.LABEL_NOT_LATER);
        publish(second, key, "2026-2");
        PublicContracts library = new PublicContracts();
        library.published = new JdbcPublishedContracts(db.source());
        String slug = seen(key).slug();
        assertThat(library.editions(slug)).extracting(PublishedContract::label).containsExactly("2026-2", "2026-1");
        PublicContracts.Edition old = library.edition(slug, "2026-1").orElseThrow();
        assertThat(old.contract().superseded()).isTrue();
        assertThat(ContractJson.fingerprint(old.body()))
                .isEqualTo(old.contract().fingerprint());
        assertThat(library.edition(key.toString(), "2026-2")
                        .orElseThrow()
                        .contract()
                        .superseded())
                .isFalse();
        assertThat(library.edition(slug, "2026-3")).isEmpty();
        assertThat(library.edition("没有", "' or 1=1")).isEmpty();
        assertThat(library.library(null, 100).items())
                .extracting(PublishedContract::template)
                .contains(key);
    }

    private SheetView sheet(AccessScope by, UUID key) {
        return db.call(by, use -> use.get(SheetQueries.class).sheet(by, key));
    }

    private List<SheetLine> sheets(AccessScope by) {
        return db.call(by, use -> use.get(SheetQueries.class).own(by));
    }

    private List<AdoptionView> uses(AccessScope by) {
        return db.call(by, use -> use.get(SheetQueries.class).adoptions(by));
    }

    private List<AdoptionView> adopters(UUID template) {
        return db.call(writer, use -> use.get(ContractQueries.class).adoptions(writer, template));
    }

    private void fill(AccessScope by, UUID key, SheetValues values, boolean finish) {
        long version = sheet(by, key).version();
        on(by, use -> use.get(SaveSheet.class)
                .save(by, new SaveSheet.Saving(key, version, "与乙公司（示例）", values, finish)));
    }

    private static SheetValues filled(Map<String, String> changes) {
        return new SheetValues(Map.of("days", "30", "seller", "乙公司（示例）"), List.of("bonus"), changes);
    }

    @Test
    @DisplayName("填写稿照原样保存，缺什么说什么，只属于本企业；新版出来可以带过去")
    void sheetsOfAFirm() {
        UUID template = published(GivenText.purchase(), "2026-1");
        UUID key = db.call(firm, use -> use.get(StartSheet.class).start(firm, edition(template), "与乙公司"));
        SheetValues odd = new SheetValues(
                Map.of("days", "三十", "seller", "<script>alert(1)</script>", "fee", "字".repeat(10_000)),
                List.of(),
                Map.of());
        fill(firm, key, odd, false);
        assertThat(sheet(firm, key).values()).isEqualTo(odd);
        assertThat(sheet(firm, key).faults())
                .extracting(f -> f.variable() + " " + f.kind())
                .containsExactly("days NOT_A_NUMBER", "fee NOT_A_NUMBER");
        refused(() -> fill(firm, key, odd, true), ContractError.SHEET_INCOMPLETE);
        refused(
                () -> fill(firm, key, new SheetValues(Map.of(), List.of("change"), Map.of()), false),
                ContractError.SHEET_CLAUSE_NEEDED);
        refused(
                () -> fill(firm, key, new SheetValues(Map.of("days", "字".repeat(20_001)), List.of(), Map.of()), false),
                ContractError.SHEET_VALUE_TOO_LONG);
        fill(firm, key, filled(Map.of()), true);
        assertThat(sheet(firm, key).finishedAt()).isNotNull();
        for (AccessScope stranger : List.of(rival, writer, other)) {
            assertThatThrownBy(() -> sheet(stranger, key)).isInstanceOf(NotFound.class);
        }
        AccessScope auditor = given.city().scope(sun.id(), sun.name(), Right.READ_AUDIT);
        Page<AuditView> lines =
                db.call(auditor, use -> use.get(AuditQueries.class).newest(auditor, null, "ContractSheet", null, 50));
        assertThat(lines.items()).as("not even that there is one").isEmpty();
        refused(
                () -> on(firm, use -> use.get(SaveSheet.class)
                        .save(firm, new SaveSheet.Saving(key, 0, "x", odd, false))),
                ContractError.SHEET_CHANGED);

        on(writer, use -> use.get(StartEdition.class).start(writer, template));
        save(
                writer,
                template,
                seen(template).latest().version(),
                GivenText.with(GivenText.purchase(), "change", "提前{{days}}日书面通知。"));
        open(template);
        end(template);
        publish(second, template, "2026-2");
        SheetView old = sheet(firm, key);
        assertThat(old.contract().label()).isEqualTo("2026-1");
        assertThat(old.newer().label()).isEqualTo("2026-2");
        assertThat(db.call(firm, use -> use.get(SheetQueries.class).comparison(firm, key, false))
                        .changed())
                .isEqualTo(1);
        on(firm, use -> use.get(CarrySheetOver.class)
                .carry(firm, key, old.version(), old.newer().edition()));
        assertThat(sheet(firm, key))
                .matches(s -> s.newer() == null
                        && s.finishedAt() == null
                        && s.values().equals(filled(Map.of())));
        on(firm, use -> use.get(RemoveSheet.class)
                .remove(firm, key, sheet(firm, key).version()));
        assertThat(sheets(firm)).isEmpty();
    }

    @Test
    @DisplayName("不足 5 家的统计不出现；够了也只有数字，没有企业和文字")
    void figuresWithoutFirms() {
        UUID template = published(GivenText.purchase(), "2026-1");
        for (int i = 1; i <= 10; i++) {
            AccessScope one = given.enterprise("310120").scope(Right.USE_CONTRACTS);
            UUID key = db.call(one, use -> use.get(StartSheet.class).start(one, edition(template), "一份"));
            boolean changes = i <= 5;
            fill(one, key, filled(changes ? Map.of("change", "十五日") : Map.of()), true);
            List<ClauseFigure> figures =
                    db.call(writer, use -> use.get(ContractQueries.class).figures(writer, template, 1));
            assertThat(figures.get(1).changed().of()).isEqualTo(i);
            if (i == 4) assertThat(figures.get(1).changed().said()).isEqualTo(ClauseShare.Said.HIDDEN);
            if (i == 10) {
                assertThat(figures.get(1).changed()).isEqualTo(new ClauseShare(5, 10));
                assertThat(figures.get(1).changed().said()).isEqualTo(ClauseShare.Said.EXACT);
                assertThat(figures.get(2).leftOut().said()).isEqualTo(ClauseShare.Said.MANY);
                fill(one, key, filled(Map.of()), false);
            }
        }
        assertThat(db.call(writer, use -> use.get(ContractQueries.class).figures(writer, template, 1))
                        .get(0)
                        .changed()
                        .of())
                .as("opened again is not counted")
                .isEqualTo(9);
    }

    @Test
    @DisplayName("采用由企业申报，不能是将来，不能重复，可以结束；协会看得到是谁")
    void adoptions() {
        UUID template = published(GivenText.purchase(), "2026-1");
        UUID edition = edition(template);
        refused(
                () -> db.call(firm, use -> use.get(DeclareAdoption.class).declare(firm, edition, TODAY.plusDays(1))),
                ContractError.ADOPTION_DAY_WRONG);
        UUID key = db.call(firm, use -> use.get(DeclareAdoption.class).declare(firm, edition, TODAY.minusDays(3)));
        refused(
                () -> db.call(firm, use -> use.get(DeclareAdoption.class).declare(firm, edition, TODAY)),
                ContractError.ADOPTION_TWICE);
        assertThat(adopters(template)).singleElement().matches(a -> a.label().equals("2026-1") && a.endedOn() == null);
        assertThat(db.call(writer, use -> use.get(ContractQueries.class).own(writer))
                        .get(0)
                        .adoptions())
                .isEqualTo(1);
        AccessScope planner = given.city().scope(Right.READ_PLAN);
        assertThat(db.<List<ContractQueries.Issued>>call(
                        planner, use -> use.get(ContractQueries.class).issuedIn(planner, 2026)))
                .singleElement()
                .matches(one -> one.users() == 1 && one.edition().label().equals("2026-1"));
        assertThatThrownBy(() -> on(rival, use -> use.get(EndAdoption.class).end(rival, key, TODAY)))
                .isInstanceOf(NotFound.class);
        refused(
                () -> on(firm, use -> use.get(EndAdoption.class).end(firm, key, TODAY.minusDays(4))),
                ContractError.ADOPTION_END_WRONG);
        on(firm, use -> use.get(EndAdoption.class).end(firm, key, null));
        refused(() -> on(firm, use -> use.get(EndAdoption.class).end(firm, key, TODAY)), ContractError.ADOPTION_ENDED);
        db.call(firm, use -> use.get(DeclareAdoption.class).declare(firm, edition, TODAY));
        assertThat(uses(firm)).hasSize(2).extracting(AdoptionView::endedOn).containsExactly(null, TODAY);
    }

    @Test
    @DisplayName("清单里的每一条写进意见、答复、填写稿的每一处：原样存着")
    void payloads() {
        UUID key = written(GivenText.purchase());
        open(key);
        UUID edition = seen(key).latest().key();
        for (String payload : Payloads.ALL) {
            UUID said = comment(firm, edition, "change", payload);
            answer(writer, said, CommentOutcome.DECLINED, payload);
        }
        assertThat(round(firm, edition).mine()).hasSameSizeAs(Payloads.ALL).allSatisfy(c -> {
            assertThat(Payloads.ALL).anyMatch(p -> p.strip().equals(c.words()));
            assertThat(c.answer()).isEqualTo(c.words());
        });
        end(key);
        publish(second, key, "2026-1");
        UUID sheet = db.call(firm, use -> use.get(StartSheet.class).start(firm, edition(key), "一份"));
        for (String payload : Payloads.ALL) {
            SheetValues hostile = new SheetValues(Map.of("seller", payload), List.of(), Map.of("change", payload));
            fill(firm, sheet, hostile, false);
            SheetValues read = sheet(firm, sheet).values();
            assertThat(read.value("seller")).isEqualTo(payload.strip());
            assertThat(read.change("change")).isEqualTo(payload.strip());
        }
    }
}
