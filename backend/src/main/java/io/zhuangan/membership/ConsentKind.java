package io.zhuangan.membership;

/** What a firm may let an association see. */
public enum ConsentKind {
    /** Its level of one year and when it was told. */
    GRADE,
    /** Phone and e-mail of one person with a post. */
    CONTACT,
    /** Its name and district, to fellow members. */
    LISTING
}
