package io.zhuangan.intake.domain;

import io.zhuangan.intake.ImportColumn;
import io.zhuangan.intake.ImportRow;
import io.zhuangan.intake.IntakeError;
import io.zhuangan.intake.Remark;
import io.zhuangan.intake.RowAction;
import io.zhuangan.intake.RowVerdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A row with its verdict.
 *
 * @param values by column key, canonical where the cell could be read; empty cells are absent
 * @param verdict null until somebody judged it
 */
public record CheckedRow(int number, Map<String, String> values, RowVerdict verdict) {

    /** Reads the cells; a cell that cannot be read refuses the row at once. */
    public static CheckedRow read(int number, Map<String, String> cells, List<ImportColumn> columns) {
        Map<String, String> values = new LinkedHashMap<>();
        List<Remark> wrong = new ArrayList<>();
        for (ImportColumn column : columns) {
            CellText.Reading reading = CellText.read(column, cells.get(column.key()));
            if (reading.value() != null) values.put(column.key(), reading.value());
            if (reading.remark() != null) wrong.add(reading.remark());
        }
        return new CheckedRow(number, values, wrong.isEmpty() ? null : RowVerdict.refuse(wrong));
    }

    public boolean readable() {
        return verdict == null;
    }

    public ImportRow row() {
        return new ImportRow(number, values);
    }

    public CheckedRow judged(RowVerdict judgement) {
        return new CheckedRow(number, values, judgement);
    }

    public boolean writes(RowAction action) {
        return verdict.writes() && verdict.action() == action;
    }

    /**
     * What may be written now, given what the officer saw. Only what was announced is written: a record that changed
     * since, or a row that would now do something else, is left out with the reason.
     */
    public CheckedRow confirmedBy(RowVerdict now) {
        if (!verdict.writes()) return this;
        if (now.action() == RowAction.UNCHANGED) return judged(now);
        boolean same = now.writes() && now.action() == verdict.action() && Objects.equals(now.basis(), verdict.basis());
        if (same) return judged(now);
        List<Remark> why = new ArrayList<>(now.writes() ? List.of() : now.remarks());
        why.add(Remark.onRow(IntakeError.ROW_CHANGED_SINCE_PREVIEW));
        return judged(RowVerdict.refuse(why));
    }
}
