package io.zhuangan.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.zhuangan.notification.OutboxMessage;
import io.zhuangan.provisioning.ComparisonOrder;
import io.zhuangan.provisioning.Differences;
import io.zhuangan.provisioning.MemberOrder;
import io.zhuangan.provisioning.OrderDifferences;
import io.zhuangan.provisioning.OrganizationOrder;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.TenantKind;
import io.zhuangan.tenancy.NoteOrganization;
import io.zhuangan.tenancy.OrganizationQueries;
import io.zhuangan.tenancy.OrganizationView;
import io.zhuangan.tenancy.TenantQueries;
import io.zhuangan.tenancy.TenantView;
import jakarta.json.JsonObject;
import jakarta.json.bind.JsonbBuilder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The handlers of the outbox against a provider that answers, errs, hangs or is gone. */
class OrganizationsTest {
    private static final String WANG = UUID.randomUUID().toString();
    private static final String LI = UUID.randomUUID().toString();

    private final StubKeycloak keycloak = new StubKeycloak();
    private final Tenants tenants = new Tenants();
    private final Note note = new Note();
    private final Ordered ordered = new Ordered();
    private Instant now = Instant.parse("2026-11-26T01:00:00Z");

    private OrganizationHandler organization;
    private MemberHandler member;
    private ComparisonHandler comparison;

    OrganizationsTest() {
        keycloak.account(WANG);
        keycloak.account(LI);
        wire(Duration.ofSeconds(20));
    }

    /** The application as it is after a start: it remembers no token. */
    private void wire(Duration patience) {
        String issuer = keycloak.issuer();
        IdentitySettings settings = new IdentitySettings() {
            @Override
            public String issuer() {
                return issuer;
            }

            @Override
            String provisioningSecret() {
                return "secret";
            }
        };
        Clock clock = new Clock() {
            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }
        };
        Organizations organizations = new Organizations(new AdminInterface(settings, clock, patience));
        organization = new OrganizationHandler();
        organization.wanted = tenants;
        organization.note = note;
        organization.organizations = organizations;
        member = new MemberHandler();
        member.wanted = tenants;
        member.organization = organization;
        member.organizations = organizations;
        comparison = new ComparisonHandler();
        comparison.wanted = tenants;
        comparison.tenants = new Operator();
        comparison.orderDifferences = ordered;
        comparison.organizations = organizations;
    }

    @AfterEach
    void close() {
        keycloak.close();
    }

    @Test
    @DisplayName("a tenant gets an organization of its name whose alias is its key; the id is noted")
    void made() throws Exception {
        UUID tenant = tenants.add("协会甲");
        organization.handle(order(tenant));
        assertThat(keycloak.organizations()).singleElement().satisfies(o -> {
            assertThat(o.getString("name")).isEqualTo("协会甲");
            assertThat(o.getString("alias")).isEqualTo(tenant.toString());
            assertThat(tenants.organizationOf(tenant)).isEqualTo(o.getString("id"));
        });
    }

    @Test
    @DisplayName("a crash between the deed and the note: the second time finds what the first made")
    void handledTwice() throws Exception {
        UUID tenant = tenants.add("协会甲");
        note.crash = true;
        assertThatIllegalStateException().isThrownBy(() -> organization.handle(order(tenant)));
        assertThat(keycloak.organizations()).hasSize(1);
        assertThat(tenants.organizationOf(tenant)).isNull();

        note.crash = false;
        organization.handle(order(tenant));
        organization.handle(order(tenant));
        assertThat(keycloak.organizations()).hasSize(1);
        assertThat(tenants.organizationOf(tenant))
                .isEqualTo(keycloak.organizations().get(0).getString("id"));
    }

    @Test
    @DisplayName("another node made it in between: 409 is looked up, not made again")
    void madeByAnother() throws Exception {
        UUID tenant = tenants.add("协会甲");
        keycloak.fail(call -> raceLost(call, tenant), 409);
        organization.handle(order(tenant));
        assertThat(keycloak.organizations()).hasSize(1);
        assertThat(tenants.organizationOf(tenant))
                .isEqualTo(keycloak.organizations().get(0).getString("id"));
    }

    private boolean raceLost(String call, UUID tenant) {
        if (!call.equals("POST /organizations") || !keycloak.organizations().isEmpty()) return false;
        keycloak.organization("协会甲", tenant.toString());
        return true;
    }

    @Test
    @DisplayName("two firms of one name: the second one's organization adds its code, also after a rename")
    void sameName() throws Exception {
        UUID one = tenants.add("示例企业");
        UUID two = tenants.add("示例企业");
        UUID three = tenants.add("另一企业");
        for (UUID tenant : List.of(one, two, three)) organization.handle(order(tenant));
        tenants.rename(three, "示例企业");
        organization.handle(order(three));
        assertThat(keycloak.organizations())
                .extracting(o -> o.getString("name"))
                .containsExactly("示例企业", "示例企业 (c2)", "示例企业 (c3)");

        int before = keycloak.calls().size();
        organization.handle(order(two));
        assertThat(keycloak.calls().subList(before, keycloak.calls().size()))
                .as("a name with its code is not wrong")
                .noneMatch(call -> call.startsWith("PUT"));
    }

    @Test
    @DisplayName("a rename keeps what an administrator added to the organization")
    void renamed() throws Exception {
        UUID tenant = tenants.add("旧名");
        organization.handle(order(tenant));
        tenants.rename(tenant, "新名");
        organization.handle(order(tenant));
        JsonObject renamed = keycloak.organizations().get(0);
        assertThat(renamed.getString("name")).isEqualTo("新名");
        assertThat(renamed.getJsonObject("attributes")).containsKey(Organizations.TENANT);
    }

    @Test
    @DisplayName("a provider that was set up anew gets the organization again, and the new id is noted")
    void providerLostIt() throws Exception {
        UUID tenant = tenants.add("协会甲");
        organization.handle(order(tenant));
        keycloak.forget(tenants.organizationOf(tenant));
        organization.handle(order(tenant));
        assertThat(tenants.organizationOf(tenant))
                .isEqualTo(keycloak.organizations().get(0).getString("id"));
    }

    @Test
    @DisplayName("a member is added even before the order for the organization was carried out; twice is once")
    void memberAdded() throws Exception {
        UUID tenant = tenants.add("协会甲", WANG);
        member.handle(order(tenant, WANG));
        member.handle(order(tenant, WANG));
        assertThat(keycloak.members(tenants.organizationOf(tenant))).containsExactly(WANG);
    }

    @Test
    @DisplayName("an overtaken order does what holds now: given, ended and given again ends as a member")
    void overtaken() throws Exception {
        UUID tenant = tenants.add("协会甲", WANG);
        member.handle(order(tenant, WANG));
        tenants.end(tenant, WANG);
        member.handle(order(tenant, WANG));
        assertThat(keycloak.members(tenants.organizationOf(tenant))).isEmpty();
        member.handle(order(tenant, WANG));
        tenants.give(tenant, WANG);
        member.handle(order(tenant, WANG));
        assertThat(keycloak.members(tenants.organizationOf(tenant))).containsExactly(WANG);
    }

    @Test
    @DisplayName("whose role ended without there ever being an organization needs nothing")
    void endedWithoutOrganization() throws Exception {
        UUID tenant = tenants.add("协会甲");
        member.handle(order(tenant, WANG));
        assertThat(keycloak.organizations()).isEmpty();
    }

    @Test
    @DisplayName("an account that the provider does not know is passed over, not tried for ever")
    void unknownAccount() throws Exception {
        UUID tenant = tenants.add("协会甲", "nobody");
        member.handle(order(tenant, "nobody"));
        assertThat(keycloak.members(tenants.organizationOf(tenant))).isEmpty();
    }

    @Test
    @DisplayName("orders about the operator or an unknown tenant ask the provider nothing")
    void noOrganization() throws Exception {
        organization.handle(order(UUID.randomUUID()));
        member.handle(order(UUID.randomUUID(), WANG));
        assertThat(keycloak.calls()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503})
    @DisplayName("a server error is an outage: the order fails and succeeds later")
    void serverError(int status) throws Exception {
        UUID tenant = tenants.add("协会甲", WANG);
        keycloak.fail(call -> call.startsWith("POST"), status);
        assertThatExceptionOfType(ProviderDown.class).isThrownBy(() -> member.handle(order(tenant, WANG)));
        keycloak.recover();
        member.handle(order(tenant, WANG));
        assertThat(keycloak.members(tenants.organizationOf(tenant))).containsExactly(WANG);
    }

    @Test
    @DisplayName("nobody listens: the order fails at once, and so do those after it without asking for three seconds")
    void refused() {
        UUID tenant = tenants.add("协会甲");
        keycloak.close();
        assertThatExceptionOfType(ProviderDown.class)
                .isThrownBy(() -> organization.handle(order(tenant)))
                .withMessageContaining("does not answer");
        assertThatExceptionOfType(ProviderDown.class)
                .isThrownBy(() -> organization.handle(order(tenant)))
                .withMessageContaining("a moment ago");
        now = now.plusSeconds(3);
        assertThatExceptionOfType(ProviderDown.class)
                .isThrownBy(() -> organization.handle(order(tenant)))
                .withMessageContaining("does not answer");
    }

    @ParameterizedTest
    @ValueSource(ints = {StubKeycloak.HANG, StubKeycloak.DRIP})
    @DisplayName("a provider that takes too long is given up on, in the middle of a deed too; later all is put right")
    void slow(int how) throws Exception {
        wire(Duration.ofMillis(300));
        UUID tenant = tenants.add("协会甲", WANG);
        keycloak.fail(call -> call.endsWith("/members"), how);
        assertThatExceptionOfType(ProviderDown.class).isThrownBy(() -> member.handle(order(tenant, WANG)));
        keycloak.recover();
        wire(Duration.ofSeconds(20));
        member.handle(order(tenant, WANG));
        assertThat(keycloak.members(tenants.organizationOf(tenant))).containsExactly(WANG);
    }

    @Test
    @DisplayName("a token that is void is replaced and the call made again")
    void newKeys() throws Exception {
        UUID one = tenants.add("协会甲");
        UUID two = tenants.add("协会乙");
        organization.handle(order(one));
        keycloak.changeKeys();
        organization.handle(order(two));
        assertThat(keycloak.organizations()).hasSize(2);
    }

    @Test
    @DisplayName("a service account without the role says so and where to read on")
    void forbidden() {
        UUID tenant = tenants.add("协会甲");
        keycloak.fail(call -> call.contains("/organizations"), 403);
        assertThatIllegalStateException()
                .isThrownBy(() -> organization.handle(order(tenant)))
                .withMessageContaining("docs/operations.md");
    }

    @Test
    @DisplayName("when both sides agree a comparison orders nothing and goes on after the last tenant")
    void nothingDiffers() throws Exception {
        UUID tenant = tenants.add("协会甲", WANG);
        member.handle(order(tenant, WANG));
        Differences found = compare(0);
        assertThat(found.organizations()).isEmpty();
        assertThat(found.members()).isEmpty();
        assertThat(found.compared()).isEqualTo(1);
        assertThat(compare(found.last()).last()).as("nobody left").isZero();
    }

    @Test
    @DisplayName("a comparison finds the missing organization, the wrong name, the missing member and the one too many")
    void differs() throws Exception {
        UUID same = tenants.add("协会甲", WANG);
        UUID missing = tenants.add("协会乙", WANG);
        UUID renamed = tenants.add("协会丙");
        UUID unnoted = tenants.add("协会丁");
        for (UUID tenant : List.of(same, renamed)) organization.handle(order(tenant));
        keycloak.organization("协会丁", unnoted.toString());
        keycloak.members(tenants.organizationOf(same)).add(LI);
        tenants.rename(renamed, "协会戊");
        keycloak.organization("别人的", "somebody-elses");

        Differences found = compare(0);
        assertThat(found.organizations())
                .containsExactly(
                        new OrganizationOrder(missing), new OrganizationOrder(renamed), new OrganizationOrder(unnoted));
        assertThat(found.members())
                .containsExactlyInAnyOrder(
                        new MemberOrder(same, WANG), new MemberOrder(same, LI), new MemberOrder(missing, WANG));

        for (OrganizationOrder one : found.organizations()) organization.handle(message(OrganizationOrder.KIND, one));
        for (MemberOrder one : found.members()) member.handle(message(MemberOrder.KIND, one));
        assertThat(keycloak.members(tenants.organizationOf(same))).containsExactly(WANG);
        assertThat(compare(0).organizations()).isEmpty();
        assertThat(compare(0).members()).isEmpty();
    }

    @Test
    @DisplayName("members are listed to the end, however many there are")
    void manyMembers() throws Exception {
        UUID tenant = tenants.add("协会甲");
        organization.handle(order(tenant));
        for (int i = 0; i < 250; i++) {
            keycloak.members(tenants.organizationOf(tenant)).add("s" + i);
            tenants.give(tenant, "s" + i);
        }
        assertThat(compare(0).members()).isEmpty();
    }

    @Test
    @DisplayName("while the provider is down a comparison orders nothing: what is not seen is not missing")
    void comparisonWhileDown() {
        tenants.add("协会甲", WANG);
        keycloak.fail(call -> true, 503);
        assertThatExceptionOfType(ProviderDown.class).isThrownBy(() -> compare(0));
        assertThat(ordered.last).isNull();
    }

    private Differences compare(long after) throws Exception {
        comparison.handle(message(ComparisonOrder.KIND, new ComparisonOrder(LocalDate.of(2026, 11, 26), after, 0, 0)));
        return ordered.last;
    }

    private static OutboxMessage order(UUID tenant) {
        return message(OrganizationOrder.KIND, new OrganizationOrder(tenant));
    }

    private static OutboxMessage order(UUID tenant, String subject) {
        return message(MemberOrder.KIND, new MemberOrder(tenant, subject));
    }

    private static OutboxMessage message(String kind, Record order) {
        return new OutboxMessage(
                1, UUID.randomUUID(), kind, JsonbBuilder.create().toJson(order), 1);
    }

    /** Our side: tenants with the accounts that hold a role for them. */
    private static final class Tenants extends OrganizationQueries {
        private final Map<UUID, OrganizationView> views = new LinkedHashMap<>();
        private final Map<Long, Set<String>> holders = new LinkedHashMap<>();

        UUID add(String name, String... subjects) {
            long id = views.size() + 1;
            UUID key = UUID.randomUUID();
            views.put(key, new OrganizationView(id, key, "c" + id, name, null));
            holders.put(id, new TreeSet<>(List.of(subjects)));
            return key;
        }

        void rename(UUID key, String name) {
            views.computeIfPresent(key, (k, v) -> new OrganizationView(v.id(), k, v.code(), name, v.organizationId()));
        }

        void note(UUID key, String organization) {
            views.computeIfPresent(key, (k, v) -> new OrganizationView(v.id(), k, v.code(), v.name(), organization));
        }

        String organizationOf(UUID key) {
            return views.get(key).organizationId();
        }

        void give(UUID key, String subject) {
            holders.get(views.get(key).id()).add(subject);
        }

        void end(UUID key, String subject) {
            holders.get(views.get(key).id()).remove(subject);
        }

        @Override
        public Optional<OrganizationView> of(AccessScope scope, UUID tenant) {
            return Optional.ofNullable(views.get(tenant));
        }

        @Override
        public List<OrganizationView> after(AccessScope scope, long afterId, int most) {
            return new ArrayList<>(views.values())
                    .stream().filter(v -> v.id() > afterId).limit(most).toList();
        }

        @Override
        public Set<String> members(AccessScope scope, long tenantId) {
            return holders.get(tenantId);
        }
    }

    private final class Note extends NoteOrganization {
        private boolean crash;

        @Override
        public void note(AccessScope scope, UUID tenant, String organizationId) {
            if (crash) throw new IllegalStateException("the node died");
            tenants.note(tenant, organizationId);
        }
    }

    private static final class Ordered extends OrderDifferences {
        private Differences last;

        @Override
        public void order(AccessScope scope, ComparisonOrder done, Differences found) {
            last = found;
        }
    }

    private static final class Operator extends TenantQueries {
        @Override
        public TenantView operator(AccessScope scope) {
            return new TenantView(7, new UUID(0, 7), TenantKind.OPERATOR, "platform", "平台", null, 0, null, false);
        }
    }
}
