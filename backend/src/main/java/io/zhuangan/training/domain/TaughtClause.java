package io.zhuangan.training.domain;

import io.zhuangan.training.ClauseEffect;
import io.zhuangan.training.EffectReach;
import io.zhuangan.training.EffectVerdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How often inspections found a defect in a clause before and after it was taught, for firms that attended, firms that
 * were enrolled and did not come, and firms that were not reached. Before and after part at the firm's own first day
 * of it; for firms that were not reached, at the first day it was taught at all. The day itself is before.
 *
 * <p>Said to have an effect only where the change among those who attended differs from the change among those not
 * reached by more than chance would, at 95 %. Cells of fewer than five firms or five inspections stay hidden. What is
 * found is described, not explained: nobody drew lots who attends.
 */
public final class TaughtClause {
    /** Smaller cells are hidden. */
    public static final int SMALLEST = 5;

    private static final int PLACES = 4;

    private TaughtClause() {}

    /** A firm on the lists of sessions that taught the clause. @param attended null when nobody came */
    public record Touch(LocalDate offered, LocalDate attended) {
        EffectReach reach() {
            return attended == null ? EffectReach.OFFERED : EffectReach.ATTENDED;
        }

        LocalDate day() {
            return attended == null ? offered : attended;
        }
    }

    /** What one inspection found about the clause. */
    public record Finding(long firm, LocalDate day, boolean defect) {}

    private static final class Cell {
        final Set<Long> firms = new HashSet<>();
        int inspections;
        int defects;

        void add(Finding f) {
            firms.add(f.firm());
            inspections++;
            if (f.defect()) defects++;
        }

        boolean hidden() {
            return firms.size() < SMALLEST || inspections < SMALLEST;
        }

        ScoreInterval interval() {
            return hidden() ? null : ScoreInterval.rate(defects, inspections);
        }

        ClauseEffect.Cell view() {
            return hidden()
                    ? new ClauseEffect.Cell(null, null, null, null)
                    : new ClauseEffect.Cell(firms.size(), inspections, defects, range(interval()));
        }
    }

    private static ClauseEffect.Range range(ScoreInterval i) {
        return i == null ? null : new ClauseEffect.Range(places(i.low()), places(i.value()), places(i.high()));
    }

    private static BigDecimal places(BigDecimal value) {
        return value.setScale(PLACES, RoundingMode.HALF_UP);
    }

    /** @param taught the first day the clause was taught */
    public static ClauseEffect effect(
            String code,
            String title,
            String titleEn,
            boolean demo,
            LocalDate taught,
            Map<Long, Touch> touches,
            List<Finding> findings) {
        Map<EffectReach, Cell[]> cells = new EnumMap<>(EffectReach.class);
        for (EffectReach reach : EffectReach.values()) cells.put(reach, new Cell[] {new Cell(), new Cell()});
        for (Finding f : findings) {
            Touch touch = touches.get(f.firm());
            LocalDate day = touch == null ? taught : touch.day();
            EffectReach reach = touch == null ? EffectReach.NOT_REACHED : touch.reach();
            cells.get(reach)[f.day().isAfter(day) ? 1 : 0].add(f);
        }
        List<ClauseEffect.Group> groups = new ArrayList<>();
        Map<EffectReach, ScoreInterval> changes = new EnumMap<>(EffectReach.class);
        cells.forEach((reach, both) -> {
            ScoreInterval before = both[0].interval();
            ScoreInterval after = both[1].interval();
            ScoreInterval change = before == null || after == null ? null : after.minus(before);
            if (change != null) changes.put(reach, change);
            groups.add(new ClauseEffect.Group(reach, both[0].view(), both[1].view(), range(change)));
        });
        ScoreInterval attended = changes.get(EffectReach.ATTENDED);
        ScoreInterval others = changes.get(EffectReach.NOT_REACHED);
        ScoreInterval beyond = attended == null || others == null ? null : attended.minus(others);
        return new ClauseEffect(code, title, titleEn, demo, taught, groups, range(beyond), verdict(beyond));
    }

    private static EffectVerdict verdict(ScoreInterval beyond) {
        if (beyond == null) return EffectVerdict.TOO_FEW;
        if (beyond.below(BigDecimal.ZERO)) return EffectVerdict.FEWER_DEFECTS;
        return beyond.above(BigDecimal.ZERO) ? EffectVerdict.MORE_DEFECTS : EffectVerdict.NO_EFFECT_FOUND;
    }
}
