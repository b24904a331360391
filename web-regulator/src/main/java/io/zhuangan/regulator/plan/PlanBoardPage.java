package io.zhuangan.regulator.plan;

import io.zhuangan.actionplan.Lamp;
import io.zhuangan.actionplan.PlanQueries;
import io.zhuangan.actionplan.PlanView;
import io.zhuangan.actionplan.TaskView;
import io.zhuangan.actionplan.Unit;
import io.zhuangan.regulator.Seat;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Time;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The board: 21 tasks with lamps, progress from records, and their time bars. */
@Named("planBoard")
@RequestScoped
public class PlanBoardPage {
    /** How the rows are grouped. */
    public enum By {
        TASK,
        UNIT,
        DATE
    }

    @Inject
    Seat seat;

    @Inject
    PlanQueries plans;

    @Inject
    Clock clock;

    private String year;
    private String lead;
    private String lamp;
    private String by;
    private int shownYear;
    private PlanView plan;
    private PlanText words;
    private TimeBar bar;
    private List<Group> groups;
    private int shown;

    /** Rows under one heading. */
    public record Group(String mark, String heading, List<Row> rows) {}

    /** A task as one line of the board. */
    public record Row(
            TaskView task,
            String name,
            String units,
            String due,
            String rhythm,
            String lamp,
            String state,
            String cause,
            List<String> figure,
            String fills,
            String tone,
            List<TimeBar.Piece> bars,
            String diamond) {}

    public void load() {
        int current = LocalDate.now(clock).getYear();
        if (year == null || year.isBlank()) shownYear = current;
        else if ("all".equals(year)) shownYear = 0;
        else if (year.matches("\\d{4}")) shownYear = Integer.parseInt(year);
        else throw new NotFound("PlanYear", year);
        lead = known(Unit.values(), lead);
        lamp = known(Lamp.values(), lamp);
        plan = plans.board(seat.scope(), shownYear);
        words = new PlanText(FacesContext.getCurrentInstance().getViewRoot().getLocale());
        bar = new TimeBar(plan.startsOn(), plan.endsOn(), plan.today());
        List<Row> rows = plan.tasks().stream()
                .filter(t -> lead == null || t.lead().contains(Unit.valueOf(lead)))
                .filter(t -> lamp == null || t.lamp() == Lamp.valueOf(lamp))
                .map(this::row)
                .toList();
        shown = rows.size();
        groups = grouped(rows);
    }

    /** A value from the address that is none of ours means any. */
    private static <E extends Enum<E>> String known(E[] values, String name) {
        return Stream.of(values)
                .map(Enum::name)
                .filter(one -> one.equals(name))
                .findFirst()
                .orElse(null);
    }

    private Row row(TaskView t) {
        boolean soon = t.stage().lamp() == Lamp.DUE_SOON;
        return new Row(
                t,
                words.name(t),
                words.units(t.lead()),
                words.due(t),
                words.rhythm(t),
                words.lamp(t.stage()),
                PlanText.kitState(t.lamp()),
                words.cause(t),
                t.figure() == null ? null : words.figure(t.figure()),
                t.figure() == null ? words.fills(t.number()) : null,
                t.lamp() == Lamp.OVERDUE ? "l" : soon ? "w" : "",
                bar.pieces(t),
                soon ? bar.diamond(t.stage().dueOn()) : null);
    }

    private List<Group> grouped(List<Row> rows) {
        Map<String, Group> result = new LinkedHashMap<>();
        if (grouping() == By.UNIT) {
            for (Unit unit : Unit.values()) {
                String label = words.units(List.of(unit));
                rows.stream()
                        .filter(r -> r.task().lead().contains(unit))
                        .forEach(r ->
                                group(result, unit.name(), "", label).rows().add(r));
            }
        } else if (grouping() == By.DATE) {
            rows.stream()
                    .sorted(Comparator.comparing((Row r) -> r.task().stage().dueOn())
                            .thenComparing(r -> r.task().number()))
                    .forEach(r -> group(result, r.due(), "", r.due()).rows().add(r));
        } else {
            for (Row r : rows) {
                String key = String.valueOf(r.task().keyNumber());
                group(result, key, key, r.task().keyTitle().in(words.english()))
                        .rows()
                        .add(r);
            }
        }
        return List.copyOf(result.values());
    }

    private static Group group(Map<String, Group> all, String key, String mark, String heading) {
        return all.computeIfAbsent(key, k -> new Group(mark, heading, new ArrayList<>()));
    }

    private By grouping() {
        return Stream.of(By.values())
                .filter(one -> one.name().equals(by))
                .findFirst()
                .orElse(By.TASK);
    }

    /** The title is what the board finds. */
    public String getFinding() {
        Map<Lamp, Integer> n = plan.lamps();
        if (n.get(Lamp.OVERDUE) > 0 && n.get(Lamp.DUE_SOON) > 0)
            return words.say("board.finding.both", n.get(Lamp.OVERDUE), n.get(Lamp.DUE_SOON));
        if (n.get(Lamp.OVERDUE) > 0) return words.say("board.finding.late", n.get(Lamp.OVERDUE));
        if (n.get(Lamp.DUE_SOON) > 0) return words.say("board.finding.soon", n.get(Lamp.DUE_SOON));
        if (n.get(Lamp.CLOSED) == plan.tasks().size()) return words.say("board.finding.closed");
        return words.say("board.finding.calm", plan.tasks().size());
    }

    /** A lamp with its count, for the line above the board. */
    public record LampCount(Lamp lamp, String state, int count, boolean on) {}

    public List<LampCount> getLamps() {
        return Arrays.stream(Lamp.values())
                .map(l -> new LampCount(
                        l, PlanText.kitState(l), plan.lamps().get(l), l.name().equals(lamp)))
                .filter(l -> l.count() > 0 || l.on())
                .toList();
    }

    /** This board with one thing changed; everything else stays. */
    public String address(String newYear, String newLead, String newLamp, String newBy) {
        StringBuilder query = new StringBuilder("board.xhtml?year=").append(newYear);
        if (!newLead.isBlank()) query.append("&lead=").append(newLead);
        if (!newLamp.isBlank()) query.append("&lamp=").append(newLamp);
        if (!newBy.isBlank() && !newBy.equals("TASK")) query.append("&by=").append(newBy);
        return query.toString();
    }

    public String getQuery() {
        return address(getYear(), getLead(), getLamp(), getBy()).substring("board.xhtml".length());
    }

    public List<String> getYears() {
        List<String> years = new ArrayList<>();
        for (int y = plan.startsOn().getYear(); y <= plan.endsOn().getYear(); y++) years.add(String.valueOf(y));
        years.add("all");
        return years;
    }

    public List<Unit> getUnits() {
        return Arrays.asList(Unit.values());
    }

    public boolean isAll() {
        return shownYear == 0;
    }

    public PlanView getPlan() {
        return plan;
    }

    public List<Group> getGroups() {
        return groups;
    }

    public int getShown() {
        return shown;
    }

    public TimeBar getBar() {
        return bar;
    }

    public Instant getAsOf() {
        return Time.now(clock);
    }

    public String getYear() {
        return shownYear == 0 ? "all" : String.valueOf(shownYear);
    }

    public void setYear(String year) {
        this.year = year;
    }

    public String getLead() {
        return lead == null ? "" : lead;
    }

    public void setLead(String lead) {
        this.lead = lead;
    }

    public String getLamp() {
        return lamp == null ? "" : lamp;
    }

    public void setLamp(String lamp) {
        this.lamp = lamp;
    }

    public String getBy() {
        return grouping().name();
    }

    public void setBy(String by) {
        this.by = by;
    }
}
