package io.zhuangan.material;

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
import io.zhuangan.shared.Time;
import io.zhuangan.tenancy.Role;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Documents that members share: who sees them, who is told, and when they end, on the real database. */
class MaterialTest {
    private static final Clock CLOCK = TestDatabase.CLOCK;
    private static final LocalDate TODAY = LocalDate.now(CLOCK);

    private final TestDatabase db = TestDatabase.get();
    private final Given given = db.given();
    private final Given.Tenant association = given.association();
    private final Given.Tenant other = given.association();
    private final Given.Tenant sharing = given.producer("120");
    private final Given.Tenant fellow = given.producer("120");
    private final Given.Tenant outsider = given.producer("120");
    private final Given.Someone head = given.person("孙知微");
    private final Given.Someone user = given.person("钱予安");
    private final AccessScope own = sharing.scope(head.id(), head.name(), Right.USE_MATERIALS);
    private final AccessScope reader = fellow.scope(user.id(), user.name(), Right.USE_MATERIALS);
    private final AccessScope stranger = outsider.scope(Right.USE_MATERIALS);
    private final AccessScope staff = association.scope(head.id(), "王", Right.MODERATE_MATERIALS);
    private final AccessScope elsewhere = other.scope(Right.MODERATE_MATERIALS);

    MaterialTest() {
        given.membership(sharing, head, Role.QUALITY_SAFETY_HEAD);
        given.membership(fellow, user, Role.QUALITY_SAFETY_HEAD);
        given.joins(sharing, association, null);
        given.joins(fellow, association, null);
        given.joins(outsider, other, null);
    }

    private static MaterialForm form(String number, LocalDate until, boolean open) {
        return new MaterialForm(
                "示例原料商", "甘油", "Glycerin", "56-81-5", DocumentKind.ANALYSIS, number, TODAY.minusDays(30), until, open);
    }

    private static SharedDocuments.Paper paper(String text) {
        return new SharedDocuments.Paper("报告.txt", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private UUID share(AccessScope who, String number, LocalDate until, boolean open) {
        return ask(who, use -> use.get(ShareDocument.class)
                .share(who, association.key(), form(number, until, open), paper("检验报告 " + number)));
    }

    private <T> T ask(AccessScope who, Function<Wiring, T> what) {
        return db.call(who, what);
    }

    private void does(Clock at, AccessScope who, Consumer<Wiring> what) {
        db.call(at, who, use -> {
            what.accept(use);
            return null;
        });
    }

    private void does(AccessScope who, Consumer<Wiring> what) {
        does(CLOCK, who, what);
    }

    private MaterialView one(AccessScope who, UUID key) {
        return ask(who, use -> use.get(MaterialQueries.class).one(who, key));
    }

    private List<UUID> list(AccessScope who, MaterialQueries.Filter filter) {
        return ask(who, use -> use.get(MaterialQueries.class).slice(who, filter, 0, 50)).stream()
                .map(MaterialView::key)
                .toList();
    }

    private static MaterialQueries.Filter all() {
        return new MaterialQueries.Filter(null, null, false, false);
    }

    private static MaterialQueries.Filter text(String text) {
        return new MaterialQueries.Filter(text, null, false, false);
    }

    private static void refusedBy(ErrorCode code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleViolated.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    private static void missing(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(NotFound.class);
    }

    private List<String> notices(Given.Someone person) {
        return db.inTransaction(em -> em.createQuery(
                        "select n.kind from Notice n where n.personId = :person order by n.id", String.class)
                .setParameter("person", person.id())
                .getResultList());
    }

    @Test
    @DisplayName("同一协会的会员看得到并能取文件，别的协会的会员、别的协会看不到；只给本企业的谁也看不到")
    void walls() {
        UUID open = share(own, "COA-1", TODAY.plusDays(200), true);
        UUID closed = share(own, "COA-2", null, false);
        assertThat(list(reader, all())).containsExactly(open);
        assertThat(list(own, all())).containsExactly(closed, open);
        assertThat(list(staff, all())).containsExactly(open);
        assertThat(list(stranger, all())).isEmpty();
        assertThat(list(elsewhere, all())).isEmpty();
        MaterialView seen = one(reader, open);
        assertThat(seen.firm()).as("always named").isEqualTo(sharing.name());
        assertThat(seen.own()).isFalse();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        does(reader, use -> use.get(MaterialQueries.class).write(reader, open, out));
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("检验报告 COA-1");
        assertThat(ask(reader, use -> use.get(FetchDocument.class).fetch(reader, open))
                        .fileName())
                .isEqualTo("报告.txt");
        for (AccessScope who : List.of(stranger, elsewhere)) {
            missing(() -> one(who, open));
            missing(() -> does(who, use -> use.get(MaterialQueries.class).write(who, open, out)));
        }
        missing(() -> one(reader, closed));
        missing(() -> one(staff, closed));
        missing(() -> does(reader, use -> use.get(WithdrawDocument.class).withdraw(reader, open, 1)));
        missing(() -> does(elsewhere, use -> use.get(TakeDownDocument.class).takeDown(elsewhere, open, 1, "不相关")));
        refusedBy(MaterialError.NOT_A_MEMBER, () -> share(stranger, "COA-3", null, true));
    }

    @Test
    @DisplayName("退会后看不到别人共享的，退会企业共享的别人也看不到")
    void leaving() {
        UUID open = share(own, "COA-1", null, true);
        db.run(em -> em.createQuery("update AssociationMember m set m.leftOn = :day where m.enterpriseId = :firm")
                .setParameter("day", TODAY)
                .setParameter("firm", fellow.id())
                .executeUpdate());
        assertThat(list(reader, all())).isEmpty();
        missing(() -> one(reader, open));
        db.run(em -> {
            em.createQuery("update AssociationMember m set m.leftOn = null where m.enterpriseId = :firm")
                    .setParameter("firm", fellow.id())
                    .executeUpdate();
            em.createQuery("update AssociationMember m set m.leftOn = :day where m.enterpriseId = :firm")
                    .setParameter("day", TODAY)
                    .setParameter("firm", sharing.id())
                    .executeUpdate();
        });
        assertThat(list(reader, all())).isEmpty();
        assertThat(one(own, open).own()).as("its own stays its own").isTrue();
    }

    @Test
    @DisplayName("同一供应商同一编号不重复；没有文件、文件类型不许可被拒，什么也没有留下")
    void refusals() {
        share(own, "COA-1", null, true);
        refusedBy(MaterialError.NUMBER_THERE, () -> share(own, "COA-1", null, true));
        refusedBy(
                MaterialError.FILE_MISSING,
                () -> ask(own, use -> use.get(ShareDocument.class)
                        .share(own, association.key(), form("COA-9", null, true), null)));
        assertThatThrownBy(() -> ask(own, use -> use.get(ShareDocument.class)
                        .share(
                                own,
                                association.key(),
                                form("COA-9", null, true),
                                new SharedDocuments.Paper(
                                        "图.svg", new ByteArrayInputStream("<svg/>".getBytes(StandardCharsets.UTF_8))))))
                .isInstanceOf(RuleViolated.class);
        assertThat(list(own, all())).hasSize(1);
        missing(() -> ask(own, use -> use.get(ShareDocument.class)
                .share(own, UUID.randomUUID(), form("COA-9", null, true), paper("x"))));
    }

    @Test
    @DisplayName("在用的企业：换新、撤回时收到消息，换新后继续关注；自己的不必关注；两人同时改后一个被拒")
    void watching() {
        UUID first = share(own, "COA-1", null, true);
        refusedBy(
                MaterialError.OWN_DOCUMENT,
                () -> does(own, use -> use.get(WatchDocument.class).watch(own, first, true)));
        for (int twice = 0; twice < 2; twice++) {
            does(reader, use -> use.get(WatchDocument.class).watch(reader, first, true));
        }
        assertThat(one(reader, first).watched()).isTrue();
        assertThat(one(reader, first).watchers())
                .as("how many is for who shares it")
                .isZero();
        assertThat(one(own, first).watchers()).isEqualTo(1);
        long version = one(own, first).version();
        UUID second = ask(own, use -> use.get(RenewDocument.class)
                .renew(own, first, version, form("COA-1", null, true), paper("新报告")));
        assertThatThrownBy(
                        () -> does(own, use -> use.get(WithdrawDocument.class).withdraw(own, first, version)))
                .isInstanceOf(Stale.class);
        assertThat(one(own, first).replacedBy()).isEqualTo(second);
        assertThat(list(reader, new MaterialQueries.Filter(null, null, false, true)))
                .containsExactly(second);
        long next = one(own, second).version();
        does(own, use -> use.get(WithdrawDocument.class).withdraw(own, second, next));
        assertThat(notices(user)).containsExactly("material.RENEWED", "material.WITHDRAWN");
        missing(() -> one(reader, second));
        assertThat(list(own, new MaterialQueries.Filter(null, null, true, false)))
                .containsExactly(second, first);
    }

    @Test
    @DisplayName("协会下架须写理由，企业看得到理由")
    void takenDown() {
        UUID key = share(own, "COA-1", null, true);
        long version = one(staff, key).version();
        refusedBy(
                MaterialError.REASON_MISSING,
                () -> does(staff, use -> use.get(TakeDownDocument.class).takeDown(staff, key, version, " ")));
        does(staff, use -> use.get(TakeDownDocument.class).takeDown(staff, key, version, "不是原料文件"));
        assertThat(one(own, key).endReason()).isEqualTo("不是原料文件");
        assertThat(notices(head)).containsExactly("material.TAKEN_DOWN");
        assertThat(list(reader, all())).isEmpty();
    }

    @Test
    @DisplayName("到期提醒：共享的和在用的企业各在六十天前、过期后收到一次")
    void warnings() {
        LocalDate until = TODAY.plusDays(100);
        UUID key = share(own, "COA-1", until, true);
        does(reader, use -> use.get(WatchDocument.class).watch(reader, key, true));
        Clock near = Clock.offset(CLOCK, Duration.ofDays(50));
        Clock over =
                Clock.fixed(until.plusDays(1).atTime(9, 0).atZone(Time.SHANGHAI).toInstant(), Time.SHANGHAI);
        assertThat(due(CLOCK)).doesNotContain(key);
        for (Clock at : List.of(near, near, over, over)) {
            if (due(at).contains(key))
                does(at, own, use -> use.get(WarnExpiry.class).warn(own, key));
        }
        assertThat(notices(head)).containsExactly("material.EXPIRES", "material.EXPIRED");
        assertThat(notices(user)).containsExactly("material.EXPIRES", "material.EXPIRED");
        assertThat(due(over)).doesNotContain(key);
        MaterialView seen =
                db.call(over, reader, use -> use.get(MaterialQueries.class).one(reader, key));
        assertThat(seen.validity()).isEqualTo(Validity.EXPIRED);
    }

    private List<UUID> due(Clock at) {
        List<ExpiryQueue.Waiting> waiting =
                db.call(at, own, use -> use.get(ExpiryQueue.class).expiring());
        return waiting.stream().map(ExpiryQueue.Waiting::document).toList();
    }

    @Test
    @DisplayName("按原料、INCI、CAS号、供应商、编号找；百分号和下划线不是通配")
    void search() {
        UUID key = share(own, "COA_7%", null, true);
        for (String word : List.of("甘油", "glyc", "56-81-5", "示例原料", "COA_7%")) {
            assertThat(list(reader, text(word))).as(word).containsExactly(key);
        }
        for (String word : List.of("%", "_", "COA", "尿素")) {
            assertThat(list(reader, text(word))).as(word).isEmpty();
        }
        assertThat(list(reader, new MaterialQueries.Filter(null, DocumentKind.OTHER, false, false)))
                .isEmpty();
        int count = ask(reader, use -> use.get(MaterialQueries.class).count(reader, text("甘油")));
        assertThat(count).isEqualTo(1);
    }
}
