package io.zhuangan.forum;

/** What a topic is about. The list is ours (示例). */
public enum ForumCategory {
    REGULATION,
    PRODUCTION,
    RAW_MATERIALS,
    TESTING,
    TRAINING,
    OTHER
}
