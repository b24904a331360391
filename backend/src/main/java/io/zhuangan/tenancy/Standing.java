package io.zhuangan.tenancy;

import io.zhuangan.shared.AccessScope;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What an account is today: its person, the seats it may take, and the scope of each by the key of its tenant.
 *
 * @param person null for an account that the platform does not know
 */
public record Standing(PersonView person, List<SeatView> seats, Map<UUID, AccessScope> scopes) {
    static final Standing UNKNOWN = new Standing(null, List.of(), Map.of());

    /** The scope of the seat at this tenant; empty if not theirs today. */
    public Optional<AccessScope> scopeOf(UUID tenant) {
        return Optional.ofNullable(scopes.get(tenant));
    }
}
