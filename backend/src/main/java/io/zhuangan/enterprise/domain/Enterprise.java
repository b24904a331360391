package io.zhuangan.enterprise.domain;

import io.zhuangan.enterprise.EnterpriseKind;
import io.zhuangan.enterprise.EnterpriseStatus;
import io.zhuangan.enterprise.StaffBand;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A licensed manufacturer. It is the firm's tenant seen from the register: same id, same key. */
@Entity
@Table(name = "enterprise")
@EntityListeners(TenantGuard.class)
public class Enterprise implements TenantOwned {
    @Id
    @Column(name = "tenant_id")
    private long tenantId;

    @Column(name = "uid")
    private UUID uid;

    @Version
    private long version;

    @Column(name = "city_id")
    private long cityId;

    private String name;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "credit_code")
    private String creditCode;

    @Column(name = "licence_number")
    private String licenceNumber;

    @Column(name = "licensed_on")
    private LocalDate licensedOn;

    @Column(name = "licence_until")
    private LocalDate licenceUntil;

    @Column(name = "district_code")
    private String districtCode;

    private String address;

    private String kinds;

    @Enumerated(EnumType.STRING)
    private StaffBand staff;

    @Enumerated(EnumType.STRING)
    private EnterpriseStatus status;

    private boolean demo;

    protected Enterprise() {}

    public Enterprise(long tenantId, UUID key, long cityId, RegisterEntry entry) {
        this.tenantId = tenantId;
        this.uid = key;
        this.cityId = cityId;
        this.licenceNumber = entry.licenceNumber();
        register(entry);
    }

    /** The register says something new; the licence number is what the firm is known by and never changes. */
    public void register(RegisterEntry entry) {
        if (!entry.licenceNumber().equals(licenceNumber)) throw new IllegalArgumentException("another licence");
        name = entry.name();
        nameEn = entry.nameEn();
        creditCode = entry.creditCode();
        licensedOn = entry.licensedOn();
        licenceUntil = entry.licenceUntil();
        districtCode = entry.districtCode();
        address = entry.address();
        kinds = entry.kinds().stream().map(Enum::name).collect(Collectors.joining(",", ",", ","));
        staff = entry.staff();
        status = entry.status();
        demo = entry.demo();
    }

    public RegisterEntry entry() {
        return new RegisterEntry(
                licenceNumber,
                name,
                nameEn,
                creditCode,
                licensedOn,
                licenceUntil,
                districtCode,
                address,
                kinds(),
                staff,
                status,
                demo);
    }

    private Set<EnterpriseKind> kinds() {
        return Arrays.stream(kinds.split(","))
                .filter(kind -> !kind.isEmpty())
                .map(EnterpriseKind::valueOf)
                .collect(Collectors.toSet());
    }

    @Override
    public long tenantId() {
        return tenantId;
    }

    public UUID key() {
        return uid;
    }

    public long version() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Enterprise that && Objects.equals(uid, that.uid);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(uid);
    }
}
