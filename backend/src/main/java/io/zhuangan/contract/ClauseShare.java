package io.zhuangan.contract;

/**
 * How many firms changed a clause or left it out, told without telling of any firm: below five firms nothing is told,
 * neither of those that did it nor of those that did not, because the rest of a total is a figure, too. Example: of 12
 * firms 6 are told, 4 are "fewer than 5", 9 are "5 or more", because 3 would be left.
 */
public record ClauseShare(int firms, int of) {
    /** Below this number no figure is shown. A choice of ours, as in the training room; no law. */
    public static final int FEWEST = 5;

    /** What may be said. */
    public enum Said {
        /** The number itself. */
        EXACT,
        /** Fewer than {@link #FEWEST}, perhaps none. */
        FEW,
        /** {@link #FEWEST} or more; the number would tell of the few that are left. */
        MANY,
        /** Too few firms altogether. */
        HIDDEN
    }

    public ClauseShare {
        if (firms < 0 || of < firms) throw new IllegalArgumentException(firms + " of " + of);
    }

    public Said said() {
        if (of < FEWEST) return Said.HIDDEN;
        if (firms < FEWEST) return Said.FEW;
        return of - firms < FEWEST ? Said.MANY : Said.EXACT;
    }
}
