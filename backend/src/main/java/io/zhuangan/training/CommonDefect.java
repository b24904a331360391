package io.zhuangan.training;

/**
 * How many firms of the city showed a defect in a clause; no firm is named.
 *
 * @param firms inspected about it in the last two years; {@code withDefect} how many of them showed one
 */
public record CommonDefect(String code, String title, String titleEn, boolean demo, int firms, int withDefect) {
    public int percent() {
        return Math.round(100f * withDefect / firms);
    }
}
