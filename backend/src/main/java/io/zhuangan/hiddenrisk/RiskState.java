package io.zhuangan.hiddenrisk;

/** How far a hidden risk is. */
public enum RiskState {
    /** Somebody reported it. */
    REPORTED,
    /** Judged to be one: it has an owner and a day. */
    JUDGED,
    /** What was wrong is put right. */
    FIXED,
    /** Its cause is known and kept from coming back. */
    PREVENTED,
    /** Looked at by somebody else than who fixed it. */
    CLOSED,
    /** Judged to be none, with the reason. */
    DISMISSED;

    /** Whether something is still to be done. */
    public boolean open() {
        return this != CLOSED && this != DISMISSED;
    }
}
