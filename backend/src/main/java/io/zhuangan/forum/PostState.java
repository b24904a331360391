package io.zhuangan.forum;

/** Where a post stands. A topic waits for the association first; a comment is published at once. */
public enum PostState {
    WAITING,
    RETURNED,
    PUBLISHED,
    HIDDEN,
    /** By its author: the text is gone, the place stays so that answers keep their sense. */
    DELETED
}
