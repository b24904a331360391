package io.zhuangan.consultation;

/** What the public sees of an entry. */
public enum EntryState {
    DRAFT,
    PUBLISHED,
    /** Still to be read, with a word that another one holds now. */
    SUPERSEDED,
    /** Its address says that it is gone, and why. */
    WITHDRAWN
}
