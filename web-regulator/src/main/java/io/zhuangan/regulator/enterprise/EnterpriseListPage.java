package io.zhuangan.regulator.enterprise;

import io.zhuangan.enterprise.EnterpriseFilter;
import io.zhuangan.enterprise.EnterpriseKind;
import io.zhuangan.enterprise.EnterpriseQueries;
import io.zhuangan.enterprise.EnterpriseStatus;
import io.zhuangan.enterprise.EnterpriseView;
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
import java.util.stream.Stream;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The register as a list; the filters stand in the address, so a list can be sent on. */
@Named("enterpriseList")
@ViewScoped
public class EnterpriseListPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Inject
    EnterpriseQueries enterprises;

    @Inject
    TenantQueries tenants;

    private String text;
    private String district;
    private String kind;
    private String status;
    private int count;
    private final Lines lines = new Lines();

    public void load() {
        count = enterprises.count(seat.scope(), filter());
        lines.setRowCount(count);
    }

    /** Leads to the same page with the filters in its address. */
    public String search() {
        return "/enterprises/index.xhtml?faces-redirect=true&includeViewParams=true";
    }

    private EnterpriseFilter filter() {
        return new EnterpriseFilter(
                text, district, known(EnterpriseKind.values(), kind), known(EnterpriseStatus.values(), status));
    }

    /** A value from the address that is none of ours means any. */
    private static <E extends Enum<E>> E known(E[] values, String name) {
        return Stream.of(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** Reads what the table shows, no more. */
    private final class Lines extends LazyDataModel<EnterpriseView> {
        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> ignored) {
            return enterprises.count(seat.scope(), filter());
        }

        @Override
        public List<EnterpriseView> load(
                int first, int size, Map<String, SortMeta> sort, Map<String, FilterMeta> ignored) {
            return enterprises.slice(seat.scope(), filter(), first, Math.min(size, 100));
        }
    }

    public LazyDataModel<EnterpriseView> getLines() {
        return lines;
    }

    public List<DistrictView> getDistricts() {
        return tenants.districts(seat.scope());
    }

    /** Districts by code, for the rows. */
    public Map<String, DistrictView> getDistrictNames() {
        return getDistricts().stream().collect(Collectors.toMap(DistrictView::code, d -> d));
    }

    public EnterpriseKind[] getKinds() {
        return EnterpriseKind.values();
    }

    public EnterpriseStatus[] getStatuses() {
        return EnterpriseStatus.values();
    }

    /** The filters as the end of an address. */
    public String getQuery() {
        return Stream.of(pair("text", text), pair("district", district), pair("kind", kind), pair("status", status))
                .filter(pair -> !pair.isEmpty())
                .collect(Collectors.joining("&", "?", ""));
    }

    private static String pair(String name, String value) {
        return value == null || value.isBlank() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    public boolean isNarrowed() {
        return Stream.of(text, district, kind, status).anyMatch(v -> v != null && !v.isBlank());
    }

    public int getCount() {
        return count;
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

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }
}
