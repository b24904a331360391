package io.zhuangan.forum;

/** What a list of topics is narrowed by; null = any. @param mine what the reader wrote, for the association: any state */
public record ForumFilter(String text, ForumCategory category, boolean mine) {}
