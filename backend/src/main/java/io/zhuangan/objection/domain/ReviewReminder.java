package io.zhuangan.objection.domain;

/**
 * When somebody is reminded of an open review: at four working days left, at one, and once it is late. A step that was
 * missed, because nothing ran that day, is made up by the next one and not sent twice.
 */
public enum ReviewReminder {
    FOUR_LEFT(4),
    ONE_LEFT(1),
    LATE(-1);

    private final int left;

    ReviewReminder(int left) {
        this.left = left;
    }

    /** The step that is due at so many working days left, or null while there is time. */
    public static ReviewReminder at(int left) {
        ReviewReminder due = null;
        for (ReviewReminder step : values()) if (left <= step.left) due = step;
        return due;
    }

    /** Whether this step comes after another, or is the first. */
    public boolean after(ReviewReminder last) {
        return last == null || ordinal() > last.ordinal();
    }
}
