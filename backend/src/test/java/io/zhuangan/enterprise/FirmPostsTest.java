package io.zhuangan.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuangan.Given;
import io.zhuangan.TestDatabase;
import io.zhuangan.enterprise.domain.LicenceForm;
import io.zhuangan.enterprise.domain.RegisterRule;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Denied;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Stale;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A firm keeps its posts, on the real database. */
class FirmPostsTest {
    private static final LocalDate TODAY = LocalDate.now(TestDatabase.CLOCK);

    private final TestDatabase db = TestDatabase.get();
    private final Given given = db.given();
    private Given.Tenant firm;
    private AccessScope wu;
    private AccessScope sun;

    @BeforeEach
    void firm() {
        given.city();
        db.run(em -> em.persist(new RegisterRule(given.city().id(), new LicenceForm("沪妆########"), 90)));
        firm = registered(given.enterprise("310120"));
        wu = firm.scope(Right.MANAGE_PEOPLE, Right.ENROL_COLLEAGUES);
        sun = firm.scope(Right.ENROL_COLLEAGUES);
    }

    private Given.Tenant registered(Given.Tenant tenant) {
        db.run(em -> em.createNativeQuery("insert into enterprise (tenant_id, uid, city_id, name, credit_code,"
                        + " licence_number, licensed_on, district_code, kinds, staff, status)"
                        + " values (?1, ?2, ?3, ?4, '91310000MA1FL0000X', ?5, '2020-01-01', '310120', '', 'UNKNOWN',"
                        + " 'ACTIVE')")
                .setParameter(1, tenant.id())
                .setParameter(2, tenant.key().toString())
                .setParameter(3, tenant.cityId())
                .setParameter(4, tenant.name())
                .setParameter(5, "L" + tenant.id())
                .executeUpdate());
        return tenant;
    }

    private FirmPersonView add(String name) {
        return add(sun, new NewFirmPerson(name, null, null, null, null));
    }

    @Test
    @DisplayName("prj.app#1001：两位同事共用一个邮箱和电话，仍是两个人")
    void aSharedAddressIsNoPerson() {
        FirmPersonView first = add(sun, new NewFirmPerson("吴桐", null, "021-57400000", "qa@example.org", null));
        FirmPersonView second = add(sun, new NewFirmPerson("陆遥", null, "021-57400000", "qa@example.org", null));
        assertThat(second.key()).isNotEqualTo(first.key());
        assertThat(List.of(first.name(), second.name())).containsExactly("吴桐", "陆遥");
    }

    private FirmPersonView add(AccessScope scope, NewFirmPerson order) {
        return db.call(scope, use -> use.get(AddFirmPerson.class).add(scope, order));
    }

    private PostHoldingView appoint(FirmPersonView person, Post post, LocalDate from, UUID replaces) {
        return appoint(new Appointment(person.key(), post, from, "任命〔2026〕1号", replaces));
    }

    private PostHoldingView appoint(Appointment order) {
        return db.call(wu, use -> use.get(AppointToPost.class).appoint(wu, order));
    }

    private PostHoldingView end(FirmPersonView person, PostHoldingView held, LocalDate until, String reason) {
        EndOfPost order = new EndOfPost(person.key(), held.key(), held.version(), until, reason);
        return db.call(wu, use -> use.get(EndPost.class).end(wu, order));
    }

    private List<FirmPersonView> people() {
        return db.call(wu, use -> use.get(FirmQueries.class).people(wu));
    }

    private FirmPersonView person(FirmPersonView known) {
        return people().stream()
                .filter(one -> one.key().equals(known.key()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> audit() {
        return db.inTransaction(em -> em.createQuery(
                        "select a.action from AuditEntry a where a.tenantId = :firm order by a.id", String.class)
                .setParameter("firm", firm.id())
                .getResultList());
    }

    private static void refused(Runnable call, EnterpriseError code) {
        assertThatThrownBy(call::run).isInstanceOfSatisfying(RuleViolated.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    @Test
    @DisplayName("添加同事，再来一次不变；不同的同名者要工号")
    void addingTwice() {
        NewFirmPerson order = new NewFirmPerson(" 徐示例 ", " ", "13812345678", null, TODAY);
        FirmPersonView added = add(sun, order);
        assertThat(added.name()).isEqualTo("徐示例");
        assertThat(added.phone()).isEqualTo("138****5678");
        assertThat(add(sun, order).key()).isEqualTo(added.key());
        assertThat(people()).hasSize(1);
        refused(() -> add(sun, new NewFirmPerson("徐示例", null, null, null, null)), EnterpriseError.PERSON_KNOWN);
        assertThat(audit()).containsExactly("ADD_FIRM_PERSON");
    }

    @Test
    @DisplayName("接任：前任在前一天结束并留在历史；没看到前任的不算数")
    void successionKeepsHistory() {
        FirmPersonView old = add("吴示例");
        FirmPersonView fresh = add("徐示例");
        PostHoldingView held = appoint(old, Post.QUALITY_SAFETY_HEAD, TODAY.minusYears(2), null);
        refused(() -> appoint(fresh, Post.QUALITY_SAFETY_HEAD, TODAY, null), EnterpriseError.POST_HELD_BY);
        Appointment order = new Appointment(fresh.key(), Post.QUALITY_SAFETY_HEAD, TODAY, "任命〔2026〕2号", held.key());
        HandoverView shown = db.call(wu, use -> use.get(FirmQueries.class).handover(wu, order));
        assertThat(shown.former()).isEqualTo(held.key());
        assertThat(shown.formerLast()).isEqualTo(TODAY.minusDays(1));
        PostHoldingView taken = appoint(order);
        assertThat(appoint(order)).isEqualTo(taken);
        assertThat(person(old).posts()).isEmpty();
        assertThat(person(old).history()).singleElement().satisfies(past -> {
            assertThat(past.until()).isEqualTo(TODAY);
            assertThat(past.document()).isEqualTo("任命〔2026〕1号");
        });
        assertThat(person(fresh).posts()).containsExactly(Post.QUALITY_SAFETY_HEAD);
        assertThat(audit())
                .containsExactly(
                        "ADD_FIRM_PERSON", "ADD_FIRM_PERSON", "APPOINT_TO_POST", "END_POST", "APPOINT_TO_POST");
        FirmPersonView late = add("何示例");
        assertThatThrownBy(() -> appoint(
                        new Appointment(late.key(), Post.QUALITY_SAFETY_HEAD, TODAY.plusDays(1), null, held.key())))
                .as("who was seen is no longer the holder")
                .isInstanceOf(Stale.class);
    }

    @Test
    @DisplayName("最后一位质量安全负责人卸任要写理由；再来一次不变；旧版本不写入")
    void theLastHeadNeedsAReason() {
        FirmPersonView old = add("吴示例");
        PostHoldingView held = appoint(old, Post.QUALITY_SAFETY_HEAD, TODAY.minusYears(2), null);
        refused(() -> end(old, held, TODAY, " "), EnterpriseError.HEAD_LEFT_OPEN);
        assertThat(db.<Boolean>call(
                        wu, use -> use.get(FirmQueries.class).endLeavesNoHead(wu, old.key(), held.key(), TODAY)))
                .isTrue();
        PostHoldingView ended = end(old, held, TODAY, "辞职，法定代表人暂代");
        assertThat(ended.current()).isFalse();
        assertThat(end(old, held, TODAY, null)).isEqualTo(ended);
        PostHoldingView next = appoint(old, Post.INSPECTION, TODAY, null);
        EndOfPost stale = new EndOfPost(old.key(), next.key(), next.version() + 7, TODAY.plusDays(2), null);
        assertThatThrownBy(() -> db.call(wu, use -> use.get(EndPost.class).end(wu, stale)))
                .isInstanceOf(Stale.class);
    }

    @Test
    @DisplayName("离职的人岗位随之结束；只管报名的人不能让谁离职")
    void aLeaverHasNoPost() {
        FirmPersonView old = add("吴示例");
        appoint(old, Post.QUALITY_SAFETY_HEAD, TODAY.minusYears(2), null);
        appoint(old, Post.RELEASE, TODAY.minusYears(1), null);
        PersonCorrection leaves = new PersonCorrection(old.key(), old.version(), null, null, TODAY, null);
        assertThatThrownBy(() ->
                        db.call(sun, use -> use.get(CorrectFirmPerson.class).correct(sun, leaves)))
                .isInstanceOf(Denied.class);
        refused(
                () -> db.call(wu, use -> use.get(CorrectFirmPerson.class).correct(wu, leaves)),
                EnterpriseError.HEAD_LEFT_OPEN);
        PersonCorrection told = new PersonCorrection(old.key(), old.version(), "13900001111", null, TODAY, "退休");
        FirmPersonView gone =
                db.call(wu, use -> use.get(CorrectFirmPerson.class).correct(wu, told));
        assertThat(gone.works()).isFalse();
        assertThat(gone.posts()).isEmpty();
        assertThat(gone.history()).hasSize(2).allSatisfy(past -> assertThat(past.until())
                .isEqualTo(TODAY));
        assertThat(db.<FirmPersonView>call(
                                wu, use -> use.get(CorrectFirmPerson.class).correct(wu, told))
                        .version())
                .as("the same again writes nothing")
                .isEqualTo(person(old).version());
        refused(() -> appoint(old, Post.RELEASE, TODAY, null), EnterpriseError.POST_AFTER_LEAVING);
    }

    @Test
    @DisplayName("别家的人和岗位查无此人")
    void othersPeopleAreNotFound() {
        FirmPersonView old = add("吴示例");
        PostHoldingView held = appoint(old, Post.RELEASE, TODAY, null);
        AccessScope stranger = registered(given.enterprise("310106")).scope(Right.MANAGE_PEOPLE);
        EndOfPost end = new EndOfPost(old.key(), held.key(), held.version(), TODAY, null);
        assertThatThrownBy(() -> db.call(stranger, use -> use.get(EndPost.class).end(stranger, end)))
                .isInstanceOf(NotFound.class);
        Appointment order = new Appointment(old.key(), Post.RELEASE, TODAY, null, null);
        assertThatThrownBy(() ->
                        db.call(stranger, use -> use.get(AppointToPost.class).appoint(stranger, order)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("两人同时被任命到同一单人岗位：只有一位在任")
    void twoAtOnceGiveOneHolder() throws Exception {
        List<FirmPersonView> candidates = new ArrayList<>();
        for (int i = 0; i < 6; i++) candidates.add(add("候选" + i));
        ExecutorService pool = Executors.newFixedThreadPool(candidates.size());
        CountDownLatch go = new CountDownLatch(1);
        List<Future<Object>> answers = new ArrayList<>();
        for (FirmPersonView one : candidates) {
            Callable<Object> call = () -> {
                go.await();
                try {
                    return appoint(one, Post.QUALITY_SAFETY_HEAD, TODAY, null);
                } catch (RuleViolated refused) {
                    return refused.code();
                }
            };
            answers.add(pool.submit(call));
        }
        go.countDown();
        List<Object> results = new ArrayList<>();
        for (Future<Object> answer : answers) results.add(answer.get());
        pool.shutdown();
        assertThat(results).filteredOn(PostHoldingView.class::isInstance).hasSize(1);
        assertThat(results)
                .filteredOn(EnterpriseError.class::isInstance)
                .hasSize(5)
                .containsOnly(EnterpriseError.POST_HELD_OTHERWISE);
        assertThat(people().stream().flatMap(one -> one.posts().stream())).containsExactly(Post.QUALITY_SAFETY_HEAD);
    }

    @Test
    @DisplayName("数据库自己也不收第二位在任者")
    void theDatabaseRefusesASecondHolder() throws SQLException {
        FirmPersonView one = add("甲示例");
        FirmPersonView two = add("乙示例");
        appoint(one, Post.QUALITY_SAFETY_HEAD, TODAY, null);
        appoint(two, Post.RELEASE, TODAY, null);
        try (Connection direct = db.connect();
                var update = direct.prepareStatement(
                        "update post_holding set post = ? where tenant_id = ? and post = 'RELEASE'")) {
            update.setLong(2, firm.id());
            update.setString(1, "INSPECTION");
            assertThat(update.executeUpdate()).as("several may inspect").isEqualTo(1);
        }
        try (Connection direct = db.connect();
                var update = direct.prepareStatement(
                        "update post_holding set post = 'QUALITY_SAFETY_HEAD' where tenant_id = ?")) {
            update.setLong(1, firm.id());
            assertThatThrownBy(update::executeUpdate)
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("one_open");
        }
    }
}
