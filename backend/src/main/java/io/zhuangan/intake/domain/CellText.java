package io.zhuangan.intake.domain;

import io.zhuangan.intake.ImportColumn;
import io.zhuangan.intake.IntakeError;
import io.zhuangan.intake.Remark;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a cell means for its column. Keeps every character an officer can type (emoji, 𠮷); takes away only what nobody
 * sees: spaces around, zero-width marks, control characters.
 */
public final class CellText {
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\u200B\\u2060\\uFEFF]");
    private static final Pattern SPACES = Pattern.compile("[\\u00A0\\u3000\\t\\n]+");
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final Pattern COMPACT_DAY = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    private CellText() {}

    /** The text without what nobody sees, or null when nothing is left. */
    public static String clean(String raw) {
        if (raw == null) return null;
        String text = SPACES.matcher(UNSEEN.matcher(raw).replaceAll(""))
                .replaceAll(" ")
                .strip();
        return text.isEmpty() ? null : text;
    }

    /** A value, or a remark that says what is wrong with it. */
    public record Reading(String value, Remark remark) {
        static Reading of(String value) {
            return new Reading(value, null);
        }

        static Reading wrong(String value, ImportColumn column, IntakeError code, Object... args) {
            return new Reading(value, Remark.on(column.key(), code, args));
        }
    }

    /** Reads a cell; canonical values read as themselves, so that a stored row can be read again. */
    public static Reading read(ImportColumn column, String raw) {
        String text = clean(raw);
        if (text == null) {
            return column.required()
                    ? Reading.wrong(null, column, IntakeError.CELL_EMPTY, column.zh())
                    : Reading.of(null);
        }
        return switch (column.kind()) {
            case TEXT -> text(column, text);
            case DATE -> date(column, text);
            case WHOLE -> whole(column, text);
            case DECIMAL -> decimal(column, text);
            case YES_NO -> yesNo(column, text);
            case CHOICE -> choice(column, text);
        };
    }

    private static Reading text(ImportColumn column, String text) {
        int length = text.codePointCount(0, text.length());
        return length <= column.most()
                ? Reading.of(text)
                : Reading.wrong(text, column, IntakeError.CELL_TOO_LONG, length, column.most());
    }

    private static Reading date(ImportColumn column, String text) {
        for (Pattern pattern : new Pattern[] {DAY, COMPACT_DAY}) {
            Matcher day = pattern.matcher(text);
            if (!day.matches()) continue;
            try {
                return Reading.of(LocalDate.of(number(day, 1), number(day, 2), number(day, 3))
                        .toString());
            } catch (DateTimeException e) {
                break;
            }
        }
        return Reading.wrong(text, column, IntakeError.CELL_NOT_DATE, text);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static Reading whole(ImportColumn column, String text) {
        try {
            return Reading.of(String.valueOf(new BigDecimal(text.replace(",", "")).intValueExact()));
        } catch (ArithmeticException | NumberFormatException e) {
            return Reading.wrong(text, column, IntakeError.CELL_NOT_WHOLE, text);
        }
    }

    private static Reading decimal(ImportColumn column, String text) {
        try {
            BigDecimal number = new BigDecimal(text.replace(",", ""));
            if (number.precision() > 18 || number.scale() > 9 || number.scale() < -18)
                throw new NumberFormatException();
            return Reading.of(number.stripTrailingZeros().toPlainString());
        } catch (NumberFormatException e) {
            return Reading.wrong(text, column, IntakeError.CELL_NOT_NUMBER, text);
        }
    }

    private static Reading yesNo(ImportColumn column, String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "是", "有", "√", "yes", "y", "true", "1" -> Reading.of("true");
            case "否", "无", "×", "no", "n", "false", "0" -> Reading.of("false");
            default -> Reading.wrong(text, column, IntakeError.CELL_NOT_YES_NO, text);
        };
    }

    private static Reading choice(ImportColumn column, String text) {
        for (ImportColumn.Choice choice : column.choices()) {
            if (choice.code().equals(text)
                    || choice.zh().equals(text)
                    || choice.en().equalsIgnoreCase(text)) {
                return Reading.of(choice.code());
            }
        }
        String allowed = column.choices().stream().map(ImportColumn.Choice::zh).collect(Collectors.joining("、"));
        return Reading.wrong(text, column, IntakeError.CELL_NOT_CHOICE, text, allowed);
    }
}
