package io.zhuangan.tenancy.domain;

import io.zhuangan.shared.Ids;
import io.zhuangan.shared.TenantKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** A body that has people and rows of its own. Its kind and city never change. */
@Entity
@Table(name = "tenant")
public class Tenant {
    @Id
    private long id;

    @Column(name = "uid")
    private UUID uid;

    @Version
    private long version = 1;

    @Enumerated(EnumType.STRING)
    private TenantKind kind;

    private String code;

    private String name;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "city_id")
    private Long cityId;

    @Column(name = "district_code")
    private String districtCode;

    @Column(name = "parent_id")
    private Long parentId;

    private boolean demo;

    /** Written by {@link Tenants#noteOrganization} alone, past the version. */
    @Column(name = "organization_id", insertable = false, updatable = false)
    private String organizationId;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Tenant() {}

    private Tenant(long id, UUID uid, TenantKind kind, String code, String name, String nameEn, Instant now) {
        if (code.isBlank() || name.isBlank()) throw new IllegalArgumentException("a tenant has a code and a name");
        this.id = id;
        this.uid = uid;
        this.kind = kind;
        this.code = code;
        this.name = name;
        this.nameEn = nameEn;
        this.createdAt = now;
    }

    public static Tenant operator(Instant now) {
        return new Tenant(
                Ids.next(), UUID.randomUUID(), TenantKind.OPERATOR, "platform", "平台运营方", "Platform operator", now);
    }

    /** The bureau of a city; the city is its own top. */
    public static Tenant city(long id, UUID uid, String code, String name, String nameEn, Instant now) {
        Tenant city = new Tenant(id, uid, TenantKind.CITY, code, name, nameEn, now);
        city.cityId = id;
        return city;
    }

    /** The bureau of one district. */
    public static Tenant district(Tenant city, String code, String name, String nameEn, Instant now) {
        Tenant district = new Tenant(Ids.next(), UUID.randomUUID(), TenantKind.DISTRICT, code, name, nameEn, now);
        district.cityId = city.id;
        district.parentId = city.id;
        district.districtCode = code;
        return district;
    }

    /** An association or an enterprise of a city; an enterprise sits in a district. */
    public static Tenant member(
            TenantKind kind,
            long cityId,
            String code,
            String name,
            String nameEn,
            String districtCode,
            boolean demo,
            Instant now) {
        if (kind != TenantKind.ASSOCIATION && kind != TenantKind.ENTERPRISE) {
            throw new IllegalArgumentException("not a member kind: " + kind);
        }
        Tenant tenant = new Tenant(Ids.next(), UUID.randomUUID(), kind, code, name, nameEn, now);
        tenant.cityId = cityId;
        tenant.districtCode = districtCode;
        tenant.demo = demo;
        return tenant;
    }

    /**
     * A firm moved or was renamed; its key and rows stay.
     *
     * @return whether the name is another now
     */
    public boolean describe(String newName, String newNameEn, String newDistrictCode) {
        if (newName.isBlank()) throw new IllegalArgumentException("a tenant has a name");
        boolean renamed = !newName.equals(name);
        name = newName;
        nameEn = newNameEn;
        districtCode = newDistrictCode;
        return renamed;
    }

    public long id() {
        return id;
    }

    public UUID key() {
        return uid;
    }

    public TenantKind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String nameEn() {
        return nameEn;
    }

    /** Internal id of the city; 0 for the operator. */
    public long cityId() {
        return cityId == null ? 0 : cityId;
    }

    public String districtCode() {
        return districtCode;
    }

    /** The organization that stands for it at the identity provider; null before there is one. */
    public String organizationId() {
        return organizationId;
    }

    public boolean demo() {
        return demo;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tenant that && Objects.equals(uid, that.uid);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(uid);
    }
}
