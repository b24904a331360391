package io.zhuangan.regulator.tenancy;

import io.zhuangan.kit.Pieces;
import io.zhuangan.shared.Page;
import io.zhuangan.tenancy.MembershipView;
import io.zhuangan.tenancy.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A membership in the interface. */
public record MembershipJson(
        UUID key,
        UUID tenant,
        UUID person,
        String username,
        String fullName,
        boolean hasAccount,
        Role role,
        LocalDate validFrom,
        LocalDate validTo,
        long version) {
    static Page<MembershipJson> piece(List<MembershipView> all, String cursor, int limit) {
        return Pieces.of(all.stream().map(MembershipJson::of).toList(), cursor, limit);
    }

    static MembershipJson of(MembershipView m) {
        return new MembershipJson(
                m.key(),
                m.tenant(),
                m.person(),
                m.username(),
                m.fullName(),
                m.hasAccount(),
                m.role(),
                m.validFrom(),
                m.validTo(),
                m.version());
    }
}
