package io.zhuangan.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuangan.Given;
import io.zhuangan.TestDatabase;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.CityFounded;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Reach;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.TenantKind;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.persistence.internal.weaving.PersistenceWeaved;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TenancyTest {
    private final TestDatabase db = TestDatabase.get();
    private final Given given = db.given();
    private final AccessScope operator = AccessScope.platformFor(0, null, TenantKind.OPERATOR, 0);

    @Test
    @DisplayName("entities are woven in tests as on the server")
    void woven() {
        assertThat(PersistenceWeaved.class).isAssignableFrom(io.zhuangan.tenancy.domain.Tenant.class);
    }

    @Test
    @DisplayName("founding Shanghai makes the bureau, 16 districts and Lin-gang, and tells the rooms once")
    void foundShanghai() {
        AccessScope coming = FoundCity.comingCity();
        List<Object> fired = db.call(coming, use -> {
            use.get(FoundCity.class).found(coming, "shanghai");
            return use.fired();
        });
        // another test of this JVM may have founded it: the code of the city is unique
        TenantView city = db.call(operator, use -> use.get(TenantQueries.class).cities()).stream()
                .filter(c -> c.code().equals("shanghai"))
                .findFirst()
                .orElseThrow();
        if (!fired.isEmpty()) {
            assertThat(fired.stream().filter(CityFounded.class::isInstance))
                    .containsExactly(new CityFounded(city.id(), city.key(), "shanghai"));
            assertThat(fired.stream().filter(TenantChanged.class::isInstance)).hasSize(18);
        }
        List<DistrictView> districts =
                db.call(operator, use -> use.get(TenantQueries.class).districtsOf(city.id()));
        assertThat(districts).hasSize(17);
        assertThat(districts.stream().filter(DistrictView::statistical)).hasSize(16);
        assertThat(districts.stream()
                        .map(d -> d.tileColumn() + "/" + d.tileRow())
                        .distinct())
                .hasSize(17);
        assertThat(districts)
                .anyMatch(d -> d.code().equals("310120") && d.name().equals("奉贤区"));
        AccessScope again = FoundCity.comingCity();
        boolean foundAgain = db.call(again, use -> use.get(FoundCity.class).found(again, "shanghai"));
        assertThat(foundAgain).isFalse();
    }

    @Test
    @DisplayName("a person with two roles in one tenant has one seat with the rights of both")
    void oneSeatPerTenant() {
        Given.Tenant association = given.association();
        Given.Tenant firm = given.enterprise("310120");
        Given.Someone he = given.person("何");
        given.membership(association, he, Role.ASSOCIATION_EDITOR);
        given.membership(association, he, Role.ASSOCIATION_ADMIN);
        UUID employee = given.membership(firm, he, Role.EMPLOYEE);

        List<SeatView> seats = seats(he.subject());
        assertThat(seats).extracting(SeatView::tenant).containsExactly(association.key(), firm.key());
        assertThat(seats.get(0).roles()).containsExactly(Role.ASSOCIATION_EDITOR, Role.ASSOCIATION_ADMIN);

        AccessScope both = scope(he.subject(), association.key()).orElseThrow();
        assertThat(both.rights()).contains(Right.EDIT_SHOWCASE, Right.MANAGE_PEOPLE);
        assertThat(both.reach()).isEqualTo(new Reach.OwnTenant(association.id()));
        AccessScope atFirm = scope(he.subject(), employee).orElseThrow();
        assertThat(atFirm.rights()).containsExactlyInAnyOrder(Right.ATTEND, Right.REPORT_RISK, Right.READ_FORUM);
    }

    @Test
    @DisplayName("nobody gets a scope for a tenant they have no seat in")
    void noForeignSeat() {
        Given.Tenant firm = given.enterprise("310120");
        Given.Someone stranger = given.person("外人");
        assertThat(scope(stranger.subject(), firm.key())).isEmpty();
        assertThat(seats("unknown")).isEmpty();
    }

    @Test
    @DisplayName("city reaches all its districts, a district only itself")
    void reach() {
        Given.Tenant fengxian = given.district("310120");
        Given.Someone li = given.person("李");
        given.membership(fengxian, li, Role.DISTRICT_OFFICER);
        AccessScope scope = scope(li.subject(), fengxian.key()).orElseThrow();
        assertThat(scope.reach()).isEqualTo(new Reach.Districts(given.city().id(), Set.of("310120")));

        Given.Tenant inside = given.enterprise("310120");
        Given.Tenant outside = given.enterprise("310106");
        assertThat(db.call(scope, use -> use.get(TenantQueries.class).within(scope, inside.key()))
                        .id())
                .isEqualTo(inside.id());
        assertThatThrownBy(
                        () -> db.call(scope, use -> use.get(TenantQueries.class).within(scope, outside.key())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("granting twice changes nothing; ending works from the same day on; granting again resumes")
    void grantEndGrant() {
        Given.Tenant association = given.association();
        AccessScope admin = association.scope(Right.MANAGE_PEOPLE);
        NewMembership order = new NewMembership(
                association.key(), Role.COURSE_MANAGER, null, "w" + association.id(), "王", null, null);
        MembershipView first =
                db.call(admin, use -> use.get(GrantMembership.class).grant(admin, order));
        MembershipView second =
                db.call(admin, use -> use.get(GrantMembership.class).grant(admin, order));
        assertThat(second.key()).isEqualTo(first.key());
        assertThat(first.hasAccount()).isFalse();

        String subject = UUID.randomUUID().toString();
        db.call(null, use -> use.get(LinkAccount.class).link(subject, "w" + association.id()));
        assertThat(seats(subject)).hasSize(1);
        db.call(null, use -> use.get(LinkAccount.class).link("thief", "w" + association.id()));
        assertThat(seats("thief")).isEmpty();

        db.call(admin, use -> use.get(EndMembership.class).end(admin, first.key(), first.version(), "离职"));
        assertThat(seats(subject)).isEmpty();
        db.call(admin, use -> use.get(GrantMembership.class).grant(admin, order));
        assertThat(seats(subject)).hasSize(1);
    }

    @Test
    @DisplayName("a role starts tomorrow in Shanghai, not in Greenwich")
    void legalDay() {
        Given.Tenant association = given.association();
        Given.Someone wang = given.person("王");
        given.membership(association, wang, Role.COURSE_MANAGER);
        Clock yesterday = Clock.offset(TestDatabase.CLOCK, Duration.ofDays(-1));
        assertThat(seats(yesterday, wang.subject())).isEmpty();
    }

    @Test
    @DisplayName("an admin cannot give roles of another tenant, nor roles of another kind")
    void foreignGrant() {
        Given.Tenant mine = given.association();
        Given.Tenant other = given.association();
        AccessScope admin = mine.scope(Right.MANAGE_PEOPLE);
        NewMembership foreign =
                new NewMembership(other.key(), Role.COURSE_MANAGER, null, "x" + other.id(), "某", null, null);
        assertThatThrownBy(() ->
                        db.call(admin, use -> use.get(GrantMembership.class).grant(admin, foreign)))
                .isInstanceOf(NotFound.class);
        NewMembership officer = new NewMembership(mine.key(), Role.CITY_LEAD, null, "x" + mine.id(), "某", null, null);
        assertThatThrownBy(() ->
                        db.call(admin, use -> use.get(GrantMembership.class).grant(admin, officer)))
                .isInstanceOfSatisfying(
                        RuleViolated.class, e -> assertThat(e.code()).isEqualTo(TenancyError.ROLE_NOT_FOR_TENANT));
    }

    @Test
    @DisplayName("the operator makes an association; the same code again is the same tenant")
    void createTenant() {
        String cityCode = "city-" + given.city().id();
        NewTenant order = new NewTenant(
                TenantKind.ASSOCIATION, "a" + given.city().id(), "协会一", "Association 1", cityCode, null, true);
        TenantView one = db.call(operator, use -> use.get(CreateTenant.class).create(operator, order));
        TenantView same = db.call(operator, use -> use.get(CreateTenant.class).create(operator, order));
        assertThat(same).isEqualTo(one);
        assertThat(one.demo()).isTrue();
        NewTenant city = new NewTenant(TenantKind.CITY, "c", "市", null, cityCode, null, false);
        assertThatThrownBy(() ->
                        db.call(operator, use -> use.get(CreateTenant.class).create(operator, city)))
                .isInstanceOf(RuleViolated.class);
    }

    private List<SeatView> seats(String subject) {
        return seats(TestDatabase.CLOCK, subject);
    }

    private List<SeatView> seats(Clock clock, String subject) {
        return db.call(clock, null, use -> use.get(SeatQueries.class).seatsOf(subject));
    }

    private Optional<AccessScope> scope(String subject, UUID key) {
        return db.call(null, use -> use.get(SeatQueries.class).scopeOf(subject, key));
    }
}
