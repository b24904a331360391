package io.zhuangan.training;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Defects in a clause before and after it was taught.
 *
 * @param demo number and name of the clause are an example of ours
 * @param taught first day it was taught
 * @param beyond change among those who attended minus change among those not reached, with its 95 % interval; null where
 *     a cell is hidden
 */
public record ClauseEffect(
        String code,
        String title,
        String titleEn,
        boolean demo,
        LocalDate taught,
        List<Group> groups,
        Range beyond,
        EffectVerdict verdict) {
    public ClauseEffect {
        groups = List.copyOf(groups);
    }

    /** An estimate with its 95 % interval. */
    public record Range(BigDecimal low, BigDecimal value, BigDecimal high) {}

    /** Inspections of one group at one side of the day; all null for a cell under five. */
    public record Cell(Integer firms, Integer inspections, Integer defects, Range rate) {
        public boolean hidden() {
            return rate == null;
        }
    }

    /** @param change after minus before; null where a cell is hidden */
    public record Group(EffectReach reach, Cell before, Cell after, Range change) {}
}
