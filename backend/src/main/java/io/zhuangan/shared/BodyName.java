package io.zhuangan.shared;

/**
 * Name of a body in the two languages of the platform.
 *
 * @param zh always there
 * @param en what the body calls itself in English, or null or blank: few firms have an English name
 */
public record BodyName(String zh, String en) {
    /** The name for a page: English where the page is English and there is one, otherwise the name in its own writing. */
    public String in(boolean english) {
        return english && en != null && !en.isBlank() ? en.strip() : zh;
    }
}
