package io.zhuangan.grading;

import io.zhuangan.grading.domain.Grades;
import java.util.Arrays;

/**
 * What a list of grades is narrowed by; null or blank means any.
 *
 * @param text part of a name or a licence number
 * @param mark CAPPED, IMMEDIATE, DEFERRED, DOWN or UP; how far it is: UNTOLD, UNSEEN, SEEN or ENDED
 */
public record GradeFilter(String district, String level, String text, String mark) {
    public static final GradeFilter ALL = new GradeFilter(null, null, null, null);

    /** Unknown words narrow to nothing that exists: they are ignored, as the address bar is nobody's form. */
    Grades.Filter domain() {
        boolean known = level != null && level.matches("[ABCD]");
        Grades.Mark marked = Arrays.stream(Grades.Mark.values())
                .filter(m -> m.name().equals(mark))
                .findFirst()
                .orElse(null);
        return new Grades.Filter(district, known ? level : null, text, marked);
    }
}
