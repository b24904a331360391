package io.zhuangan.association.training;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.training.HoursFilter;
import io.zhuangan.training.HoursLine;
import io.zhuangan.training.HoursOrder;
import io.zhuangan.training.HoursQueries;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/** A page of hours at a time, sorted by the database. */
class HoursRows extends LazyDataModel<HoursLine> {
    private static final long serialVersionUID = 1L;

    private final transient HoursQueries hours;
    private final transient Supplier<AccessScope> scope;
    private final transient Supplier<HoursFilter> filter;

    HoursRows(HoursQueries hours, Supplier<AccessScope> scope, Supplier<HoursFilter> filter) {
        this.hours = hours;
        this.scope = scope;
        this.filter = filter;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return hours.total(scope.get(), filter.get()).lines();
    }

    @Override
    public List<HoursLine> load(int first, int most, Map<String, SortMeta> sort, Map<String, FilterMeta> filters) {
        SortMeta by = sort.values().stream()
                .filter(s -> s.getOrder() != SortOrder.UNSORTED)
                .findFirst()
                .orElse(null);
        HoursOrder order = by == null ? HoursOrder.HOURS : HoursOrder.valueOf(by.getField());
        boolean descending = by == null || by.getOrder() == SortOrder.DESCENDING;
        return hours.lines(scope.get(), filter.get(), order, descending, first, most);
    }

    @Override
    public String getRowKey(HoursLine row) {
        return row.person() + row.enterprise() + row.post();
    }
}
