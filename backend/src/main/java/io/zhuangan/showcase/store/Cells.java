package io.zhuangan.showcase.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** One row of a native query, read in order. */
final class Cells {
    private final Object[] row;
    private int next;

    Cells(Object row) {
        this.row = row instanceof Object[] many ? many : new Object[] {row};
    }

    String text() {
        Object cell = row[next++];
        return cell == null ? null : cell.toString();
    }

    UUID key() {
        String cell = text();
        return cell == null ? null : UUID.fromString(cell);
    }

    long id() {
        return ((Number) row[next++]).longValue();
    }

    Integer number() {
        Object cell = row[next++];
        return cell == null ? null : ((Number) cell).intValue();
    }

    boolean flag() {
        Object cell = row[next++];
        return cell instanceof Boolean is ? is : cell != null && ((Number) cell).intValue() != 0;
    }

    BigDecimal decimal() {
        return (BigDecimal) row[next++];
    }

    LocalDate day() {
        Object cell = row[next++];
        if (cell == null) return null;
        return cell instanceof LocalDate is ? is : ((java.sql.Date) cell).toLocalDate();
    }

    /** Moments are kept as UTC without a zone. */
    Instant moment() {
        Object cell = row[next++];
        if (cell == null) return null;
        LocalDateTime utc = cell instanceof LocalDateTime is ? is : ((java.sql.Timestamp) cell).toLocalDateTime();
        return utc.toInstant(ZoneOffset.UTC);
    }

    static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
