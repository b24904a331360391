package io.zhuangan.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuangan.Given;
import io.zhuangan.TestDatabase;
import io.zhuangan.Wiring;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.ErrorCode;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Stale;
import io.zhuangan.showcase.Payloads;
import io.zhuangan.showcase.RichText;
import io.zhuangan.tenancy.Role;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The forum of an association: who reads, who is told, what stays of what was hidden or deleted, on the real database. */
class ForumTest {
    private static final Clock CLOCK = TestDatabase.CLOCK;
    private static final LocalDate TODAY = LocalDate.now(CLOCK);

    private final TestDatabase db = TestDatabase.get();
    private final Given given = db.given();
    private final Given.Tenant association = given.association();
    private final Given.Tenant other = given.association();
    private final Given.Tenant firm = member(association);
    private final Given.Tenant second = member(association);
    private final Given.Tenant foreign = member(other);
    private final Given.Someone sun = given.person("孙知微");
    private final Given.Someone qian = given.person("钱予安");
    private final Given.Someone he = given.person("何");
    private final Given.Someone wang = given.person("王");
    private final AccessScope author = firm.scope(sun.id(), sun.name(), Right.READ_FORUM, Right.WRITE_FORUM);
    private final AccessScope reader = second.scope(qian.id(), qian.name(), Right.READ_FORUM, Right.WRITE_FORUM);
    private final AccessScope stranger = foreign.scope(Right.READ_FORUM, Right.WRITE_FORUM);
    private final AccessScope staff = association.scope(he.id(), he.name(), Right.MODERATE_FORUM);
    private final AccessScope colleague = association.scope(wang.id(), wang.name(), Right.MODERATE_FORUM);
    private final AccessScope elsewhere = other.scope(Right.MODERATE_FORUM);

    ForumTest() {
        given.membership(firm, sun, Role.QUALITY_SAFETY_HEAD);
        given.membership(second, qian, Role.QUALITY_SAFETY_HEAD);
        given.membership(association, he, Role.COURSE_MANAGER);
    }

    private Given.Tenant member(Given.Tenant of) {
        Given.Tenant firm = given.producer("120");
        given.joins(firm, of, null);
        return firm;
    }

    private <T> T ask(AccessScope who, Function<Wiring, T> what) {
        return db.call(who, what);
    }

    private void does(AccessScope who, Consumer<Wiring> what) {
        does(CLOCK, who, what);
    }

    private void does(Clock at, AccessScope who, Consumer<Wiring> what) {
        db.call(at, who, use -> {
            what.accept(use);
            return null;
        });
    }

    private static Clock later(int minutes) {
        return Clock.offset(CLOCK, Duration.ofMinutes(minutes));
    }

    private static PostText text(String subject) {
        return new PostText(ForumCategory.TESTING, subject, "留样两年，<strong>按批</strong>放。");
    }

    private UUID topic(Clock at, String subject) {
        return db.call(at, author, use -> use.get(PostTopic.class).post(author, association.key(), text(subject)));
    }

    private UUID published(Clock at, String subject) {
        UUID key = topic(at, subject);
        does(at, staff, use -> use.get(DecideTopic.class).decide(staff, key, version(key), true, null));
        return key;
    }

    private UUID comment(Clock at, AccessScope who, UUID topic, String body) {
        return db.call(at, who, use -> use.get(CommentOnTopic.class).comment(who, topic, body));
    }

    private PostView post(UUID key) {
        return ask(staff, use -> use.get(ForumDeskQueries.class).post(staff, key));
    }

    private long version(UUID key) {
        return post(key).version();
    }

    private ThreadView thread(AccessScope who, UUID topic) {
        return ask(who, use -> use.get(ForumQueries.class).thread(who, topic, 0, 50));
    }

    private List<UUID> list(AccessScope who, ForumFilter filter) {
        return ask(who, use -> use.get(ForumQueries.class).topics(who, filter, null, 50)).items().stream()
                .map(PostView::key)
                .toList();
    }

    private static ForumFilter all() {
        return new ForumFilter(null, null, false);
    }

    private List<UUID> queue(AccessScope who) {
        return ask(who, use -> use.get(ForumDeskQueries.class).queue(who)).stream()
                .map(PostView::key)
                .toList();
    }

    private List<String> notices(Given.Someone person) {
        return db.inTransaction(em -> em.createQuery(
                        "select n.kind from Notice n where n.personId = :person order by n.id", String.class)
                .setParameter("person", person.id())
                .getResultList());
    }

    private static void refusedBy(ErrorCode code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleViolated.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    private static void missing(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("主题先经协会，发布前只有作者和协会看得到；别的协会及其会员什么也看不到")
    void walls() {
        UUID key = topic(CLOCK, "留样");
        assertThat(queue(staff)).containsExactly(key);
        assertThat(notices(he)).containsExactly("forum.WAITING");
        assertThat(list(reader, all())).isEmpty();
        missing(() -> thread(reader, key));
        assertThat(thread(author, key).topic().own()).isTrue();
        assertThat(list(author, new ForumFilter(null, null, true))).containsExactly(key);

        missing(() -> does(elsewhere, use -> use.get(DecideTopic.class).decide(elsewhere, key, 1, true, null)));
        does(staff, use -> use.get(DecideTopic.class).decide(staff, key, version(key), true, null));
        PostView seen = thread(reader, key).topic();
        assertThat(seen.author()).isEqualTo("孙知微");
        assertThat(seen.organisation()).isEqualTo(firm.name());
        assertThat(seen.own()).isFalse();
        assertThat(seen.decidedBy()).as("who let it through is the author's").isNull();
        assertThat(list(reader, all())).containsExactly(key);
        assertThat(queue(staff)).isEmpty();
        assertThat(queue(elsewhere)).isEmpty();
        assertThat(list(stranger, all())).isEmpty();
        missing(() -> thread(stranger, key));
        missing(() -> comment(CLOCK, stranger, key, "我也说一句"));
        missing(() -> does(stranger, use -> use.get(ReportPost.class).report(stranger, key, "x")));
        missing(() -> does(reader, use -> use.get(EditPost.class).edit(reader, key, seen.version(), text("抢改"))));
        missing(() -> does(reader, use -> use.get(DeletePost.class).delete(reader, key, seen.version())));
        missing(() -> ask(elsewhere, use -> use.get(ForumDeskQueries.class).post(elsewhere, key)));
        missing(() -> ask(elsewhere, use -> use.get(ForumDeskQueries.class).reports(elsewhere, key)));
        refusedBy(
                ForumError.NOT_A_MEMBER,
                () -> ask(stranger, use -> use.get(PostTopic.class).post(stranger, association.key(), text("混进来"))));
    }

    @Test
    @DisplayName("退会当天起读不到任何主题，自己的也读不到；写过的仍以当时的名字留着")
    void leaving() {
        UUID key = published(CLOCK, "留样");
        db.run(em -> em.createQuery("update AssociationMember m set m.leftOn = :day where m.enterpriseId = :firm")
                .setParameter("day", TODAY)
                .setParameter("firm", firm.id())
                .executeUpdate());
        assertThat(list(author, all())).isEmpty();
        assertThat(list(author, new ForumFilter(null, null, true))).isEmpty();
        missing(() -> thread(author, key));
        missing(() -> does(author, use -> use.get(DeletePost.class).delete(author, key, version(key))));
        assertThat(thread(reader, key).topic().organisation()).isEqualTo(firm.name());
    }

    @Test
    @DisplayName("评论马上可看；参与的人收到一次消息，读过以后再有评论才再收到，静音的不收")
    void comments() {
        UUID key = published(CLOCK, "留样");
        UUID first = comment(later(1), reader, key, "我们也是。");
        comment(later(2), reader, key, "补充一点。");
        assertThat(notices(sun)).containsExactly("forum.PUBLISHED", "forum.COMMENTED");
        ThreadView seen = thread(author, key);
        assertThat(seen.comments()).hasSize(2).extracting(PostView::author).containsOnly("钱予安");
        assertThat(seen.topic().comments()).isEqualTo(2);
        assertThat(seen.topic().unread()).isTrue();
        does(later(3), author, use -> use.get(ReadTopic.class).read(author, key));
        assertThat(thread(author, key).topic().unread()).isFalse();
        comment(later(4), reader, key, "再补充。");
        assertThat(notices(sun)).hasSize(3);
        does(later(5), author, use -> use.get(MuteTopic.class).mute(author, key, true));
        comment(later(6), reader, key, "还有。");
        assertThat(notices(sun)).hasSize(3);
        UUID answer = db.call(
                later(7), staff, use -> use.get(AnswerAsAssociation.class).comment(staff, key, "协会的意见。"));
        assertThat(post(answer).organisation()).isEqualTo(association.name());
        assertThat(notices(qian)).containsExactly("forum.COMMENTED");
        missing(() -> thread(reader, first));
        missing(() -> comment(CLOCK, reader, first, "评论不是主题"));
    }

    @Test
    @DisplayName("举报每人一次，协会看过后留下或隐藏；隐藏后别人只看到位置，作者看到理由，申诉由另一人裁定")
    void moderation() {
        UUID key = published(CLOCK, "留样");
        UUID said = comment(later(1), reader, key, "某某公司不行。");
        refusedBy(
                ForumError.OWN_POST,
                () -> does(reader, use -> use.get(ReportPost.class).report(reader, said, "x")));
        does(author, use -> use.get(ReportPost.class).report(author, said, "点名"));
        refusedBy(
                ForumError.REPORTED_ALREADY,
                () -> does(author, use -> use.get(ReportPost.class).report(author, said, "点名")));
        assertThat(queue(staff)).containsExactly(said);
        assertThat(post(said).reports()).isEqualTo(1);
        List<ReportView> reports =
                ask(staff, use -> use.get(ForumDeskQueries.class).reports(staff, said));
        assertThat(reports).extracting(ReportView::reason).containsExactly("点名");
        does(staff, use -> use.get(KeepPost.class).keep(staff, said, version(said)));
        assertThat(queue(staff)).isEmpty();

        does(staff, use -> use.get(HidePost.class).hide(staff, said, version(said), "点名其他企业"));
        PostView gone = thread(author, key).comments().get(0);
        assertThat(gone.state()).isEqualTo(PostState.HIDDEN);
        assertThat(gone.body()).isEmpty();
        assertThat(gone.reason()).isNull();
        assertThat(thread(author, key).topic().comments()).isZero();
        PostView mine = thread(reader, key).comments().get(0);
        assertThat(mine.body()).isEqualTo("某某公司不行。");
        assertThat(mine.reason()).isEqualTo("点名其他企业");
        does(reader, use -> use.get(AppealHiding.class).appeal(reader, said, mine.version(), "没有点名"));
        assertThat(queue(colleague)).containsExactly(said);
        refusedBy(
                ForumError.OWN_DECISION,
                () -> does(staff, use -> use.get(DecideAppeal.class).decide(staff, said, version(said), true, "看过")));
        missing(() ->
                does(elsewhere, use -> use.get(DecideAppeal.class).decide(elsewhere, said, version(said), true, "看过")));
        does(colleague, use -> use.get(DecideAppeal.class).decide(colleague, said, version(said), true, "没有点名"));
        assertThat(thread(author, key).comments().get(0).body()).isEqualTo("某某公司不行。");
        assertThat(notices(qian)).containsExactly("forum.HIDDEN", "forum.RESTORED");
    }

    @Test
    @DisplayName("改过的留下旧文，协会看过才离队；删除后正文和旧文都没有，评论还在；旧版本号被拒")
    void changes() {
        UUID key = published(CLOCK, "留样");
        comment(later(1), reader, key, "我们也是。");
        long version = version(key);
        does(later(2), author, use -> use.get(EditPost.class).edit(author, key, version, text("留样的做法")));
        assertThatThrownBy(() -> does(author, use -> use.get(DeletePost.class).delete(author, key, version)))
                .isInstanceOf(Stale.class);
        PostView seen = thread(reader, key).topic();
        assertThat(seen.subject()).isEqualTo("留样的做法");
        assertThat(seen.before()).extracting(PostView.Before::subject).containsExactly("留样");
        assertThat(queue(staff)).containsExactly(key);
        does(staff, use -> use.get(KeepPost.class).keep(staff, key, version(key)));
        assertThat(queue(staff)).isEmpty();
        does(author, use -> use.get(DeletePost.class).delete(author, key, version(key)));
        ThreadView left = thread(reader, key);
        assertThat(left.topic().body()).isEmpty();
        assertThat(left.topic().subject()).isNull();
        assertThat(left.topic().before()).isEmpty();
        assertThat(left.comments()).hasSize(1);
        assertThat(list(reader, all())).isEmpty();
        refusedBy(ForumError.STATE_WRONG, () -> comment(later(3), reader, key, "还有"));
    }

    @Test
    @DisplayName("退回写明理由，改后重新等待；关闭后不能评论；置顶排在前面，最多 3 个")
    void decisions() {
        UUID key = topic(CLOCK, "留样");
        refusedBy(
                ForumError.REASON_MISSING,
                () -> does(staff, use -> use.get(DecideTopic.class).decide(staff, key, version(key), false, " ")));
        does(staff, use -> use.get(DecideTopic.class).decide(staff, key, version(key), false, "补充依据"));
        assertThat(thread(author, key).topic().reason()).isEqualTo("补充依据");
        does(author, use -> use.get(EditPost.class).edit(author, key, version(key), text("留样和依据")));
        assertThat(queue(staff)).containsExactly(key);
        assertThat(notices(he)).containsExactly("forum.WAITING", "forum.WAITING");
        does(staff, use -> use.get(DecideTopic.class).decide(staff, key, version(key), true, null));
        Clock nextDay = Clock.offset(CLOCK, Duration.ofHours(25));
        UUID newer = published(nextDay, "更新的");
        assertThat(list(reader, all())).containsExactly(newer, key);
        does(staff, use -> use.get(ArrangeTopic.class).arrange(staff, key, version(key), true, true));
        assertThat(list(reader, all())).containsExactly(key, newer);
        refusedBy(ForumError.CLOSED, () -> comment(CLOCK, reader, key, "晚了"));
    }

    @Test
    @DisplayName("一天 5 个主题、一小时 20 条评论，多的被拒")
    void limits() {
        UUID key = published(CLOCK, "一");
        for (int more = 1; more < 5; more++) topic(later(more), "再来" + more);
        refusedBy(ForumError.TOO_MANY_TOPICS, () -> topic(later(6), "太多"));
        topic(Clock.offset(CLOCK, Duration.ofHours(25)), "第二天");
        for (int i = 0; i < 20; i++) comment(CLOCK, reader, key, "第" + i);
        refusedBy(ForumError.TOO_MANY_COMMENTS, () -> comment(CLOCK, reader, key, "太多"));
        comment(later(61), reader, key, "过一小时");
    }

    @Test
    @DisplayName("一页接一页不漏不重，最近有人说话的在前；按类别和文字找，百分号不是通配")
    void paging() {
        List<UUID> expected = new ArrayList<>();
        for (int day = 0; day < 5; day++) {
            expected.add(0, published(Clock.offset(CLOCK, Duration.ofHours(25L * day)), "主题 100%_" + day));
        }
        UUID oldest = expected.get(4);
        comment(Clock.offset(CLOCK, Duration.ofDays(9)), reader, oldest, "顶上来");
        expected.remove(oldest);
        expected.add(0, oldest);
        List<UUID> seen = new ArrayList<>();
        String cursor = null;
        do {
            String from = cursor;
            var page = ask(reader, use -> use.get(ForumQueries.class).topics(reader, all(), from, 2));
            page.items().forEach(p -> seen.add(p.key()));
            cursor = page.next();
        } while (cursor != null);
        assertThat(seen).isEqualTo(expected);
        assertThat(list(reader, new ForumFilter("100%_3", null, false))).hasSize(1);
        assertThat(list(reader, new ForumFilter("按批", null, false))).hasSize(5);
        assertThat(list(reader, new ForumFilter("strong", null, false))).isEmpty();
        assertThat(list(reader, new ForumFilter("1%0", null, false))).isEmpty();
        assertThat(list(reader, new ForumFilter(null, ForumCategory.OTHER, false)))
                .isEmpty();
        assertThatThrownBy(() -> ask(reader, use -> use.get(ForumQueries.class).topics(reader, all(), "坏的", 2)))
                .isInstanceOf(IllegalArgumentException.class);
        ThreadView piece = ask(reader, use -> use.get(ForumQueries.class).thread(reader, oldest, 0, 1));
        assertThat(piece.next()).isNull();
    }

    @Test
    @DisplayName("已知的注入写法在题目、正文、评论里都不成为标签")
    void payloads() {
        UUID key = published(CLOCK, "留样");
        int minutes = 0;
        for (String payload : Payloads.ALL) {
            minutes += 10;
            String body = "说明 " + payload;
            UUID said = comment(later(minutes), reader, key, body);
            String kept = post(said).body();
            assertThat(RichText.html(kept).toLowerCase())
                    .as(payload)
                    .doesNotContain("<script", "<img", "<svg", "<iframe", "<math")
                    .doesNotContainPattern("<[^>]+\\son\\w+=")
                    .doesNotContainPattern("href=\"?\\s*javascript:");
        }
    }
}
