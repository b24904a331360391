package io.zhuangan.objection;

import java.util.Locale;

/**
 * What the list may be narrowed by; null or blank = all.
 *
 * @param state OPEN, LATE, MINE or one of {@link ObjectionState}
 * @param district code
 * @param text part of the firm's name, its licence number or the receipt number
 */
public record ObjectionFilter(Integer year, String state, String district, String text) {
    public static final ObjectionFilter ALL = new ObjectionFilter(null, null, null, null);

    boolean lets(ObjectionLine line) {
        return stateFits(line)
                && (blank(district) || district.equals(line.district()))
                && (blank(text) || holds(line.firm()) || holds(line.licenceNumber()) || holds(line.receipt()));
    }

    private boolean stateFits(ObjectionLine line) {
        if (blank(state)) return true;
        return switch (state) {
            case "OPEN" -> line.open();
            case "LATE" -> line.late();
            case "MINE" -> line.mine() && line.open();
            default -> line.state().name().equals(state);
        };
    }

    private boolean holds(String value) {
        return value.toLowerCase(Locale.ROOT).contains(text.strip().toLowerCase(Locale.ROOT));
    }

    private static boolean blank(String value) {
        return value == null || value.isBlank();
    }
}
