package io.zhuangan.regulator.grading;

import io.zhuangan.grading.GradeFilter;
import io.zhuangan.grading.GradeLine;
import io.zhuangan.grading.GradeQueries;
import io.zhuangan.grading.YearQueries;
import io.zhuangan.regulator.Seat;
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

/** The grades of a year as a list; the filters stand in the address, so a list can be sent on. */
@Named("gradeList")
@ViewScoped
public class GradesPage implements Serializable {
    @Inject
    Seat seat;

    @Inject
    GradeQueries grades;

    @Inject
    YearQueries years;

    @Inject
    TenantQueries tenants;

    private Integer year;
    private String district;
    private String level;
    private String mark;
    private String text;
    private boolean graded;
    private int count;
    private final Lines lines = new Lines();

    public void load() {
        List<Integer> all = years.years(seat.scope());
        if (year == null && !all.isEmpty()) year = all.get(0);
        if (year == null) return;
        graded = years.year(seat.scope(), year).run() != null;
        count = grades.count(seat.scope(), year, filter());
        lines.setRowCount(count);
    }

    /** Leads to the same page with the filters in its address. */
    public String search() {
        return "/grading/grades.xhtml?faces-redirect=true&includeViewParams=true";
    }

    private GradeFilter filter() {
        return new GradeFilter(district, level, text, mark);
    }

    /** Reads what the table shows, no more. */
    private final class Lines extends LazyDataModel<GradeLine> {
        @Override
        public int count(Map<String, FilterMeta> ignored) {
            return year == null ? 0 : grades.count(seat.scope(), year, filter());
        }

        @Override
        public List<GradeLine> load(int first, int size, Map<String, SortMeta> sort, Map<String, FilterMeta> ignored) {
            if (year == null) return List.of();
            SortMeta by = sort.values().stream().findFirst().orElse(null);
            return grades.slice(
                    seat.scope(),
                    year,
                    filter(),
                    by == null ? "LICENCE" : by.getField(),
                    by != null && by.getOrder().isDescending(),
                    first,
                    Math.min(size, 100));
        }
    }

    public LazyDataModel<GradeLine> getLines() {
        return lines;
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
        StringBuilder query = new StringBuilder("?year=").append(year);
        append(query, "district", district);
        append(query, "level", level);
        append(query, "mark", mark);
        append(query, "text", text);
        return query.toString();
    }

    private static void append(StringBuilder query, String name, String value) {
        if (value == null || value.isBlank()) return;
        query.append('&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }

    public boolean isNarrowed() {
        return java.util.stream.Stream.of(district, level, mark, text).anyMatch(v -> v != null && !v.isBlank());
    }

    public boolean isGraded() {
        return graded;
    }

    public int getCount() {
        return count;
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

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
    }

    public String getMark() {
        return mark;
    }

    public void setMark(String mark) {
        this.mark = mark;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
