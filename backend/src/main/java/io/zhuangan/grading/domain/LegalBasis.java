package io.zhuangan.grading.domain;

import java.time.LocalDate;

/**
 * The document a rule set carries out, and how long it is in force (Measures Art. 14: 2025-02-13 to 2030-02-12). Outside
 * these days nobody is graded by the set: a grade without a basis could not be defended.
 *
 * @param from first day in force
 * @param until last day in force
 */
public record LegalBasis(Label name, LocalDate from, LocalDate until) {

    /** @throws InvalidRules when a part is missing or it ends before it begins */
    public LegalBasis {
        if (name == null || from == null || until == null) throw new InvalidRules("basis", "missing");
        if (until.isBefore(from)) throw new InvalidRules("basis", "ends on " + until + " before it begins");
    }

    public boolean inForce(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
