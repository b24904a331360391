package io.zhuangan.identity;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.TenantKind;
import io.zhuangan.tenancy.PersonView;
import io.zhuangan.tenancy.Role;
import io.zhuangan.tenancy.SeatView;
import java.util.List;
import java.util.UUID;

/**
 * The answer of {@code /me}.
 *
 * @param seats all seats of the person in this front-end; name one in {@code X-Seat} to act from it
 */
public record Me(TenantRef tenant, PersonRef person, List<Right> rights, List<SeatRef> seats) {
    public record TenantRef(UUID key, String name, TenantKind kind, boolean demo) {}

    public record PersonRef(UUID key, String name, String username) {}

    public record SeatRef(UUID tenant, String name, TenantKind kind, List<Role> roles) {}

    public static Me of(CurrentSeat seat) {
        AccessScope scope = seat.scope();
        PersonView person = seat.person().orElseThrow();
        return new Me(
                new TenantRef(scope.tenantKey(), scope.tenantName(), scope.kind(), seat.isDemo()),
                new PersonRef(person.key(), person.fullName(), person.username()),
                scope.rights().stream().sorted().toList(),
                seat.getHere().stream().map(Me::ref).toList());
    }

    private static SeatRef ref(SeatView seat) {
        return new SeatRef(seat.tenant(), seat.tenantName(), seat.kind(), seat.roles());
    }
}
