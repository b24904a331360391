package io.zhuangan.forum;

import io.zhuangan.shared.ErrorCode;

/** Why this room refuses. Texts: {@code error.<name>} of the bundle {@code forum}. */
public enum ForumError implements ErrorCode {
    /** Category, subject or text is missing or too long. Values: longest subject, longest text. */
    TOPIC_INCOMPLETE,
    /** The comment is empty or too long. Values: longest. */
    COMMENT_INCOMPLETE,
    /** A reason is missing or too long. Values: longest. */
    REASON_MISSING,
    /** The firm is no member of that association. */
    NOT_A_MEMBER,
    /** That step does not fit the state. Values: state. */
    STATE_WRONG,
    /** Nobody can comment any more. */
    CLOSED,
    /** The person posted the most topics for a day. Values: most. */
    TOO_MANY_TOPICS,
    /** The person wrote the most comments for an hour. Values: most. */
    TOO_MANY_COMMENTS,
    /** The association has pinned as many as it may. Values: most. */
    TOO_MANY_PINNED,
    /** An author appeals once. */
    APPEALED_ALREADY,
    /** Who hid a post does not decide the appeal. */
    OWN_DECISION,
    /** The person reported it before. */
    REPORTED_ALREADY,
    /** One's own post is changed or deleted, not reported. */
    OWN_POST
}
