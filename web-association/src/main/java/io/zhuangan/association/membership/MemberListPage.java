package io.zhuangan.association.membership;

import io.zhuangan.association.Seat;
import io.zhuangan.enterprise.EnterpriseKind;
import io.zhuangan.enterprise.MemberFilter;
import io.zhuangan.membership.MemberListLine;
import io.zhuangan.membership.MemberQueries;
import io.zhuangan.shared.Page;
import io.zhuangan.tenancy.DistrictView;
import io.zhuangan.tenancy.TenantQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The directory of the members; the filters stand in the address, so a list can be sent on. */
@Named("memberList")
@RequestScoped
public class MemberListPage {
    @Inject
    Seat seat;

    @Inject
    MemberQueries members;

    @Inject
    TenantQueries tenants;

    private String text;
    private String district;
    private String kind;
    private String standing;
    private String cursor;
    private List<MemberListLine> lines = List.of();
    private String next;
    private Map<String, DistrictView> districtNames = Map.of();

    private static final int SHOWN = 50;

    public void load() {
        districtNames = DistrictNames.byCode(tenants.districts(seat.scope()));
        Page<MemberListLine> page = members.page(
                seat.scope(), new MemberFilter(text, district, kindOf(), belongs()), AskedCursor.of(cursor), SHOWN);
        lines = page.items();
        next = page.next();
    }

    /** Leads to the same page with the filters in its address, from the start. */
    public String search() {
        cursor = null;
        return "/members/index.xhtml?faces-redirect=true&includeViewParams=true";
    }

    private Boolean belongs() {
        return "LEFT".equals(standing) ? Boolean.FALSE : "ALL".equals(standing) ? null : Boolean.TRUE;
    }

    /** A value from the address that is none of ours means any. */
    private EnterpriseKind kindOf() {
        return Arrays.stream(EnterpriseKind.values())
                .filter(k -> k.name().equals(kind))
                .findFirst()
                .orElse(null);
    }

    public EnterpriseKind[] getKinds() {
        return EnterpriseKind.values();
    }

    public List<DistrictView> getDistricts() {
        return tenants.districts(seat.scope());
    }

    public boolean isNarrowed() {
        return Stream.of(text, district, kind, standing).anyMatch(v -> v != null && !v.isBlank());
    }

    /** The filters as the query of an address; begins with a question mark. */
    public String getQuery() {
        StringBuilder query = new StringBuilder("?");
        put(query, "text", text);
        put(query, "district", district);
        put(query, "kind", kindOf() == null ? null : kind);
        put(query, "belongs", belongs() == null ? null : belongs().toString());
        return query.toString();
    }

    /** The same list, the next piece of it. */
    public String getNextQuery() {
        StringBuilder query = new StringBuilder("?");
        put(query, "text", text);
        put(query, "district", district);
        put(query, "kind", kind);
        put(query, "standing", standing);
        put(query, "cursor", next);
        return query.toString();
    }

    private static void put(StringBuilder query, String name, String value) {
        if (value == null || value.isBlank()) return;
        if (query.length() > 1) query.append('&');
        query.append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getDistrict() {
        return district;
    }

    public void setDistrict(String district) {
        this.district = district;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getStanding() {
        return standing;
    }

    public void setStanding(String standing) {
        this.standing = standing;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }

    public List<MemberListLine> getLines() {
        return lines;
    }

    public String getNext() {
        return next;
    }

    public Map<String, DistrictView> getDistrictNames() {
        return districtNames;
    }
}
