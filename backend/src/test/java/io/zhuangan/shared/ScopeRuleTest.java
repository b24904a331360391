package io.zhuangan.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ScopeRuleTest {
    private static AccessScope with(Reach reach) {
        return new AccessScope(1, "某", 5, UUID.randomUUID(), "某", TenantKind.ENTERPRISE, 3, reach, Set.of());
    }

    @Test
    @DisplayName("no scope, no reach and no district mean no rows")
    void failsClosed() {
        ScopeRule rule = ScopeRule.by("e.tenantId");
        assertThat(rule.jpql(null).text()).isEqualTo("(1 = 0)");
        assertThat(rule.jpql(with(Reach.NOTHING)).text()).isEqualTo("(1 = 0)");
        assertThat(rule.sql(with(new Reach.Districts(3, Set.of()))).text()).isEqualTo("(1 = 0)");
    }

    @Test
    @DisplayName("two-party rows are visible to either party")
    void twoParties() {
        ScopeRule.Predicate predicate =
                ScopeRule.by("e.tenantId", "e.enterpriseId").jpql(with(new Reach.OwnTenant(5)));
        assertThat(predicate.text()).isEqualTo("(e.tenantId = :scopeTenant or e.enterpriseId = :scopeTenant)");
        assertThat(predicate.values()).isEqualTo(Map.of("scopeTenant", 5L));
    }

    @Test
    @DisplayName("a rule without a path is a defect")
    void needsPath() {
        assertThatThrownBy(ScopeRule::by).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("native SQL: own marks and the predicate's names become positions, in order of appearance")
    void positions() {
        ScopeRule.Predicate predicate = ScopeRule.by("tenant_id").sql(with(new Reach.Districts(3, Set.of("310120"))));
        List<Object> values = new ArrayList<>();
        String sql = NativeSql.positional(
                "select 1 from x where a = ? and " + predicate.text() + " and b = ?",
                predicate.values(),
                values,
                "A",
                2);
        assertThat(sql)
                .isEqualTo("select 1 from x where a = ?1 and (tenant_id in (select scoped_t.id from tenant scoped_t"
                        + " where scoped_t.city_id = ?2 and scoped_t.district_code in (?3))) and b = ?4");
        assertThat(values).containsExactly("A", 3L, "310120", 2);
    }

    @Test
    @DisplayName("native SQL: too few or too many arguments are defects")
    void argumentCount() {
        assertThatThrownBy(() -> NativeSql.positional("a = ? and b = ?", Map.of(), new ArrayList<>(), 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NativeSql.positional("a = ?", Map.of(), new ArrayList<>(), 1, 2))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
