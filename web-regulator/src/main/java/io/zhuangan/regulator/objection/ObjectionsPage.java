package io.zhuangan.regulator.objection;

import io.zhuangan.objection.ObjectionDays;
import io.zhuangan.objection.ObjectionFilter;
import io.zhuangan.objection.ObjectionLine;
import io.zhuangan.objection.ObjectionQueries;
import io.zhuangan.objection.ObjectionState;
import io.zhuangan.regulator.Seat;
import io.zhuangan.tenancy.DistrictView;
import io.zhuangan.tenancy.TenantQueries;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Objections as a list; the filters stand in the address, so a list can be sent on. */
@Named("objectionList")
@ViewScoped
public class ObjectionsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Inject
    ObjectionQueries objections;

    @Inject
    TenantQueries tenants;

    private Integer year;
    private String state;
    private String district;
    private String text;
    private transient List<ObjectionLine> lines;
    private transient List<ObjectionLine> all;
    private transient ObjectionDays days;
    private transient Map<String, DistrictView> districtNames;

    public void load() {
        getLines();
    }

    /** Leads to the same page with the filters in its address. */
    public String search() {
        return "/objection/index.xhtml?faces-redirect=true&includeViewParams=true";
    }

    public List<ObjectionLine> getLines() {
        if (lines == null) lines = objections.list(seat.scope(), new ObjectionFilter(year, state, district, text));
        return lines;
    }

    private List<ObjectionLine> all() {
        if (all == null) all = objections.list(seat.scope(), ObjectionFilter.ALL);
        return all;
    }

    public long getOpen() {
        return all().stream().filter(ObjectionLine::open).count();
    }

    public long getLate() {
        return all().stream().filter(ObjectionLine::late).count();
    }

    /** Years somebody objected to, newest first. */
    public List<Integer> getYears() {
        return all().stream()
                .map(ObjectionLine::year)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    public ObjectionDays getDays() {
        if (days == null) days = objections.days(seat.scope());
        return days;
    }

    public ObjectionState[] getStates() {
        return ObjectionState.values();
    }

    public List<DistrictView> getDistricts() {
        return tenants.districts(seat.scope());
    }

    /** Names of districts by code, for the rows. */
    public Map<String, DistrictView> getDistrictNames() {
        if (districtNames == null) {
            districtNames = getDistricts().stream().collect(Collectors.toMap(DistrictView::code, d -> d));
        }
        return districtNames;
    }

    /** The filters as the end of an address. */
    public String getQuery() {
        StringBuilder query = new StringBuilder();
        append(query, "year", year == null ? null : year.toString());
        append(query, "state", state);
        append(query, "district", district);
        append(query, "text", text);
        return query.toString();
    }

    private static void append(StringBuilder query, String name, String value) {
        if (value == null || value.isBlank()) return;
        query.append(query.isEmpty() ? '?' : '&')
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }

    public boolean isNarrowed() {
        return year != null || Stream.of(state, district, text).anyMatch(v -> v != null && !v.isBlank());
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getDistrict() {
        return district;
    }

    public void setDistrict(String district) {
        this.district = district;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
