package io.zhuangan.membership;

/** How far an application is. */
public enum ApplicationState {
    /** With the association. */
    SENT,
    /** The association asked for more; the firm's turn. */
    ASKED,
    ACCEPTED,
    REFUSED,
    /** The firm took it back. */
    WITHDRAWN;

    public boolean open() {
        return this == SENT || this == ASKED;
    }
}
