package io.zhuangan.showcase.domain;

import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.TextKey;
import io.zhuangan.showcase.ShowcaseError;

/** Text that is longer than its place is refused by name, not cut and not left to the database. */
final class Lengths {
    /** For texts of several paragraphs. */
    static final int LONG = 10_000;

    private Lengths() {}

    /** @param room bundle and {@code key} in it that names the field */
    static void atMost(String text, int most, String room, String key) {
        if (text != null && text.length() > most) {
            throw new RuleViolated(ShowcaseError.TEXT_TOO_LONG, new TextKey(room, key), most);
        }
    }
}
