package io.zhuangan.intake;

/**
 * A kind of file as a screen offers it.
 *
 * @param room bundle with the texts {@code ImportKind.<kind>}
 */
public record ImportKind(String kind, String room) {}
