package io.zhuangan.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuangan.Given;
import io.zhuangan.TestDatabase;
import io.zhuangan.Wiring;
import io.zhuangan.calendar.CalendarChanged;
import io.zhuangan.calendar.domain.CalendarYear;
import io.zhuangan.calendar.domain.Workday;
import io.zhuangan.consultation.store.JdbcPublishedAnswers;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.CityFounded;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Reach;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Stale;
import io.zhuangan.shared.TenantKind;
import io.zhuangan.tenancy.Role;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A question from its asker to the public page, and the walls around it, on the real database. */
class ConsultationTest {
    private static final LocalDate TODAY = LocalDate.now(TestDatabase.CLOCK);
    private static final AnswerDraft DRAFT = new AnswerDraft("应当逐批放行。", "《化妆品监督管理条例》", "第三十二条");

    private final TestDatabase db = TestDatabase.get();
    private final Given given = db.given();
    private final Given.Tenant city = given.city();
    private final Given.Tenant firm = given.enterprise("120");
    private final Given.Someone head = given.person("孙知微");
    private final Given.Someone chen = given.person("陈知远");
    private final Given.Someone lin = given.person("林听");
    private final Given.Someone li = given.person("李奉");
    private final AccessScope asker = firm.scope(head.id(), head.name(), Right.ASK_BUREAU);
    private final AccessScope first = city.scope(chen.id(), chen.name(), Right.PROPOSE_ANSWER, Right.DECIDE_ANSWER);
    private final AccessScope second = city.scope(lin.id(), lin.name(), Right.PROPOSE_ANSWER, Right.DECIDE_ANSWER);

    @BeforeEach
    void data() {
        given.membership(city, chen, Role.CITY_LEAD);
        given.membership(city, lin, Role.CITY_OFFICER);
        db.run(em -> {
            em.persist(new CalendarYear(city.id(), 2026, false, "测试", null));
            em.persist(new CalendarYear(city.id(), 2027, true, "测试", null));
        });
        db.call(first, use -> {
            use.get(LoadTopics.class).load(new CityFounded(city.id(), city.key(), "shanghai"));
            return null;
        });
    }

    private UUID ask(AccessScope who, UUID follows, boolean mayPublish) {
        return db.call(who, use -> use.get(AskQuestion.class)
                .ask(
                        who,
                        new NewQuestion(
                                "system", "产品放行由谁签", "委托生产的产品，放行由哪一方签？", "GMP 第53条", null, mayPublish, follows)));
    }

    private QuestionView seen(AccessScope bureau, UUID key) {
        return db.call(bureau, use -> use.get(AnswerDeskQueries.class).one(bureau, key));
    }

    private QuestionView own(AccessScope who, UUID key) {
        return db.call(who, use -> use.get(OwnQuestionQueries.class).one(who, key));
    }

    /** What somebody of a bureau does with a question. */
    private interface Move {
        void with(Wiring use, long version);
    }

    private void move(AccessScope who, UUID key, Move move) {
        long version = seen(first, key).version();
        db.call(who, use -> {
            move.with(use, version);
            return null;
        });
    }

    private void propose(AccessScope who, UUID key, AnswerDraft draft) {
        move(who, key, (use, v) -> use.get(ProposeAnswer.class).propose(who, key, v, draft));
    }

    private void decide(AccessScope who, UUID key) {
        move(who, key, (use, v) -> use.get(DecideAnswer.class).decide(who, key, v));
    }

    private UUID answered(boolean mayPublish) {
        UUID key = ask(asker, null, mayPublish);
        propose(first, key, DRAFT);
        decide(second, key);
        return key;
    }

    private static void refused(ConsultationError code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleViolated.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    @Test
    @DisplayName("提问、拟答、退回、再拟、由市局另一人定：期限按工作日算，提问人定了才看到答复并得到通知")
    void wholeWay() {
        UUID key = ask(asker, null, false);
        // Sunday 22 November and ten working days after it
        assertThat(own(asker, key).due().due()).isEqualTo(LocalDate.of(2026, 12, 4));
        assertThat(notices(lin)).containsExactly("consultation.ASKED");
        refused(ConsultationError.BASIS_MISSING, () -> propose(first, key, new AnswerDraft("答", "《条例》", " ")));
        refused(ConsultationError.STEP_OUT_OF_TURN, () -> decide(second, key));
        propose(first, key, DRAFT);
        assertThat(own(asker, key).state()).as("a draft is the bureau's").isEqualTo(QuestionState.ASKED);
        assertThat(own(asker, key).draft()).isNull();
        refused(ConsultationError.SECOND_PERSON, () -> decide(first, key));
        refused(
                ConsultationError.REASON_MISSING,
                () -> move(
                        second, key, (use, v) -> use.get(ReturnProposal.class).sendBack(second, key, v, "")));
        move(second, key, (use, v) -> use.get(ReturnProposal.class).sendBack(second, key, v, "写明条款"));
        assertThat(notices(chen)).contains("consultation.RETURNED");
        refused(ConsultationError.STEP_OUT_OF_TURN, () -> decide(second, key));
        propose(first, key, DRAFT);
        decide(second, key);
        QuestionView answer = own(asker, key);
        assertThat(answer.draft()).isEqualTo(DRAFT);
        assertThat(answer.due()).isNull();
        assertThat(answer.steps())
                .extracting(QuestionView.Step::to)
                .containsExactly(QuestionState.ASKED, QuestionState.ANSWERED);
        assertThat(seen(first, key).steps()).hasSize(5);
        assertThat(notices(head)).containsExactly("consultation.ANSWERED");
        refused(ConsultationError.STEP_OUT_OF_TURN, () -> propose(second, key, DRAFT));
    }

    @Test
    @DisplayName("工作日历改了：没有答复的重新算期限；提问时本区也收到通知")
    void recounts() {
        Given.Tenant district = given.district("140");
        given.membership(district, li, Role.DISTRICT_OFFICER);
        Given.Tenant there = given.enterprise("140");
        AccessScope neighbour = there.scope(head.id(), head.name(), Right.ASK_BUREAU);
        UUID key = ask(neighbour, null, false);
        assertThat(notices(li)).containsExactly("consultation.ASKED");
        db.run(em -> em.persist(new Workday(city.id(), LocalDate.of(2026, 11, 28), true, "调休上班")));
        db.call(first, use -> {
            use.get(RecountQuestions.class).changed(new CalendarChanged(city.id(), 2026));
            return null;
        });
        assertThat(own(neighbour, key).due().due()).isEqualTo(LocalDate.of(2026, 12, 3));
    }

    @Test
    @DisplayName("两人同时处理：后一个被拒")
    void twoAtOnce() {
        UUID key = ask(asker, null, false);
        long version = seen(first, key).version();
        propose(first, key, DRAFT);
        assertThatThrownBy(() -> db.call(second, use -> {
                    use.get(ProposeAnswer.class).propose(second, key, version, DRAFT);
                    return null;
                }))
                .isInstanceOf(Stale.class);
    }

    @Test
    @DisplayName("追问一次：答复以后才能追问，不能再追问，别人的问题不能追问")
    void oneFollowUp() {
        UUID open = ask(asker, null, false);
        refused(ConsultationError.FOLLOW_UP_EARLY, () -> ask(asker, open, false));
        UUID key = answered(false);
        UUID next = ask(asker, key, false);
        assertThat(own(asker, next).follows()).isEqualTo(key);
        assertThat(own(asker, key).followUp()).isEqualTo(next);
        refused(ConsultationError.FOLLOW_UP_ONCE, () -> ask(asker, key, false));
        propose(first, next, DRAFT);
        decide(second, next);
        refused(ConsultationError.FOLLOW_UP_ONCE, () -> ask(asker, next, false));
        AccessScope neighbour = given.enterprise("120").scope(head.id(), head.name(), Right.ASK_BUREAU);
        assertThatThrownBy(() -> ask(neighbour, key, false)).isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("问题是提问人和主管部门的：别的企业、别的区看不到；本区能拟答；没有这个主题的不收")
    void walls() {
        UUID key = ask(asker, null, true);
        AccessScope neighbour = given.enterprise("120").scope(Right.ASK_BUREAU);
        assertThatThrownBy(() -> own(neighbour, key)).isInstanceOf(NotFound.class);
        List<QuestionView> theirs =
                db.call(neighbour, use -> use.get(OwnQuestionQueries.class).list(neighbour, true));
        assertThat(theirs).isEmpty();
        AccessScope association = given.association().scope(Right.ASK_BUREAU);
        assertThatThrownBy(() -> own(association, key)).isInstanceOf(NotFound.class);
        AccessScope elsewhere = given.district("106").scope(Right.PROPOSE_ANSWER);
        assertThatThrownBy(() -> seen(elsewhere, key)).isInstanceOf(NotFound.class);
        AccessScope here = new AccessScope(
                li.id(),
                li.name(),
                city.id(),
                city.key(),
                "区局",
                TenantKind.DISTRICT,
                city.id(),
                new Reach.Districts(city.id(), Set.of(firm.districtCode())),
                Set.of(Right.PROPOSE_ANSWER));
        propose(here, key, DRAFT);
        decide(first, key);
        assertThat(own(asker, key).state()).isEqualTo(QuestionState.ANSWERED);
        refused(
                ConsultationError.TOPIC_UNKNOWN,
                () -> db.call(asker, use -> use.get(AskQuestion.class)
                        .ask(asker, new NewQuestion("nothing", "题", "问", null, null, false, null))));
    }

    private EntryText text(String answer) {
        return new EntryText(
                "system", "谁放行", "委托生产时谁放行？", answer, null, null, null, "《化妆品监督管理条例》", "第三十二条", TODAY, true);
    }

    private UUID write(AccessScope who, UUID entry, UUID question, EntryText text) {
        long version = entry == null ? 0 : entry(entry).version();
        return db.call(who, use -> use.get(WriteEntry.class)
                .write(who, new WriteEntry.Writing(entry, version, question, text)));
    }

    private EntryView entry(UUID key) {
        return db.call(first, use -> use.get(EntryQueries.class).one(first, key));
    }

    private void publish(AccessScope who, UUID key) {
        long version = entry(key).version();
        db.call(who, use -> {
            use.get(PublishEntry.class).publish(who, key, version);
            return null;
        });
    }

    private void end(UUID key, String reason, UUID replacedBy) {
        long version = entry(key).version();
        db.call(first, use -> {
            use.get(EndEntry.class).end(first, new EndEntry.Ending(key, version, reason, replacedBy));
            return null;
        });
    }

    private PublicAnswers site() {
        PublicAnswers site = new PublicAnswers();
        site.published = new JdbcPublishedAnswers(db.source());
        return site;
    }

    @Test
    @DisplayName("公开：要提问人同意，不出现名称，由另一人发布；修订不改旧文；有新答复的标明，撤下的说明原因")
    void published() {
        refused(ConsultationError.WISH_MISSING, () -> write(first, null, answered(false), text("双方都放行。")));
        UUID question = answered(true);
        refused(ConsultationError.NAMES_ASKER, () -> write(first, null, question, text(firm.name() + "应当放行。")));
        UUID key = write(first, null, question, text("双方都放行。"));
        refused(ConsultationError.ENTRY_THERE, () -> write(second, null, question, text("双方都放行。")));
        assertThat(site().one(key)).as("a draft").isEmpty();
        refused(ConsultationError.SECOND_PERSON, () -> publish(first, key));
        publish(second, key);
        assertThat(site().one(key).orElseThrow().answer()).isEqualTo("双方都放行。");
        refused(ConsultationError.NOTHING_NEW, () -> publish(second, key));
        refused(ConsultationError.NAMES_ASKER, () -> write(second, key, null, text(firm.name() + "应当放行。")));
        write(second, key, null, text("双方各自放行。"));
        assertThat(site().one(key).orElseThrow().answer()).isEqualTo("双方都放行。");
        publish(first, key);
        assertThat(site().one(key).orElseThrow().revision()).isEqualTo(2);
        assertThat(issued(TODAY.getYear()))
                .as("a new wording is no new answer")
                .extracting(AnswerFigures.Issued::key)
                .containsExactly(key);
        assertThat(issued(TODAY.getYear() - 1)).isEmpty();

        UUID other = write(first, null, null, text("新规定：双方各自放行并留档。"));
        refused(ConsultationError.REPLACEMENT_WRONG, () -> end(key, "规定改了", other));
        publish(second, other);
        assertThat(site().like("放行留档", false)).extracting(PublicAnswer::key).contains(other);
        assertThat(site().like("放行", false)).extracting(PublicAnswer::key).contains(key);
        end(key, "规定改了", other);
        PublicAnswer old = site().one(key).orElseThrow();
        assertThat(old.superseded()).isTrue();
        assertThat(old.replacedBy()).isEqualTo(other);
        assertThat(issued(TODAY.getYear()))
                .as("what was replaced stands no more")
                .extracting(AnswerFigures.Issued::key)
                .containsExactly(other);
        assertThat(site().like("放行", false)).extracting(PublicAnswer::key).doesNotContain(key);
        refused(ConsultationError.STEP_OUT_OF_TURN, () -> write(second, key, null, text("又改")));
        refused(ConsultationError.REASON_MISSING, () -> end(other, " ", null));
        end(other, "依据已废止", null);
        assertThat(site().one(other)).isEmpty();
        assertThat(issued(TODAY.getYear())).isEmpty();
        assertThat(site().gone(other).orElseThrow().reason()).isEqualTo("依据已废止");
    }

    private List<TopicLine> topics() {
        return db.call(first, use -> use.get(TopicQueries.class).all(first));
    }

    private TopicLine topic(UUID key) {
        return db.call(first, use -> use.get(TopicQueries.class).one(first, key));
    }

    private UUID save(UUID key, TopicText text) {
        long version = key == null ? 0 : topic(key).version();
        return db.call(first, use -> use.get(SaveTopic.class).save(first, key, version, text));
    }

    private void retire(UUID key, boolean retired) {
        long version = topic(key).version();
        db.call(second, use -> {
            use.get(RetireTopic.class).retire(second, key, version, retired);
            return null;
        });
    }

    private void remove(UUID key) {
        long version = topic(key).version();
        db.call(second, use -> {
            use.get(RemoveTopic.class).remove(second, key, version);
            return null;
        });
    }

    private UUID askUnder(String code, UUID follows) {
        return db.call(asker, use -> use.get(AskQuestion.class)
                .ask(asker, new NewQuestion(code, "题", "问", null, null, false, follows)));
    }

    @Test
    @DisplayName("主题：市局增改停用；停用的不接新问题，旧问题仍可追问；用过的删不掉；最后一个不能停；别的市看不到")
    void topicsOfTheCity() {
        int before = topics().size();
        UUID key = save(null, new TopicText("功效评价", "Efficacy", "功效试验和摘要", "Tests and summaries", 7));
        assertThat(topics()).hasSize(before + 1);
        TopicLine made = topic(key);
        assertThat(made.used()).isFalse();
        refused(ConsultationError.TOPIC_THERE, () -> save(null, new TopicText("功效评价", "Other", null, null, 7)));
        UUID question = askUnder(made.code(), null);
        assertThat(own(asker, question).due().due()).as("seven working days").isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(topic(key).questions()).isEqualTo(1);
        refused(ConsultationError.TOPIC_USED, () -> remove(key));
        save(key, new TopicText("功效与评价", "Efficacy", "功效试验和摘要", "Tests and summaries", 3));
        assertThat(own(asker, question).due().due())
                .as("other days are for the next question")
                .isEqualTo(LocalDate.of(2026, 12, 1));
        assertThatThrownBy(() -> db.call(first, use -> use.get(SaveTopic.class)
                        .save(first, key, made.version(), new TopicText("别的", "Another", null, null, 3))))
                .isInstanceOf(Stale.class);
        propose(first, question, DRAFT);
        decide(second, question);
        retire(key, true);
        retire(key, true);
        refused(ConsultationError.TOPIC_RETIRED, () -> askUnder(made.code(), null));
        assertThat(askUnder(made.code(), question))
                .as("a follow-up keeps its topic")
                .isNotNull();
        EntryText text =
                new EntryText(made.code(), "题", "问", "答", null, null, null, "《化妆品监督管理条例》", "第三十二条", TODAY, true);
        refused(ConsultationError.TOPIC_RETIRED, () -> write(first, null, null, text));
        retire(key, false);
        assertThat(topic(key).retired()).isFalse();

        AccessScope elsewhere = db.given().city().scope(Right.DECIDE_ANSWER);
        assertThatThrownBy(() ->
                        db.call(elsewhere, use -> use.get(TopicQueries.class).one(elsewhere, key)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> db.call(elsewhere, use -> {
                    use.get(RemoveTopic.class).remove(elsewhere, key, 0);
                    return null;
                }))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("主题的顺序：一次移一位，到头不动；企业看到的就是这个顺序；旧版本被退回；别的市移不动")
    void orderOfTopics() {
        List<String> before = topics().stream().map(TopicLine::code).toList();
        TopicLine second = topics().get(1);
        move(first, second, true);
        List<String> after = new ArrayList<>(before);
        Collections.swap(after, 0, 1);
        assertThat(topics()).extracting(TopicLine::code).containsExactlyElementsOf(after);
        List<TopicView> offered =
                db.call(asker, use -> use.get(OwnQuestionQueries.class).topics(asker));
        assertThat(offered).extracting(TopicView::code).containsExactlyElementsOf(after);
        assertThatThrownBy(() -> move(first, second, true)).isInstanceOf(Stale.class);
        move(first, topics().get(0), true);
        move(first, topics().get(after.size() - 1), false);
        assertThat(topics()).extracting(TopicLine::code).containsExactlyElementsOf(after);
        AccessScope elsewhere = db.given().city().scope(Right.DECIDE_ANSWER);
        assertThatThrownBy(() -> move(elsewhere, topics().get(0), false)).isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("删掉几个主题后，新增的仍排在最后")
    void newTopicIsLast() {
        for (TopicLine unused : topics().subList(0, 3)) remove(unused.key());
        UUID key = save(null, new TopicText("功效评价", "Efficacy", null, null, 7));
        List<TopicLine> all = topics();
        assertThat(all.get(all.size() - 1).key()).isEqualTo(key);
    }

    private void move(AccessScope who, TopicLine topic, boolean up) {
        db.call(who, use -> {
            use.get(MoveTopic.class).move(who, topic.key(), topic.version(), up);
            return null;
        });
    }

    @Test
    @DisplayName("没用过的主题可以删；只剩一个时不能停用、不能删")
    void lastTopicStays() {
        List<TopicLine> all = topics();
        for (TopicLine unused : all.subList(1, all.size())) remove(unused.key());
        refused(ConsultationError.TOPIC_LAST, () -> retire(all.get(0).key(), true));
        refused(ConsultationError.TOPIC_LAST, () -> remove(all.get(0).key()));
        assertThat(topics())
                .extracting(TopicLine::code)
                .containsExactly(all.get(0).code());
    }

    /** As a district of the city counts them. */
    private List<AnswerFigures.Issued> issued(int year) {
        AccessScope district = given.district("120").scope(li.id(), li.name(), Right.READ_PLAN);
        return db.call(district, use -> use.get(AnswerFigures.class).in(district, year));
    }

    @Test
    @DisplayName("公开的答复不透露谁问的、哪天问的：视图里没有这样的列，时间只到日")
    void nobodyAsked() throws SQLException {
        List<String> columns = new ArrayList<>();
        try (Connection c = db.connect();
                Statement s = c.createStatement();
                ResultSet rows = s.executeQuery("select column_name, data_type from information_schema.columns where"
                        + " table_schema = database() and table_name like 'published\\_answer%'")) {
            while (rows.next()) columns.add(rows.getString(1) + " " + rows.getString(2));
        }
        assertThat(columns).contains("published_on date", "uid char", "end_reason varchar");
        assertThat(columns)
                .noneMatch(c -> c.contains("asked")
                        || c.contains("tenant")
                        || c.contains("by_name")
                        || c.contains("question_") && !c.startsWith("question_en")
                        || c.endsWith("datetime"));
    }

    @Test
    @DisplayName("写下的修订，数据库也不让改、不让删")
    void revisionsStay() {
        UUID key = write(first, null, null, text("双方都放行。"));
        for (String sql : List.of(
                "update consultation_revision set answer = 'x' where tenant_id = " + city.id(),
                "delete from consultation_revision where tenant_id = " + city.id())) {
            assertThatThrownBy(() -> {
                        try (Connection c = db.connect();
                                Statement s = c.createStatement()) {
                            s.executeUpdate(sql);
                        }
                    })
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("a revision of an answer");
        }
        assertThat(entry(key).text().answer()).isEqualTo("双方都放行。");
    }

    private List<String> notices(Given.Someone person) {
        return db.inTransaction(em -> em.createQuery(
                        "select n.kind from Notice n where n.personId = :person order by n.id", String.class)
                .setParameter("person", person.id())
                .getResultList());
    }
}
