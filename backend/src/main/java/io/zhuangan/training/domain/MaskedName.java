package io.zhuangan.training.domain;

/** A name as the public may see it: 孙亦宁 becomes 孙**. The length of a long name gives nothing away either. */
public final class MaskedName {
    private static final int MOST_STARS = 3;

    private MaskedName() {}

    public static String of(String name) {
        String text = name.strip();
        if (text.isEmpty()) return "*";
        int length = text.codePointCount(0, text.length());
        String first = text.substring(0, text.offsetByCodePoints(0, 1));
        return first + "*".repeat(Math.max(1, Math.min(length - 1, MOST_STARS)));
    }
}
