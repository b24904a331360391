package io.zhuangan.training.domain;

/**
 * Whether a count of firms with a defect among those inspected may leave the room: neither those with nor those without
 * may be fewer than five, because both say something about each of them. 7 of 60 may, 4 of 60 and 57 of 60 may not.
 */
public final class DefectCounts {
    private DefectCounts() {}

    public static boolean shown(int firms, int withDefect) {
        return SmallCells.shown(withDefect) && SmallCells.shown(firms - withDefect);
    }
}
