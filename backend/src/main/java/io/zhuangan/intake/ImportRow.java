package io.zhuangan.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/**
 * A row whose cells passed the column checks. Values are canonical: dates ISO, choices their code, yes/no as
 * {@code true}/{@code false}; an empty cell is null.
 *
 * @param number row number as the officer sees it in Excel
 */
public record ImportRow(int number, Map<String, String> values) {
    public ImportRow {
        values = Map.copyOf(values);
    }

    public String text(String column) {
        return values.get(column);
    }

    /** The text, or the fallback for an empty cell. */
    public String text(String column, String fallback) {
        return values.getOrDefault(column, fallback);
    }

    public LocalDate date(String column) {
        String value = values.get(column);
        return value == null ? null : LocalDate.parse(value);
    }

    public Integer whole(String column) {
        String value = values.get(column);
        return value == null ? null : Integer.valueOf(value);
    }

    public BigDecimal decimal(String column) {
        String value = values.get(column);
        return value == null ? null : new BigDecimal(value);
    }

    public boolean yes(String column) {
        return Boolean.parseBoolean(values.get(column));
    }
}
