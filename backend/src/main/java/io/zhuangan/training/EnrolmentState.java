package io.zhuangan.training;

/** Where somebody stands with a session. */
public enum EnrolmentState {
    /** Waits for the association's yes; holds nothing until then. */
    REQUESTED,
    SEATED,
    /** A seat is kept until the firm accepts or the offer lapses. */
    OFFERED,
    WAITING,
    WITHDRAWN;

    /** Whether a seat is gone for others. */
    public boolean holdsSeat() {
        return this == SEATED || this == OFFERED;
    }
}
