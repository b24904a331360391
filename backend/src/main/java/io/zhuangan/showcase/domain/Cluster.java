package io.zhuangan.showcase.domain;

import io.zhuangan.shared.Ids;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** A cluster of the city's cosmetics industry, with its dated and sourced facts. */
@Entity
@Table(name = "cluster")
@EntityListeners(TenantGuard.class)
public class Cluster implements TenantOwned {
    @Id
    private long id;

    private UUID uid;

    @Version
    private long version;

    @Column(name = "tenant_id")
    private long tenantId;

    private String code;
    private int position;
    private String name;

    @Column(name = "name_en")
    private String nameEn;

    private String place;

    @Column(name = "place_en")
    private String placeEn;

    @Column(name = "lead_text")
    private String lead;

    @Column(name = "lead_text_en")
    private String leadEn;

    @Column(name = "district_code")
    private String districtCode;

    @Column(name = "partner_district_code")
    private String partnerDistrictCode;

    @OneToMany(mappedBy = "cluster", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<ClusterFact> facts = new ArrayList<>();

    protected Cluster() {}

    public Cluster(
            long tenantId,
            int position,
            String code,
            String name,
            String nameEn,
            String place,
            String placeEn,
            String lead,
            String leadEn,
            String districtCode,
            String partnerDistrictCode) {
        this.id = Ids.next();
        this.uid = UUID.randomUUID();
        this.tenantId = tenantId;
        this.position = position;
        this.code = Objects.requireNonNull(code);
        this.name = Objects.requireNonNull(name);
        this.nameEn = Objects.requireNonNull(nameEn);
        this.place = place;
        this.placeEn = placeEn;
        this.lead = lead;
        this.leadEn = leadEn;
        this.districtCode = Objects.requireNonNull(districtCode);
        this.partnerDistrictCode = partnerDistrictCode;
    }

    public void add(ClusterFact fact) {
        facts.add(fact);
        fact.belongTo(this, facts.size());
    }

    public long id() {
        return id;
    }

    @Override
    public long tenantId() {
        return tenantId;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public List<ClusterFact> facts() {
        return List.copyOf(facts);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cluster that && Objects.equals(uid, that.uid);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(uid);
    }
}
