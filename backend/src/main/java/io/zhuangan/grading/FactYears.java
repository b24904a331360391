package io.zhuangan.grading;

import io.zhuangan.grading.domain.GradingError;
import io.zhuangan.grading.domain.RuleSet;
import io.zhuangan.grading.domain.RuleSets;
import io.zhuangan.grading.domain.Runs;
import io.zhuangan.grading.domain.YearOfCity;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.RuleViolated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Which year a fact lies in, and the lock that lets a run see a change of facts whole or not at all. */
@ApplicationScoped
public class FactYears {
    @Inject
    Runs runs;

    @Inject
    RuleSets ruleSets;

    @Inject
    Clock clock;

    /** The rules facts are read with: the newest of the city. */
    RuleSet rules(AccessScope scope) {
        int year = LocalDate.now(clock).getYear();
        return ruleSets.holding(scope, year + 1)
                .map(ruleSets::read)
                .orElseThrow(() -> new RuleViolated(GradingError.YEAR_NOT_OPEN, year));
    }

    /** Runs and releases of the day's year wait until this transaction ends; a released year refuses. */
    void hold(AccessScope scope, LocalDate day) {
        int year = rules(scope).yearOf(day);
        if (runs.lockYear(scope, year).filter(YearOfCity::released).isPresent()) {
            throw new RuleViolated(GradingError.YEAR_RELEASED, year);
        }
    }
}
