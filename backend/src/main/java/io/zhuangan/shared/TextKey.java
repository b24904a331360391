package io.zhuangan.shared;

/**
 * A word of a room as a value of a refusal, where the word is data: the web edge looks it up in the room's bundle.
 *
 * @param room bundle, e.g. {@code enterprise}
 * @param key key in it, e.g. {@code ImportKind.ENTERPRISE_PEOPLE}
 */
public record TextKey(String room, String key) {}
