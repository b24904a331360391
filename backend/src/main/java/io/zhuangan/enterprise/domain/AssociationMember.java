package io.zhuangan.enterprise.domain;

import io.zhuangan.shared.Ids;
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

/** A firm's membership of an association: the association's row, which the firm may see too. */
@Entity
@Table(name = "association_member")
@EntityListeners(TenantGuard.class)
public class AssociationMember implements TenantOwned {
    @Id
    private long id;

    @Column(name = "uid")
    private UUID uid;

    @Version
    private long version;

    @Column(name = "tenant_id")
    private long tenantId;

    @Column(name = "enterprise_id")
    private long enterpriseId;

    @Column(name = "member_number")
    private String memberNumber;

    @Column(name = "joined_on")
    private LocalDate joinedOn;

    @Column(name = "left_on")
    private LocalDate leftOn;

    protected AssociationMember() {}

    public AssociationMember(long associationId, long enterpriseId, MemberFacts facts) {
        this.id = Ids.next();
        this.uid = UUID.randomUUID();
        this.tenantId = associationId;
        this.enterpriseId = enterpriseId;
        state(facts);
    }

    public void state(MemberFacts facts) {
        memberNumber = facts.memberNumber();
        joinedOn = facts.joinedOn();
        leftOn = facts.leftOn();
    }

    public MemberFacts facts() {
        return new MemberFacts(memberNumber, joinedOn, leftOn);
    }

    @Override
    public long tenantId() {
        return tenantId;
    }

    @Override
    public long counterpartId() {
        return enterpriseId;
    }

    public long enterpriseId() {
        return enterpriseId;
    }

    public long version() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AssociationMember that && Objects.equals(uid, that.uid);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(uid);
    }
}
