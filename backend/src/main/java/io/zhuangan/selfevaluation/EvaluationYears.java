package io.zhuangan.selfevaluation;

import io.zhuangan.grading.YearDoor;
import io.zhuangan.grading.YearFrame;
import io.zhuangan.selfevaluation.domain.FilingWindow;
import io.zhuangan.selfevaluation.domain.SelfEvaluation;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.RuleViolated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** The stage of a year as the rules set it, for the use cases of this room. */
@ApplicationScoped
public class EvaluationYears {
    @Inject
    YearDoor years;

    @Inject
    Clock clock;

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The year whose stage began last, or the first one to come. @throws RuleViolated without rules */
    YearFrame current(AccessScope scope) {
        return years.current(scope)
                .filter(f -> f.selfEvaluationFrom() != null)
                .orElseThrow(() -> new RuleViolated(SelfEvaluationError.NO_STAGE, today().getYear()));
    }

    /** @throws RuleViolated when the year has no rules or no such stage */
    YearFrame frame(AccessScope scope, int year) {
        return years.frame(scope, year)
                .filter(f -> f.selfEvaluationFrom() != null && f.selfEvaluationUntil() != null)
                .orElseThrow(() -> new RuleViolated(SelfEvaluationError.NO_STAGE, year));
    }

    /** The same, refused once the grades of the year are out. */
    YearFrame unreleased(AccessScope scope, int year) {
        YearFrame frame = frame(scope, year);
        if (frame.released()) throw new RuleViolated(SelfEvaluationError.YEAR_RELEASED, year);
        return frame;
    }

    static FilingWindow window(YearFrame frame, SelfEvaluation of) {
        return new FilingWindow(
                frame.selfEvaluationFrom(), frame.selfEvaluationUntil(), of == null ? null : of.admittedUntil());
    }
}
