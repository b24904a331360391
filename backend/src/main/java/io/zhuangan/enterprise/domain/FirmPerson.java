package io.zhuangan.enterprise.domain;

import io.zhuangan.shared.Ids;
import io.zhuangan.shared.Stale;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** Somebody who works, or worked, for a firm. Outside, they are known by the key of the person. */
@Entity
@Table(name = "firm_person")
@EntityListeners(TenantGuard.class)
public class FirmPerson implements TenantOwned {
    @Id
    private long id;

    @Column(name = "uid")
    private UUID uid;

    @Version
    private long version;

    @Column(name = "tenant_id")
    private long tenantId;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "person_uid")
    private UUID personKey;

    @Column(name = "full_name")
    private String fullName;

    @Column(name = "staff_number")
    private String staffNumber;

    private String phone;

    private String email;

    @Column(name = "joined_on")
    private LocalDate joinedOn;

    @Column(name = "left_on")
    private LocalDate leftOn;

    protected FirmPerson() {}

    public FirmPerson(long tenantId, long personId, UUID personKey, String fullName, String staffNumber) {
        if (fullName == null || fullName.isBlank()) throw new IllegalArgumentException("a person has a name");
        this.id = Ids.next();
        this.uid = UUID.randomUUID();
        this.tenantId = tenantId;
        this.personId = personId;
        this.personKey = personKey;
        this.fullName = fullName;
        this.staffNumber = staffNumber;
    }

    /** What the firm knows about them; an empty value leaves what is known. */
    public void describe(PersonFacts facts) {
        if (facts.phone() != null) phone = facts.phone();
        if (facts.email() != null) email = facts.email();
        if (facts.joinedOn() != null) joinedOn = facts.joinedOn();
        if (facts.leftOn() != null) leftOn = facts.leftOn();
    }

    public PersonFacts facts() {
        return new PersonFacts(phone, email, joinedOn, leftOn);
    }

    /** The firm corrects what it knows: an empty phone or address stays as it is, the day of leaving is as told. */
    public void correct(String newPhone, String newEmail, LocalDate newLeftOn) {
        if (newPhone != null) phone = newPhone;
        if (newEmail != null) email = newEmail;
        leftOn = newLeftOn;
    }

    public void expectVersion(long seen) {
        if (seen != version) throw new Stale("FirmPerson", personKey);
    }

    public boolean worksOn(LocalDate day) {
        return leftOn == null || day.isBefore(leftOn);
    }

    public long id() {
        return id;
    }

    /** The person's own key, the same in every firm and room. */
    public UUID key() {
        return personKey;
    }

    public long version() {
        return version;
    }

    @Override
    public long tenantId() {
        return tenantId;
    }

    public long personId() {
        return personId;
    }

    public String fullName() {
        return fullName;
    }

    public String staffNumber() {
        return staffNumber;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FirmPerson that && Objects.equals(uid, that.uid);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(uid);
    }
}
