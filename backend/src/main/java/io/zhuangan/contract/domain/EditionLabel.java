package io.zhuangan.contract.domain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How an edition is cited: year and number in it, e.g. 2026-1. A later edition has a greater label, so that whoever
 * reads two citations knows which came first: 2026-2 after 2026-1, 2027-1 after 2026-10.
 */
public record EditionLabel(int year, int number) implements Comparable<EditionLabel> {
    private static final Pattern FORM = Pattern.compile("(20[0-9]{2})-([1-9][0-9]?)");

    /** @return null when the text is no label */
    public static EditionLabel read(String text) {
        Matcher form = FORM.matcher(text == null ? "" : text.strip());
        return form.matches()
                ? new EditionLabel(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)))
                : null;
    }

    /** The label that follows an earlier one in a year; {@code earlier} null for the first. */
    public static EditionLabel next(EditionLabel earlier, int year) {
        return earlier == null || earlier.year < year
                ? new EditionLabel(year, 1)
                : new EditionLabel(earlier.year, earlier.number + 1);
    }

    @Override
    public int compareTo(EditionLabel other) {
        return year == other.year ? Integer.compare(number, other.number) : Integer.compare(year, other.year);
    }

    @Override
    public String toString() {
        return year + "-" + number;
    }
}
