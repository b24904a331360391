package io.zhuangan.tenancy;

import io.zhuangan.tenancy.domain.Membership;
import io.zhuangan.tenancy.domain.Person;
import io.zhuangan.tenancy.domain.Tenant;

/** Turns entities of this room into what leaves it. */
final class Views {
    private Views() {}

    static TenantView of(Tenant t) {
        return new TenantView(
                t.id(), t.key(), t.kind(), t.code(), t.name(), t.nameEn(), t.cityId(), t.districtCode(), t.demo());
    }

    static PersonView of(Person p) {
        return new PersonView(p.id(), p.key(), p.username(), p.fullName(), p.phone(), p.email(), p.subject() != null);
    }

    static MembershipView of(Membership m, Tenant t, Person p) {
        return new MembershipView(
                m.key(),
                t.key(),
                p.key(),
                p.username(),
                p.fullName(),
                p.subject() != null,
                m.role(),
                m.validFrom(),
                m.validTo(),
                m.version());
    }
}
