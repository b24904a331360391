package io.zhuangan.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuangan.Given;
import io.zhuangan.TestDatabase;
import io.zhuangan.Wiring;
import io.zhuangan.bulletin.domain.BulletinAnswer;
import io.zhuangan.enterprise.EnterpriseKind;
import io.zhuangan.enterprise.Post;
import io.zhuangan.enterprise.domain.FirmPerson;
import io.zhuangan.enterprise.domain.PostHolding;
import io.zhuangan.notification.Mailer;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Stale;
import io.zhuangan.showcase.Payloads;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A bulletin from draft to board, on the real database. */
class BulletinTest {
    private static final Instant NOW = TestDatabase.CLOCK.instant();
    private static final Instant DEADLINE = NOW.plus(Duration.ofDays(3));

    private final TestDatabase db = TestDatabase.get();
    private final Given given = db.given();
    private final Given.Tenant association = given.association();
    private final Given.Tenant neighbour = given.association();
    private final AccessScope he = staff(association, "何叶");
    private final AccessScope wang = staff(association, "王敏");
    private final Firm first = firm("310120", EnterpriseKind.CHILDREN);
    private final Firm second = firm("310106", EnterpriseKind.SPECIAL);
    private final Firm outside = firm("310120", EnterpriseKind.CHILDREN);
    private final AccessScope city = given.city().scope(Right.READ_BULLETIN_BOARD);
    private final AccessScope fengxian = given.district("310120").scope(Right.READ_BULLETIN_BOARD);
    private Clock clock = TestDatabase.CLOCK;
    private final List<String> mails = new ArrayList<>();

    private record Firm(Given.Tenant tenant, Given.Someone head) {
        AccessScope scope() {
            return tenant.scope(head.id(), head.name(), Right.ATTEND, Right.ANSWER_BULLETINS);
        }

        AccessScope stranger() {
            return tenant.scope(4711, "新来的", Right.ATTEND);
        }
    }

    BulletinTest() {
        given.joins(first.tenant(), association, null);
        given.joins(second.tenant(), association, null);
        given.joins(outside.tenant(), association, LocalDate.of(2026, 11, 22));
        given.joins(outside.tenant(), neighbour, null);
    }

    private AccessScope staff(Given.Tenant of, String name) {
        Given.Someone person = given.person(name);
        return of.scope(person.id(), name, Right.WRITE_BULLETINS, Right.PUBLISH_BULLETINS);
    }

    private Firm firm(String district, EnterpriseKind kind) {
        Given.Tenant tenant = given.producer(district, kind);
        Given.Someone head = given.person("顾清");
        db.run(em -> {
            FirmPerson person = new FirmPerson(tenant.id(), head.id(), head.key(), head.name(), "1");
            em.persist(person);
            em.flush();
            em.persist(new PostHolding(person, Post.QUALITY_SAFETY_HEAD, LocalDate.of(2026, 1, 1), null, null));
        });
        return new Firm(tenant, head);
    }

    private <T> T call(AccessScope scope, Function<Wiring, T> work) {
        return db.call(
                clock,
                scope,
                use -> work.apply(use.with(Mailer.class, new Mailer() {
                    @Override
                    public boolean ready() {
                        return true;
                    }

                    @Override
                    public void put(AccessScope by, String to, String name, String subject, String text) {
                        mails.add(to + " " + subject + "\n" + text);
                    }
                })));
    }

    private static BulletinContent content(String title, boolean open) {
        return new BulletinContent(
                title,
                null,
                "发生了什么",
                null,
                "要做什么",
                null,
                Severity.SEVERE,
                Urgency.IMMEDIATE,
                Certainty.OBSERVED,
                List.of(),
                Set.of(ProductKind.CHILDREN),
                List.of("示例防腐剂"),
                Set.of(),
                Set.of(),
                Set.of(),
                open,
                false,
                DEADLINE,
                null,
                null);
    }

    private static final List<CheckQuestion> QUESTIONS =
            List.of(new CheckQuestion(null, "在用的批次查过了吗", null, true), new CheckQuestion(null, "供应商通知了吗", null, false));

    private UUID draft(String title, boolean open) {
        return call(he, use -> use.get(DraftBulletin.class)
                .save(he, new BulletinForm(null, 0, content(title, open), QUESTIONS)));
    }

    private BulletinView one(AccessScope who, UUID key) {
        return call(who, use -> use.get(BulletinQueries.class).one(who, key));
    }

    private void publish(AccessScope who, UUID key) {
        long version = one(who, key).version();
        call(who, use -> {
            use.get(PublishBulletin.class).publish(who, key, version);
            return null;
        });
    }

    private AccessScope platform() {
        return AccessScope.platformFor(association.id(), association.key(), association.kind(), association.cityId());
    }

    private void handOver(UUID key) {
        while (call(platform(), use -> use.get(AdvanceDelivery.class).advance(platform(), key))) {
            // the next chunk
        }
    }

    private UUID published(String title, boolean open) {
        UUID key = draft(title, open);
        publish(wang, key);
        handOver(key);
        return key;
    }

    private OwnBulletin own(Firm firm, UUID key) {
        return call(firm.scope(), use -> use.get(OwnBulletinQueries.class).one(firm.scope(), key));
    }

    private BulletinBoard board(AccessScope who, UUID key) {
        return call(who, use -> use.get(BulletinQueries.class).board(who, key));
    }

    private void acknowledge(Firm firm, UUID key) {
        call(firm.scope(), use -> {
            use.get(AcknowledgeBulletin.class).acknowledge(firm.scope(), key);
            return null;
        });
    }

    private long notices(Firm firm, String kind) {
        return db.inTransaction(
                em -> em.createQuery("select count(n) from Notice n where n.personId = :p and n.kind = :k", Long.class)
                        .setParameter("p", firm.head().id())
                        .setParameter("k", kind)
                        .getSingleResult());
    }

    @Test
    @DisplayName("何叶起草，自己发不了；王敏发布，会员各收到一次，退会的和别的协会的收不到；再推进也不多发")
    void fromDraftToFirms() {
        UUID key = draft("某原料批次异常（示例）", false);
        assertThatThrownBy(() -> publish(he, key)).hasMessageContaining("SECOND_PERSON_NEEDED");
        BulletinReach reach = call(wang, use -> use.get(BulletinQueries.class).reach(wang, key));
        assertThat(reach.firms()).isEqualTo(2);
        assertThat(reach.people()).isEqualTo(2);
        publish(wang, key);
        handOver(key);
        handOver(key);
        assertThat(notices(first, "bulletin.ALERT")).isEqualTo(1);
        assertThat(notices(second, "bulletin.ALERT")).isEqualTo(1);
        assertThat(notices(outside, "bulletin.ALERT")).isZero();
        assertThatThrownBy(() -> own(outside, key)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> one(staff(neighbour, "赵"), key)).isInstanceOf(NotFound.class);
        BulletinBoard board = board(wang, key);
        assertThat(board.handedOver()).isTrue();
        assertThat(board.all().told()).isEqualTo(2);
        assertThatThrownBy(() -> call(he, use -> use.get(DraftBulletin.class)
                        .save(he, new BulletinForm(key, one(he, key).version(), content("改", false), List.of()))))
                .hasMessageContaining("BULLETIN_PUBLISHED");
    }

    @Test
    @DisplayName("两个人同时改一份草稿：后存的被挡住，题目还是先存的")
    void twoEditors() {
        UUID key = draft("草稿", false);
        long seen = one(he, key).version();
        call(he, use -> use.get(DraftBulletin.class)
                .save(he, new BulletinForm(key, seen, content("何叶的", false), QUESTIONS)));
        assertThatThrownBy(() -> call(wang, use -> use.get(DraftBulletin.class)
                        .save(wang, new BulletinForm(key, seen, content("王敏的", false), List.of()))))
                .isInstanceOf(Stale.class);
        assertThat(one(he, key).content().title()).isEqualTo("何叶的");
        assertThat(one(he, key).questions()).hasSize(2);
    }

    @Test
    @DisplayName("打开不算回执；回执记下谁、何时；第二次回执被挡住；截止后的回执算数，记迟；没被告知的同事看不到")
    void receipts() {
        UUID key = published("提示", false);
        call(first.scope(), use -> {
            use.get(OpenBulletin.class).open(first.scope(), key);
            return null;
        });
        assertThat(own(first, key).receipt()).isEqualTo(ReceiptState.WAITING);
        acknowledge(first, key);
        assertThat(own(first, key).receiptBy()).isEqualTo("顾清");
        assertThatThrownBy(() -> acknowledge(first, key)).hasMessageContaining("RECEIPT_GIVEN");
        assertThatThrownBy(() -> call(first.stranger(), use -> use.get(OwnBulletinQueries.class)
                        .one(first.stranger(), key)))
                .isInstanceOf(NotFound.class);
        clock = Clock.offset(TestDatabase.CLOCK, Duration.ofDays(4));
        assertThat(board(city, key).all().overdue()).isEqualTo(1);
        assertThat(board(fengxian, key).all().told()).isEqualTo(1);
        acknowledge(second, key);
        assertThat(own(second, key).receipt()).isEqualTo(ReceiptState.DONE_LATE);
        assertThat(board(wang, key).all()).isEqualTo(new BulletinBoard.Counts(2, 2, 2, 1, 0, 0));
    }

    @Test
    @DisplayName("催办：截止前、截止时、截止后各一次，回执过的不催，错过的只补最后一次")
    void reminders() {
        UUID key = published("提示", false);
        acknowledge(first, key);
        clock = Clock.offset(TestDatabase.CLOCK, Duration.ofHours(25));
        List<DeliveryQueue.Waiting> waiting =
                call(platform(), use -> use.get(DeliveryQueue.class).reminding());
        assertThat(waiting).extracting(DeliveryQueue.Waiting::bulletin).contains(key);
        remind(key, Duration.ofHours(25));
        assertThat(notices(second, "bulletin.RECEIPT_SOON")).isZero();
        remind(key, Duration.ofHours(49));
        remind(key, Duration.ofHours(50));
        assertThat(notices(second, "bulletin.RECEIPT_SOON")).isEqualTo(1);
        remind(key, Duration.ofDays(7));
        remind(key, Duration.ofDays(8));
        assertThat(this.<List<DeliveryQueue.Waiting>>call(
                        platform(), use -> use.get(DeliveryQueue.class).reminding()))
                .as("nothing left to remind")
                .extracting(DeliveryQueue.Waiting::bulletin)
                .doesNotContain(key);
        assertThat(notices(second, "bulletin.RECEIPT_DUE")).isZero();
        assertThat(notices(second, "bulletin.RECEIPT_OVERDUE")).isEqualTo(1);
        assertThat(notices(first, "bulletin.RECEIPT_SOON") + notices(first, "bulletin.RECEIPT_OVERDUE"))
                .isZero();
    }

    private void remind(UUID key, Duration later) {
        clock = Clock.offset(TestDatabase.CLOCK, later);
        call(platform(), use -> use.get(RemindFirms.class).remind(platform(), key));
    }

    private List<GivenAnswer> answers(OwnBulletin own) {
        return List.of(
                new GivenAnswer(own.answers().get(0).question().key(), CheckAnswer.YES, null),
                new GivenAnswer(own.answers().get(1).question().key(), CheckAnswer.NO, "本周通知"));
    }

    private void submit(Firm firm, UUID key, boolean association, boolean regulator) {
        OwnBulletin own = own(firm, key);
        call(firm.scope(), use -> {
            use.get(SubmitSelfCheck.class)
                    .submit(
                            firm.scope(),
                            key,
                            new SubmitSelfCheck.Whole(own.version(), answers(own), association, regulator));
            return null;
        });
    }

    private void attach(Firm firm, UUID key) {
        attach(firm, key, "批次.txt", "批次 A".getBytes(StandardCharsets.UTF_8));
    }

    private void attach(Firm firm, UUID key, String name, byte[] content) {
        UUID question = own(firm, key).answers().get(0).question().key();
        call(firm.scope(), use -> use.get(KeepCheckEvidence.class)
                .keep(
                        firm.scope(),
                        key,
                        new KeepCheckEvidence.Order(question, name, new ByteArrayInputStream(content), null)));
    }

    @Test
    @DisplayName("自查：草稿只有企业看得到；先回执再提交；协会和监管只看企业勾选给它的，收回后又看不到")
    void selfCheck() {
        UUID key = published("提示", false);
        OwnBulletin before = own(first, key);
        call(first.scope(), use -> {
            use.get(SaveSelfCheck.class).save(first.scope(), key, before.version(), answers(before));
            return null;
        });
        assertThatThrownBy(() -> call(first.scope(), use -> {
                    use.get(SaveSelfCheck.class).save(first.scope(), key, before.version(), answers(before));
                    return null;
                }))
                .isInstanceOf(Stale.class);
        assertThat(own(first, key).answers().get(1).words()).isEqualTo("本周通知");
        assertThatThrownBy(() -> submit(first, key, true, true)).hasMessageContaining("EVIDENCE_MISSING");
        attach(first, key);
        assertThatThrownBy(() -> submit(first, key, true, true)).hasMessageContaining("RECEIPT_FIRST");
        acknowledge(first, key);
        submit(first, key, false, true);
        assertThat(board(wang, key).all().checked()).isEqualTo(1);
        assertThatThrownBy(() -> read(wang, key, first)).isInstanceOf(NotFound.class);
        assertThat(read(city, key, first).answers().get(0).evidence()).hasSize(1);
        assertThatThrownBy(() -> read(given.district("310106").scope(Right.READ_BULLETIN_BOARD), key, first))
                .isInstanceOf(NotFound.class);
        share(true, false, key);
        assertThat(read(wang, key, first).answers().get(1).words()).isEqualTo("本周通知");
        assertThatThrownBy(() -> read(city, key, first)).isInstanceOf(NotFound.class);
        share(false, false, key);
        assertThatThrownBy(() -> read(wang, key, first)).isInstanceOf(NotFound.class);
        assertThat(this.<List<BulletinAnswer>>call(wang, use -> use.get(io.zhuangan.bulletin.domain.Bulletins.class)
                        .answers(wang, key, first.tenant().key())))
                .as("not even by the store")
                .isEmpty();
        assertThatThrownBy(() -> attach(first, key)).hasMessageContaining("CHECK_SUBMITTED");
    }

    @Test
    @DisplayName("佐证：网页、改名的程序、21 MiB 的文件都被挡住，什么也没留下")
    void wrongEvidence() {
        UUID key = published("提示", false);
        byte[] html = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
        byte[] exe = "MZ\u0000\u0001 not a picture".getBytes(StandardCharsets.UTF_8);
        byte[] large = "a".repeat(21 * 1024 * 1024).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> attach(first, key, "页.html", html)).hasMessageContaining("FILE_TYPE_NOT_ALLOWED");
        assertThatThrownBy(() -> attach(first, key, "图.png", exe)).hasMessageContaining("FILE_TYPE_NOT_ALLOWED");
        assertThatThrownBy(() -> attach(first, key, "文.txt", large)).hasMessageContaining("FILE_TOO_LARGE");
        assertThat(own(first, key).answers().get(0).evidence()).isEmpty();
    }

    private static FollowBulletin.Order after(UUID bulletin, BulletinKind kind, String reason) {
        return new FollowBulletin.Order(bulletin, kind, reason, null);
    }

    private void share(boolean association, boolean regulator, UUID key) {
        call(first.scope(), use -> {
            use.get(ShareSelfCheck.class).share(first.scope(), key, association, regulator);
            return null;
        });
    }

    private FirmCheck read(AccessScope who, UUID key, Firm firm) {
        return call(who, use -> use.get(BulletinQueries.class)
                .answers(who, key, firm.tenant().key()));
    }

    @Test
    @DisplayName("链：更新取代旧的，旧的不再收回执；取消的通知所有收到过的，也不再要回执；同一份不能有两个后续")
    void chain() {
        UUID alert = published("提示", false);
        UUID update =
                call(he, use -> use.get(FollowBulletin.class).follow(he, after(alert, BulletinKind.UPDATE, null)));
        assertThat(one(he, update).questions()).hasSize(2);
        assertThatThrownBy(() -> call(
                        he, use -> use.get(FollowBulletin.class).follow(he, after(alert, BulletinKind.UPDATE, null))))
                .hasMessageContaining("FOLLOWER_DRAFTED");
        publish(wang, update);
        assertThat(own(first, alert).bulletin().replacedBy()).isEqualTo(update);
        assertThat(own(first, alert).next())
                .as("the firm has no such bulletin before it is handed over")
                .isNull();
        assertThatThrownBy(() -> own(first, update)).isInstanceOf(NotFound.class);
        handOver(update);
        assertThat(own(first, alert).next()).isEqualTo(update);
        assertThat(own(first, update).next()).isNull();
        assertThatThrownBy(() -> acknowledge(first, alert)).hasMessageContaining("BULLETIN_OVER");
        assertThatThrownBy(() -> call(
                        he, use -> use.get(FollowBulletin.class).follow(he, after(alert, BulletinKind.CANCEL, "重复"))))
                .hasMessageContaining("ALREADY_FOLLOWED");
        assertThatThrownBy(() -> call(
                        he, use -> use.get(FollowBulletin.class).follow(he, after(update, BulletinKind.CANCEL, " "))))
                .hasMessageContaining("REASON_MISSING");
        UUID cancel = call(
                he, use -> use.get(FollowBulletin.class).follow(he, after(update, BulletinKind.CANCEL, "查明不是原料的问题")));
        publish(wang, cancel);
        handOver(cancel);
        assertThat(notices(first, "bulletin.CANCEL")).isEqualTo(1);
        assertThat(own(first, update).bulletin().state()).isEqualTo(BulletinState.CANCELLED);
        assertThat(own(first, update).receipt()).isEqualTo(ReceiptState.NONE);
        assertThat(own(first, cancel).waits()).isFalse();
    }

    @Test
    @DisplayName("写明法规的提示，监管看得到回答；会员以外的企业，别的协会的人，一样也看不到")
    void law() {
        BulletinContent c = content("提示", false);
        UUID key = call(he, use -> use.get(DraftBulletin.class)
                .save(
                        he,
                        new BulletinForm(
                                null,
                                0,
                                new BulletinContent(
                                        c.title(),
                                        null,
                                        c.happened(),
                                        null,
                                        c.toDo(),
                                        null,
                                        c.severity(),
                                        c.urgency(),
                                        c.certainty(),
                                        List.of(),
                                        Set.of(),
                                        List.of(),
                                        Set.of(),
                                        Set.of(EnterpriseKind.CHILDREN),
                                        Set.of(),
                                        false,
                                        true,
                                        DEADLINE,
                                        null,
                                        "《某办法》第三条（示例）"),
                                List.of(new CheckQuestion(null, "查过了吗", null, false)))));
        publish(wang, key);
        handOver(key);
        assertThat(notices(first, "bulletin.ALERT_EXERCISE")).isEqualTo(1);
        assertThat(notices(second, "bulletin.ALERT_EXERCISE")).isZero();
        acknowledge(first, key);
        OwnBulletin own = own(first, key);
        call(first.scope(), use -> {
            use.get(SubmitSelfCheck.class)
                    .submit(
                            first.scope(),
                            key,
                            new SubmitSelfCheck.Whole(
                                    own.version(),
                                    List.of(new GivenAnswer(
                                            own.answers().get(0).question().key(), CheckAnswer.YES, null)),
                                    false,
                                    false));
            return null;
        });
        assertThat(read(city, key, first).answers()).hasSize(1);
        assertThatThrownBy(() -> read(wang, key, first)).isInstanceOf(NotFound.class);
    }

    /** A bulletin also goes out as XML, which cannot hold every character. */
    private static String printable(String typed) {
        return typed.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", "").strip();
    }

    @Test
    @DisplayName("清单里的每一条写进标题、正文、自查问题和企业的回答：原样存着，发布也不变")
    void payloads() {
        for (String payload : Payloads.ALL) {
            String kept = payload.substring(0, Math.min(100, payload.length()));
            BulletinContent c = content(kept, true);
            BulletinContent hostile = new BulletinContent(
                    kept,
                    kept,
                    payload,
                    payload,
                    payload,
                    payload,
                    c.severity(),
                    c.urgency(),
                    c.certainty(),
                    List.of(),
                    c.products(),
                    List.of(kept.substring(0, Math.min(40, kept.length()))),
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    true,
                    false,
                    DEADLINE,
                    null,
                    null);
            UUID key = call(he, use -> use.get(DraftBulletin.class)
                    .save(he, new BulletinForm(null, 0, hostile, List.of(new CheckQuestion(null, kept, kept, false)))));
            BulletinView read = one(he, key);
            assertThat(List.of(read.content().title(), read.content().titleEn()))
                    .containsOnly(printable(kept).replaceAll("\\s+", " "));
            assertThat(read.questions().get(0).text()).isEqualTo(kept.strip());
            assertThat(List.of(read.content().happened(), read.content().toDoEn()))
                    .containsOnly(printable(payload));
        }
        UUID key = published("提示", false);
        for (String payload : Payloads.ALL) {
            OwnBulletin own = own(first, key);
            call(first.scope(), use -> {
                use.get(SaveSelfCheck.class)
                        .save(
                                first.scope(),
                                key,
                                own.version(),
                                List.of(new GivenAnswer(
                                        own.answers().get(1).question().key(), CheckAnswer.NO, payload)));
                return null;
            });
            assertThat(own(first, key).answers().get(1).words()).isEqualTo(payload.strip());
        }
    }
}
