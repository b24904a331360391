package io.zhuangan.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuangan.Given;
import io.zhuangan.TestDatabase;
import io.zhuangan.Wiring;
import io.zhuangan.notification.OutboxMessage;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.TenantKind;
import io.zhuangan.tenancy.BootstrapOperator;
import io.zhuangan.tenancy.CreateTenant;
import io.zhuangan.tenancy.EndMembership;
import io.zhuangan.tenancy.GrantMembership;
import io.zhuangan.tenancy.LinkAccount;
import io.zhuangan.tenancy.MembershipView;
import io.zhuangan.tenancy.NewMembership;
import io.zhuangan.tenancy.NewTenant;
import io.zhuangan.tenancy.NoteOrganization;
import io.zhuangan.tenancy.OrganizationQueries;
import io.zhuangan.tenancy.OrganizationView;
import io.zhuangan.tenancy.RegisterTenant;
import io.zhuangan.tenancy.Role;
import io.zhuangan.tenancy.SeatChanged;
import io.zhuangan.tenancy.TenantChanged;
import io.zhuangan.tenancy.TenantQueries;
import io.zhuangan.tenancy.TenantView;
import io.zhuangan.tenancy.domain.Tenant;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which orders follow from what happens to tenants and seats, and what they find when they are carried out. */
class ProvisioningTest {
    private final TestDatabase db = TestDatabase.get();
    private final Given given = db.given();
    private final AccessScope platform = AccessScope.platformFor(0, null, TenantKind.OPERATOR, 0);

    /** Runs a use case with its news observed in the same transaction, as the container does. */
    private <T> T observed(AccessScope scope, Function<Wiring, T> work) {
        return observed(TestDatabase.CLOCK, scope, work);
    }

    private <T> T observed(Clock clock, AccessScope scope, Function<Wiring, T> work) {
        return db.call(clock, scope, use -> {
            T result = work.apply(use);
            OrderOrganizations observer = use.get(OrderOrganizations.class);
            for (Object news : use.fired()) {
                if (news instanceof TenantChanged changed) observer.on(changed);
                if (news instanceof SeatChanged changed) observer.on(changed);
            }
            return result;
        });
    }

    /** Orders written for that tenant, in order; read past the worker, so that tests do not take each other's. */
    private List<Record> orders(long tenantId) {
        return db.inTransaction(em -> {
            List<Record> orders = new ArrayList<>();
            List<?> rows = em.createNativeQuery(
                            "select kind, payload from outbox where tenant_id = ?1 and kind like 'provisioning.%' order by id")
                    .setParameter(1, tenantId)
                    .getResultList();
            for (Object row : rows) {
                Object[] columns = (Object[]) row;
                String kind = (String) columns[0];
                OutboxMessage message = new OutboxMessage(1, UUID.randomUUID(), kind, (String) columns[1], 1);
                Class<? extends Record> type =
                        switch (kind) {
                            case OrganizationOrder.KIND -> OrganizationOrder.class;
                            case MemberOrder.KIND -> MemberOrder.class;
                            default -> ComparisonOrder.class;
                        };
                orders.add(message.payload(type));
            }
            return orders;
        });
    }

    private OrganizationView wanted(UUID tenant) {
        return db.call(platform, use -> use.get(OrganizationQueries.class).of(platform, tenant))
                .orElseThrow();
    }

    private Set<String> members(Given.Tenant tenant) {
        return db.call(platform, use -> use.get(OrganizationQueries.class).members(platform, tenant.id()));
    }

    @Test
    @DisplayName("a new association is ordered once; the same again orders nothing; another name orders again")
    void tenantMadeAndRenamed() {
        String code = "p" + given.city().id();
        TenantView made = observed(platform, use -> use.get(CreateTenant.class).create(platform, order(code, "协会甲")));
        assertThat(orders(made.id())).containsExactly(new OrganizationOrder(made.key()));
        observed(platform, use -> use.get(CreateTenant.class).create(platform, order(code, "协会甲")));
        assertThat(orders(made.id())).hasSize(1);
        observed(platform, use -> use.get(CreateTenant.class).create(platform, order(code, "协会乙")));
        assertThat(orders(made.id())).hasSize(2);
        assertThat(wanted(made.key()).name()).isEqualTo("协会乙");
    }

    private NewTenant order(String code, String name) {
        return new NewTenant(
                TenantKind.ASSOCIATION, code, name, null, "city-" + given.city().id(), null, false);
    }

    @Test
    @DisplayName("a firm that an import brings is ordered too")
    void firmOfAnImport() {
        AccessScope city = given.city().scope(Right.KEEP_REGISTER);
        TenantView firm = observed(city, use -> use.get(RegisterTenant.class)
                .newEnterprise(city, city.cityId(), "i" + given.city().id(), "示例企业", null, "310120", false));
        assertThat(orders(firm.id())).containsExactly(new OrganizationOrder(firm.key()));
    }

    @Test
    @DisplayName("a role of somebody without an account orders nothing; the account, coming later, does")
    void accountComesLater() {
        Given.Tenant association = given.association();
        AccessScope admin = association.scope(Right.MANAGE_PEOPLE);
        String username = "later" + association.id();
        NewMembership order =
                new NewMembership(association.key(), Role.COURSE_MANAGER, null, username, "王", null, null);
        observed(admin, use -> use.get(GrantMembership.class).grant(admin, order));
        assertThat(orders(association.id())).isEmpty();
        assertThat(members(association)).isEmpty();

        String subject = UUID.randomUUID().toString();
        observed(null, use -> use.get(LinkAccount.class).link(subject, username));
        assertThat(orders(association.id())).containsExactly(new MemberOrder(association.key(), subject));
        assertThat(members(association)).containsExactly(subject);

        observed(null, use -> use.get(LinkAccount.class).link(subject, username));
        assertThat(orders(association.id())).hasSize(1);
    }

    @Test
    @DisplayName("an operator who names the account with a second role orders both seats")
    void accountComesWithSecondRole() {
        Given.Tenant one = given.association();
        Given.Tenant two = given.association();
        String username = "both" + one.id();
        String subject = UUID.randomUUID().toString();
        observed(platform, use -> use.get(GrantMembership.class)
                .grant(platform, new NewMembership(one.key(), Role.COURSE_MANAGER, null, username, "王", null, null)));
        observed(platform, use -> use.get(GrantMembership.class)
                .grant(
                        platform,
                        new NewMembership(two.key(), Role.COURSE_MANAGER, subject, username, null, null, null)));
        assertThat(orders(one.id())).containsExactly(new MemberOrder(one.key(), subject));
        assertThat(orders(two.id())).containsExactly(new MemberOrder(two.key(), subject));
    }

    @Test
    @DisplayName("an ended role orders; whoever keeps another role stays a member, whoever has none does not")
    void endedRole() {
        Given.Tenant association = given.association();
        AccessScope admin = association.scope(Right.MANAGE_PEOPLE);
        Given.Someone he = given.person("何");
        UUID editor = given.membership(association, he, Role.ASSOCIATION_EDITOR);
        UUID keeper = given.membership(association, he, Role.ASSOCIATION_ADMIN);
        end(admin, editor);
        assertThat(orders(association.id())).containsExactly(new MemberOrder(association.key(), he.subject()));
        assertThat(members(association)).containsExactly(he.subject());
        end(admin, keeper);
        assertThat(orders(association.id())).hasSize(2);
        assertThat(members(association)).isEmpty();
    }

    private void end(AccessScope admin, UUID membership) {
        MembershipView seen =
                db.call(admin, use -> use.get(TenantQueries.class).memberships(admin, admin.tenantKey())).stream()
                        .filter(m -> m.key().equals(membership))
                        .findFirst()
                        .orElseThrow();
        observed(admin, use -> use.get(EndMembership.class).end(admin, membership, seen.version(), "离职"));
    }

    @Test
    @DisplayName("a city officer belongs to the city's organization and to no firm's")
    void regulatorBelongsToOwnTenant() {
        Given.Tenant firm = given.enterprise("310120");
        Given.Someone chen = given.person("陈");
        given.membership(given.city(), chen, Role.CITY_LEAD);
        assertThat(members(given.city())).containsExactly(chen.subject());
        assertThat(members(firm)).isEmpty();
    }

    @Test
    @DisplayName("the operator has no organization")
    void operatorHasNone() {
        db.call(platform, use -> {
            use.get(BootstrapOperator.class).bootstrap(platform, null);
            return null;
        });
        TenantView operator =
                db.call(platform, use -> use.get(TenantQueries.class).operator(platform));
        Optional<OrganizationView> none =
                db.call(platform, use -> use.get(OrganizationQueries.class).of(platform, operator.key()));
        assertThat(none).isEmpty();
        observed(platform, use -> {
            use.get(OrderOrganizations.class).on(new SeatChanged(operator, "somebody"));
            return null;
        });
        assertThat(orders(operator.id())).doesNotContain(new MemberOrder(operator.key(), "somebody"));
    }

    @Test
    @DisplayName("noting the organization leaves the tenant's version alone, so that a rename under way is not stale")
    void notingIsNoChange() {
        Given.Tenant association = given.association();
        db.run(em -> {
            Tenant loaded = em.find(Tenant.class, association.id());
            note(association.key(), "org-" + association.id());
            loaded.describe("新名", null, null);
        });
        OrganizationView now = wanted(association.key());
        assertThat(now.organizationId()).isEqualTo("org-" + association.id());
        assertThat(now.name()).isEqualTo("新名");
    }

    private void note(UUID tenant, String organization) {
        db.call(platform, use -> {
            use.get(NoteOrganization.class).note(platform, tenant, organization);
            return null;
        });
    }

    @Test
    @DisplayName("one organization stands for one tenant")
    void organizationsAreNotShared() {
        Given.Tenant one = given.association();
        Given.Tenant two = given.association();
        note(one.key(), "shared-" + one.id());
        assertThatThrownBy(() -> note(two.key(), "shared-" + one.id())).hasStackTraceContaining("tenant_organization");
    }

    @Test
    @DisplayName("a comparison orders what differs and the next tenants; the last one writes the sum into the audit")
    void comparison() {
        Given.Tenant keeper = given.association();
        AccessScope scope = AccessScope.platformFor(keeper.id(), keeper.key(), TenantKind.ASSOCIATION, keeper.cityId());
        LocalDate night = LocalDate.of(2026, 11, 26);
        UUID other = UUID.randomUUID();
        Differences found =
                new Differences(List.of(new OrganizationOrder(other)), List.of(new MemberOrder(other, "s")), 50, 4711);
        order(scope, new ComparisonOrder(night, 0, 0, 0), found);
        ComparisonOrder next = new ComparisonOrder(night, 4711, 50, 2);
        assertThat(orders(keeper.id()))
                .containsExactlyInAnyOrder(new OrganizationOrder(other), new MemberOrder(other, "s"), next);
        order(scope, next, new Differences(List.of(), List.of(), 0, 0));
        assertThat(orders(keeper.id())).hasSize(3);
        String sum = db.inTransaction(em -> (String) em.createNativeQuery(
                        "select after_text from audit_entry where tenant_id = ?1 and action = 'COMPARE_ORGANIZATIONS'")
                .setParameter(1, keeper.id())
                .getSingleResult());
        assertThat(sum).contains("\"tenants\":50").contains("\"differences\":2");
    }

    private void order(AccessScope scope, ComparisonOrder done, Differences found) {
        db.call(scope, use -> {
            use.get(OrderDifferences.class).order(scope, done, found);
            return null;
        });
    }

    @Test
    @DisplayName("however many nodes begin a night's comparison, it is ordered once; the next night again")
    void onceANight() {
        db.call(platform, use -> {
            use.get(BootstrapOperator.class).bootstrap(platform, null);
            return null;
        });
        TenantView operator =
                db.call(platform, use -> use.get(TenantQueries.class).operator(platform));
        // nights of this test alone
        Clock clock = Clock.offset(TestDatabase.CLOCK, Duration.ofDays(3650));
        begin(clock);
        begin(clock);
        assertThat(begun(operator, LocalDate.now(clock))).isEqualTo(1);
        Clock next = Clock.offset(clock, Duration.ofDays(1));
        begin(next);
        assertThat(begun(operator, LocalDate.now(next))).isEqualTo(1);
    }

    private void begin(Clock clock) {
        db.call(clock, platform, use -> {
            use.get(ComparisonTimer.class).begin();
            return null;
        });
    }

    private long begun(TenantView operator, LocalDate night) {
        return orders(operator.id()).stream()
                .filter(order -> order instanceof ComparisonOrder comparison
                        && comparison.night().equals(night))
                .count();
    }

    @Test
    @DisplayName("tenants are walked through in pieces without missing one")
    void walk() {
        List<UUID> mine = List.of(
                given.association().key(),
                given.association().key(),
                given.enterprise("310120").key());
        long first = wanted(mine.get(0)).id() - 1;
        List<UUID> seen = new ArrayList<>();
        long after = first;
        List<OrganizationView> piece;
        do {
            long from = after;
            piece = db.call(platform, use -> use.get(OrganizationQueries.class).after(platform, from, 2));
            piece.forEach(one -> seen.add(one.tenant()));
            if (!piece.isEmpty()) after = piece.get(piece.size() - 1).id();
        } while (!piece.isEmpty());
        assertThat(seen).containsSubsequence(mine);
    }
}
