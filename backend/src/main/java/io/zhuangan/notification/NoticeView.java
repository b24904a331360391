package io.zhuangan.notification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A notice in somebody's inbox.
 *
 * @param room bundle that holds its text
 * @param text key of the text in that bundle
 */
public record NoticeView(
        UUID key, String room, String text, List<Object> args, String link, Instant at, boolean read) {}
