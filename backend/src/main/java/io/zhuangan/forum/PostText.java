package io.zhuangan.forum;

/** What a topic says. @param body may be formatted; cleaned before it is kept */
public record PostText(ForumCategory category, String subject, String body) {}
