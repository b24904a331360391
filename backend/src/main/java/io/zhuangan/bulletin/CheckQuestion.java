package io.zhuangan.bulletin;

import java.util.UUID;

/**
 * A question of the self-check, answered by yes, no or not applicable.
 *
 * @param key null while it is typed
 * @param evidence whether a file must come with an answer yes or no
 */
public record CheckQuestion(UUID key, String text, String textEn, boolean evidence) {}
