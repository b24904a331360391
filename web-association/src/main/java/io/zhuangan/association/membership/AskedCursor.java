package io.zhuangan.association.membership;

import java.util.regex.Pattern;

/** The place in a list that the address of a page names; one that was never handed out means the start. */
final class AskedCursor {
    private static final Pattern OURS = Pattern.compile("[0-9a-z]{1,12}");

    private AskedCursor() {}

    static String of(String asked) {
        return asked != null && OURS.matcher(asked).matches() ? asked : null;
    }
}
