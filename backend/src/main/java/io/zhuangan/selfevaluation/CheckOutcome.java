package io.zhuangan.selfevaluation;

/** What the bureaux found about one indicator of a filed self-evaluation. */
public enum CheckOutcome {
    /** Nobody has looked yet. */
    OPEN,
    CONFIRMED,
    /** The bureau knows otherwise, and says why; facts decide the points. */
    DIFFERS,
    /** The firm was asked. */
    ASKED,
    /** The firm answered; somebody of a bureau decides. */
    ANSWERED;

    /** Nothing is left to do. */
    public boolean settled() {
        return this == CONFIRMED || this == DIFFERS;
    }
}
