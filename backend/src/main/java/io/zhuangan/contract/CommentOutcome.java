package io.zhuangan.contract;

/** What the association does with a comment. */
public enum CommentOutcome {
    ACCEPTED,
    PARTLY,
    DECLINED
}
