package io.zhuangan.regulator.grading;

import io.zhuangan.grading.EventView;
import io.zhuangan.grading.FactFilter;
import io.zhuangan.grading.FactQueries;
import io.zhuangan.grading.FactView;
import io.zhuangan.grading.YearQueries;
import io.zhuangan.regulator.Seat;
import io.zhuangan.shared.Right;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** Facts as a list; the filters stand in the address. */
@Named("factList")
@ViewScoped
public class FactListPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Inject
    FactQueries facts;

    @Inject
    YearQueries years;

    private UUID firm;
    private String event;
    private String state;
    private Integer year;
    private String text;
    private int count;
    private transient List<EventView> events;
    private final Lines lines = new Lines();

    public void load() {
        count = facts.count(seat.scope(), filter());
        lines.setRowCount(count);
    }

    /** Leads to the same page with the filters in its address. */
    public String search() {
        return "/grading/facts.xhtml?faces-redirect=true&includeViewParams=true";
    }

    private FactFilter filter() {
        return new FactFilter(firm, event, state, year, text);
    }

    /** Reads what the table shows, no more. */
    private final class Lines extends LazyDataModel<FactView> {
        @Override
        public int count(Map<String, FilterMeta> ignored) {
            return facts.count(seat.scope(), filter());
        }

        @Override
        public List<FactView> load(int first, int size, Map<String, SortMeta> sort, Map<String, FilterMeta> ignored) {
            return facts.slice(seat.scope(), filter(), first, Math.min(size, 100));
        }
    }

    public LazyDataModel<FactView> getLines() {
        return lines;
    }

    /** The filters as the end of an address. */
    public String getQuery() {
        StringBuilder query = new StringBuilder("?");
        append(query, "firm", firm);
        append(query, "event", event);
        append(query, "state", state);
        append(query, "year", year);
        append(query, "text", text);
        return query.toString();
    }

    private static void append(StringBuilder query, String name, Object value) {
        if (value == null || value.toString().isBlank()) return;
        query.append(query.length() > 1 ? "&" : "")
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
    }

    public boolean isNarrowed() {
        return Stream.of(firm, event, state, year, text)
                .anyMatch(v -> v != null && !v.toString().isBlank());
    }

    public boolean isMayEnter() {
        return seat.scope().may(Right.ENTER_FACTS);
    }

    public List<EventView> getEvents() {
        if (events == null) events = facts.events(seat.scope());
        return events;
    }

    public List<Integer> getYears() {
        return years.years(seat.scope());
    }

    public int getCount() {
        return count;
    }

    public UUID getFirm() {
        return firm;
    }

    public void setFirm(UUID firm) {
        this.firm = firm;
    }

    public String getEvent() {
        return event;
    }

    public void setEvent(String event) {
        this.event = event;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
