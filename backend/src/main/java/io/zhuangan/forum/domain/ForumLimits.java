package io.zhuangan.forum.domain;

import io.zhuangan.forum.ForumError;
import io.zhuangan.shared.RuleViolated;
import java.time.Duration;

/** How much may be written. The numbers are ours (示例), no law's. */
public final class ForumLimits {
    public static final int SUBJECT = 60;
    public static final int TOPIC = 5000;
    public static final int COMMENT = 2000;
    public static final int REASON = 500;
    public static final int APPEAL = 1000;
    public static final int PINNED = 3;

    public static final int TOPICS = 5;
    public static final Duration TOPICS_IN = Duration.ofHours(24);
    public static final int COMMENTS = 20;
    public static final Duration COMMENTS_IN = Duration.ofHours(1);

    private ForumLimits() {}

    /** @param posted by the person within {@link #TOPICS_IN} */
    public static void expectMoreTopics(long posted) {
        if (posted >= TOPICS) throw new RuleViolated(ForumError.TOO_MANY_TOPICS, TOPICS);
    }

    /** @param written by the person within {@link #COMMENTS_IN} */
    public static void expectMoreComments(long written) {
        if (written >= COMMENTS) throw new RuleViolated(ForumError.TOO_MANY_COMMENTS, COMMENTS);
    }

    /** @param pinned by the association so far */
    public static void expectMorePinned(long pinned) {
        if (pinned >= PINNED) throw new RuleViolated(ForumError.TOO_MANY_PINNED, PINNED);
    }

    /** A reason without space around it. */
    public static String reason(String typed, int longest) {
        String why = typed == null ? "" : typed.strip();
        if (why.isEmpty() || why.length() > longest) throw new RuleViolated(ForumError.REASON_MISSING, longest);
        return why;
    }
}
