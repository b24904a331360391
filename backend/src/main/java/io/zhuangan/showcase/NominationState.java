package io.zhuangan.showcase;

/** Life of a nomination: written, handed in, and then chosen or not; whoever nominated may take it back before that. */
public enum NominationState {
    DRAFT,
    SUBMITTED,
    CHOSEN,
    NOT_CHOSEN,
    WITHDRAWN
}
