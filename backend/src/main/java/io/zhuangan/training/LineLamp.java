package io.zhuangan.training;

/** How a planned course stands against its months. */
public enum LineLamp {
    /** Its months have passed without all of its sessions, and none is announced. */
    MISSED,
    /** Its months have passed, but what is missing is announced; or its last month runs and too little is announced. */
    AT_RISK,
    /** Its months run, or sessions of it were held or are announced. */
    RUNNING,
    /** Its months are still to come. */
    NOT_DUE,
    /** Held as often as planned. */
    DONE
}
