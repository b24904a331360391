package io.zhuangan.intake;

import java.util.List;

/**
 * A column of a file: part of the file's format, so its headings stand here and not in a bundle.
 *
 * @param key name in code, e.g. {@code licenceNumber}
 * @param zh heading in a Chinese file
 * @param en heading in an English file; either is understood
 * @param kind what a cell may hold
 * @param required whether the column must exist and each cell be filled
 * @param most longest text, in characters
 * @param choices allowed values of a {@link Kind#CHOICE}
 * @param helpZh what to fill in
 * @param helpEn the same in English
 */
public record ImportColumn(
        String key,
        String zh,
        String en,
        Kind kind,
        boolean required,
        int most,
        List<Choice> choices,
        String helpZh,
        String helpEn) {

    /** What a cell may hold. */
    public enum Kind {
        TEXT,
        /** Excel date, or text such as 2026-09-17, 2026/9/17, 2026年9月17日. */
        DATE,
        WHOLE,
        DECIMAL,
        YES_NO,
        /** One of {@link ImportColumn#choices()}, by either label or by code; the row holds the code. */
        CHOICE
    }

    /** An allowed value with its labels. */
    public record Choice(String code, String zh, String en) {}

    public ImportColumn {
        choices = List.copyOf(choices);
    }

    public static ImportColumn text(String key, String zh, String en, int most, String helpZh, String helpEn) {
        return new ImportColumn(key, zh, en, Kind.TEXT, false, most, List.of(), helpZh, helpEn);
    }

    public static ImportColumn of(Kind kind, String key, String zh, String en, String helpZh, String helpEn) {
        return new ImportColumn(key, zh, en, kind, false, 100, List.of(), helpZh, helpEn);
    }

    public static ImportColumn choice(
            String key, String zh, String en, List<Choice> choices, String helpZh, String helpEn) {
        return new ImportColumn(key, zh, en, Kind.CHOICE, false, 100, choices, helpZh, helpEn);
    }

    /** The same column, which must be there and filled. */
    public ImportColumn mandatory() {
        return new ImportColumn(key, zh, en, kind, true, most, choices, helpZh, helpEn);
    }
}
