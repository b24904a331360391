package io.zhuangan.showcase;

import java.util.List;
import java.util.UUID;

/**
 * A picture of a published case.
 *
 * @param widths narrowest first; {@code /pictures/<key>/<width>} is the address of each
 */
public record PublicPicture(
        UUID key,
        String alt,
        String altEn,
        String credit,
        String licence,
        boolean demo,
        int width,
        int height,
        List<Integer> widths) {
    public String alt(boolean english) {
        return english ? altEn : alt;
    }

    /** The narrowest that is at least this wide, or the widest. */
    public int atLeast(int wanted) {
        return widths.stream().filter(w -> w >= wanted).findFirst().orElse(widths.get(widths.size() - 1));
    }
}
