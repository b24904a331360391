package io.zhuangan.regulator.selfevaluation;

import io.zhuangan.regulator.Seat;
import io.zhuangan.selfevaluation.FilingFilter;
import io.zhuangan.selfevaluation.FilingLine;
import io.zhuangan.selfevaluation.SelfEvaluationQueries;
import io.zhuangan.selfevaluation.StageBoard;
import io.zhuangan.selfevaluation.UrgeFirms;
import io.zhuangan.tenancy.DistrictView;
import io.zhuangan.tenancy.TenantQueries;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The first two stages of a year: who has filed, what is left to check, by district and firm by firm. */
@Named("filingBoard")
@ViewScoped
public class FilingBoardPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Inject
    SelfEvaluationQueries evaluations;

    @Inject
    UrgeFirms urgeFirms;

    @Inject
    TenantQueries tenants;

    private Integer year;
    private String district;
    private String state;
    private String text;
    private Integer told;
    private int count;
    private transient StageBoard board;
    private final Lines lines = new Lines();

    public void load() {
        if (year == null) year = evaluations.currentYear(seat.scope());
        board = evaluations.board(seat.scope(), year);
        count = evaluations.count(seat.scope(), year, filter());
        lines.setRowCount(count);
    }

    /** Leads to the same page with the filters in its address. */
    public String search() {
        return "/selfevaluation/index.xhtml?faces-redirect=true&includeViewParams=true";
    }

    public String urge() {
        int now = urgeFirms.urge(seat.scope(), year, List.of());
        return "/selfevaluation/index.xhtml?faces-redirect=true&year=" + year + "&told=" + now;
    }

    private FilingFilter filter() {
        return new FilingFilter(district, state, text);
    }

    /** Reads what the table shows, no more. */
    private final class Lines extends LazyDataModel<FilingLine> {
        @Override
        public int count(Map<String, FilterMeta> ignored) {
            return year == null ? 0 : evaluations.count(seat.scope(), year, filter());
        }

        @Override
        public List<FilingLine> load(
                int first, int size, Map<String, SortMeta> ignored, Map<String, FilterMeta> alsoIgnored) {
            return year == null
                    ? List.of()
                    : evaluations.slice(seat.scope(), year, filter(), first, Math.min(size, 100));
        }
    }

    public LazyDataModel<FilingLine> getLines() {
        return lines;
    }

    public StageBoard getBoard() {
        if (board == null) load();
        return board;
    }

    public int getCount() {
        return count;
    }

    public List<DistrictView> getDistricts() {
        return tenants.districts(seat.scope());
    }

    /** Names of districts by code, for the rows. */
    public Map<String, DistrictView> getDistrictNames() {
        return getDistricts().stream().collect(Collectors.toMap(DistrictView::code, d -> d));
    }

    /** The filters as the end of an address. */
    public String getQuery() {
        StringBuilder query = new StringBuilder("?");
        append(query, "district", district);
        append(query, "state", state);
        append(query, "text", text);
        return query.toString();
    }

    private static void append(StringBuilder query, String name, String value) {
        if (value == null || value.isBlank()) return;
        query.append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8))
                .append('&');
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public String getDistrict() {
        return district;
    }

    public void setDistrict(String district) {
        this.district = district;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Integer getTold() {
        return told;
    }

    public void setTold(Integer told) {
        this.told = told;
    }
}
