package io.zhuangan.association.membership;

import io.zhuangan.association.Seat;
import io.zhuangan.membership.FellowView;
import io.zhuangan.membership.JoinableView;
import io.zhuangan.membership.OwnMembershipQueries;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Page;
import io.zhuangan.tenancy.DistrictView;
import io.zhuangan.tenancy.TenantQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.UUID;

/** Members of an association that consent to be listed, for a firm that belongs to it. */
@Named("fellowMembers")
@RequestScoped
public class FellowsPage {
    @Inject
    Seat seat;

    @Inject
    OwnMembershipQueries own;

    @Inject
    TenantQueries tenants;

    private UUID association;
    private String cursor;
    private Page<FellowView> page;
    private JoinableView shown;
    private Map<String, DistrictView> districtNames = Map.of();

    private static final int SHOWN = 50;

    public void load() {
        page = own.fellows(seat.scope(), association, AskedCursor.of(cursor), SHOWN);
        shown = own.associations(seat.scope()).stream()
                .filter(a -> a.key().equals(association))
                .findFirst()
                .orElseThrow(() -> new NotFound("Association", association));
        districtNames = DistrictNames.byCode(tenants.districts(seat.scope()));
    }

    public UUID getAssociation() {
        return association;
    }

    public void setAssociation(UUID association) {
        this.association = association;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }

    public Page<FellowView> getPage() {
        return page;
    }

    public JoinableView getShown() {
        return shown;
    }

    public Map<String, DistrictView> getDistrictNames() {
        return districtNames;
    }
}
