package io.zhuangan.regulator.plan;

import io.zhuangan.actionplan.ClosureView;
import io.zhuangan.actionplan.Figure;
import io.zhuangan.actionplan.Lamp;
import io.zhuangan.actionplan.Rhythm;
import io.zhuangan.actionplan.TaskView;
import io.zhuangan.actionplan.Unit;
import io.zhuangan.kit.Formats;
import io.zhuangan.kit.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How the board words lamps, dates, units and figures; the same words on the page, on paper and in xlsx. */
final class PlanText {
    private final Texts texts;
    private final Formats formats;
    private final boolean english;

    PlanText(Locale locale) {
        texts = Texts.in(locale);
        formats = new Formats(locale);
        english = "en".equals(locale.getLanguage());
    }

    boolean english() {
        return english;
    }

    String say(String key, Object... values) {
        return texts.find("actionplan", key, List.of(values));
    }

    String name(TaskView t) {
        return t.name().in(english);
    }

    String units(Collection<Unit> units) {
        return units.stream().map(texts::label).collect(Collectors.joining(english ? ", " : "、"));
    }

    /** The lamp in words, with the number that matters. */
    String lamp(TaskView.StageView s) {
        if (s.lamp() == Lamp.OVERDUE) return say("lamp.late", s.daysLate());
        if (s.lamp() == Lamp.DUE_SOON) return say("lamp.soon", s.workdaysLeft());
        if (s.lamp() == Lamp.CLOSED && s.standing().daysLate() > 0)
            return say("lamp.closed.late", s.standing().daysLate());
        if (s.lamp() == Lamp.CLOSED && s.standing().backEntry()) return say("lamp.closed.back");
        return texts.label(s.lamp());
    }

    /** Why the lamp is what it is: who closed, who waits, which stage. */
    String cause(TaskView t) {
        TaskView.StageView s = t.stage();
        ClosureView c = s.standing();
        if (s.lamp() == Lamp.CLOSED)
            return c.decidedByName() + " " + formats.day(io.zhuangan.shared.Time.day(c.decidedAt()));
        if (s.lamp() == Lamp.TO_CLOSE) return say("cause.proposed", c.proposedByName());
        return t.stages().size() > 1 ? s.label().in(english) : "";
    }

    /** When: each year, ongoing, or a day. */
    String due(TaskView t) {
        if (t.rhythm() == Rhythm.ONGOING) return say("due.ongoing");
        return formats.day(t.stage().dueOn());
    }

    String rhythm(TaskView t) {
        return t.rhythm() == Rhythm.YEARLY ? say("due.yearly") : "";
    }

    /** The figure's sentence around its main count: before, count, after. */
    List<String> figure(Figure f) {
        String sentence = say("figure." + f.kind());
        List<Object> values = new ArrayList<>(f.counts());
        values.add(f.target());
        int mark = sentence.indexOf("{0}");
        return List.of(
                texts.fill(sentence.substring(0, mark), values),
                formats.count(f.main()),
                texts.fill(sentence.substring(mark + 3), values));
    }

    /** What a record behind the figure adds to it. */
    String counted(Figure f) {
        return say("counted." + f.kind());
    }

    /** What will fill a task that has no records yet. */
    String fills(int task) {
        return say("fills." + task);
    }

    static String kitState(Lamp lamp) {
        return switch (lamp) {
            case OVERDUE -> "late";
            case DUE_SOON -> "soon";
            case TO_CLOSE -> "done";
            case RUNNING -> "run";
            case NOT_STARTED -> "none";
            case CLOSED -> "closed";
        };
    }
}
