package io.zhuangan.regulator.plan;

import io.zhuangan.actionplan.Lamp;
import io.zhuangan.actionplan.TaskView;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** A task's stages as bars between the plan's first and last day, for an SVG 200 wide. */
public final class TimeBar {
    private static final double LEFT = 2;
    private static final double WIDTH = 196;
    private static final double GAP = 2;

    private final LocalDate starts;
    private final double days;
    private final LocalDate today;

    TimeBar(LocalDate starts, LocalDate ends, LocalDate today) {
        this.starts = starts;
        this.days = ChronoUnit.DAYS.between(starts, ends) + 1;
        this.today = today;
    }

    /** @param tone plain, done, run or late */
    public record Piece(String x, String width, String tone) {}

    /** A year's name and where it begins. */
    public record Year(int year, String middle, String start, boolean first) {}

    /** Bars of all stages: what lies behind today darker, what is past its date red. */
    public List<Piece> pieces(TaskView task) {
        List<Piece> pieces = new ArrayList<>();
        List<Piece> late = new ArrayList<>();
        for (TaskView.StageView s : task.stages()) {
            double from = at(s.startsOn());
            double to = at(s.dueOn().plusDays(1)) - GAP;
            double now = at(today);
            if (s.lamp() == Lamp.CLOSED) {
                add(pieces, from, to, "done");
            } else {
                add(pieces, from, to, "plain");
                add(pieces, from, Math.min(to, now), "run");
                if (s.lamp() == Lamp.OVERDUE) add(late, to, now, "late");
            }
        }
        // a later stage may run through the days by which an earlier one is late: red lies on top
        pieces.addAll(late);
        return pieces;
    }

    private static void add(List<Piece> pieces, double from, double to, String tone) {
        if (to > from) pieces.add(new Piece(text(from), text(to - from), tone));
    }

    public String getNow() {
        return text(at(today));
    }

    /** Left corner of the diamond that marks a due date. */
    public String diamond(LocalDate due) {
        return text(Math.min(at(due.plusDays(1)) - 6, 190));
    }

    public List<Year> getYears() {
        List<Year> years = new ArrayList<>();
        for (LocalDate y = LocalDate.of(starts.getYear(), 1, 1); at(y) < LEFT + WIDTH - 1; y = y.plusYears(1)) {
            years.add(new Year(
                    y.getYear(), text((at(y) + at(y.plusYears(1))) / 2), text(at(y)), y.getYear() == starts.getYear()));
        }
        return years;
    }

    private double at(LocalDate day) {
        double part = ChronoUnit.DAYS.between(starts, day) / days;
        return LEFT + WIDTH * Math.max(0, Math.min(1, part));
    }

    private static String text(double number) {
        return String.valueOf(Math.round(number * 10) / 10.0);
    }
}
