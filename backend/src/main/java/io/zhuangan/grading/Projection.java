package io.zhuangan.grading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * 级别试算: what a year would come to for a firm, from its own facts and what it assumes. No decision; kept nowhere.
 *
 * @param decision always false, so that whoever reads the interface cannot take it for a grade
 * @param known the firm's own facts that count in the year so far
 * @param assumed what the firm added, in its order, each as the engine saw it
 * @param level null for a deferral
 * @param lastLevel level the ceiling is measured from, or null
 * @param deferral reason to sit the year out, or null
 */
public record Projection(
        boolean decision,
        int year,
        LocalDate from,
        LocalDate lastDay,
        String rulesVersion,
        TwoNames notice,
        List<BandView> bands,
        List<FactLine> known,
        List<FactLine> assumed,
        BigDecimal points,
        String earned,
        String level,
        boolean capped,
        boolean immediate,
        String lastLevel,
        String deferral,
        Explanation explanation) {
    public Projection {
        bands = List.copyOf(bands);
        known = List.copyOf(known);
        assumed = List.copyOf(assumed);
    }
}
