package io.zhuangan.grading.domain;

import java.time.LocalDate;
import java.util.Date;

/** Deliberately wrong, for the test of the walls: floating points, and time from the machine. */
public class WrongPoints {
    double points;
    Date day;

    boolean today() {
        return LocalDate.now().getYear() > 2000;
    }
}
