package io.zhuangan.enterprise.domain;

import java.time.LocalDate;

/** Number and span of a membership; the first day after it is the day of leaving. */
public record MemberFacts(String memberNumber, LocalDate joinedOn, LocalDate leftOn) {
    public boolean validOn(LocalDate day) {
        return !day.isBefore(joinedOn) && (leftOn == null || day.isBefore(leftOn));
    }
}
