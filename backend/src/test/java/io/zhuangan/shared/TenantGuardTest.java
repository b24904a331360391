package io.zhuangan.shared;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TenantGuardTest {
    record Row(long tenantId, long counterpartId) implements TenantOwned {}

    private final TenantGuard guard = new TenantGuard();

    private static AccessScope with(Reach reach) {
        return new AccessScope(1, "某", 5, UUID.randomUUID(), "某", TenantKind.ENTERPRISE, 3, reach, Set.of());
    }

    @Test
    @DisplayName("a firm's call ends at a row of somebody else, unless it is the other party of that row")
    void ownRowsOnly() {
        try (ScopeOnThread bound = ScopeOnThread.bind(with(new Reach.OwnTenant(5)))) {
            assertThatCode(() -> guard.compare(new Row(5, 0))).doesNotThrowAnyException();
            assertThatCode(() -> guard.compare(new Row(9, 5))).doesNotThrowAnyException();
            assertThatThrownBy(() -> guard.compare(new Row(9, 0))).isInstanceOf(NotFound.class);
        }
    }

    @Test
    @DisplayName("without reach every row is somebody else's")
    void noReach() {
        try (ScopeOnThread bound = ScopeOnThread.bind(with(Reach.NOTHING))) {
            assertThatThrownBy(() -> guard.compare(new Row(5, 0))).isInstanceOf(NotFound.class);
        }
    }
}
