package io.zhuangan.publicsite;

/**
 * A district on the tile map.
 *
 * @param x left edge in the drawing
 * @param y upper edge
 * @param tone 0 plain to 3 darkest
 * @param note what stands below the name, or null
 */
public record Tile(String code, String name, int x, int y, int tone, String note) {}
