package io.zhuangan.regulator.enterprise;

import io.zhuangan.enterprise.EnterpriseQueries;
import io.zhuangan.enterprise.EnterpriseView;
import io.zhuangan.enterprise.FirmPersonView;
import io.zhuangan.enterprise.MembershipOfAssociation;
import io.zhuangan.enterprise.Post;
import io.zhuangan.enterprise.ProductionStopView;
import io.zhuangan.grading.FactQueries;
import io.zhuangan.grading.FactView;
import io.zhuangan.regulator.Seat;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Right;
import io.zhuangan.tenancy.DistrictView;
import io.zhuangan.tenancy.TenantQueries;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** One firm: what the register says, its people, the history of its posts. */
@Named("enterpriseOne")
@ViewScoped
public class EnterpriseOnePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Inject
    EnterpriseQueries enterprises;

    @Inject
    TenantQueries tenants;

    @Inject
    FactQueries factQueries;

    private UUID key;
    private EnterpriseView firm;
    private DistrictView district;
    private List<FirmPersonView> people = List.of();
    private List<ProductionStopView> stops = List.of();
    private transient List<FactView> facts;
    private List<MembershipOfAssociation> memberships = List.of();

    public void load() {
        if (key == null) throw new NotFound("Enterprise", "no key");
        firm = enterprises.one(seat.scope(), key);
        people = enterprises.people(seat.scope(), key);
        stops = enterprises.stops(seat.scope(), key);
        memberships = enterprises.memberships(seat.scope(), key);
        district = tenants.districts(seat.scope()).stream()
                .filter(d -> d.code().equals(firm.districtCode()))
                .findFirst()
                .orElse(null);
    }

    public boolean isMayReadGrades() {
        return seat.scope().may(Right.READ_GRADES);
    }

    /** Facts as they stand, also those that no grade counted yet. */
    public List<FactView> getFacts() {
        if (facts == null) facts = isMayReadGrades() ? factQueries.ofFirm(seat.scope(), key) : List.of();
        return facts;
    }

    /** Regulation Art. 61: a firm without a head of quality and safety. */
    public boolean isHeadless() {
        return people.stream().noneMatch(person -> person.posts().contains(Post.QUALITY_SAFETY_HEAD));
    }

    public UUID getKey() {
        return key;
    }

    public void setKey(UUID key) {
        this.key = key;
    }

    public EnterpriseView getFirm() {
        return firm;
    }

    public DistrictView getDistrict() {
        return district;
    }

    public List<FirmPersonView> getPeople() {
        return people;
    }

    public List<ProductionStopView> getStops() {
        return stops;
    }

    public List<MembershipOfAssociation> getMemberships() {
        return memberships;
    }
}
