package io.zhuangan.training;

/** What makes somebody one of those a seat is kept for. */
public enum ReserveBasis {
    /** A post that the person holds. */
    POST,
    /** What the person's firm makes and how. */
    FIRM_KIND
}
