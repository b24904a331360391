package io.zhuangan.training.store;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.ScopedStore;
import io.zhuangan.training.TrainingError;
import io.zhuangan.training.domain.AttendanceRule;
import io.zhuangan.training.domain.AttendanceRules;
import jakarta.enterprise.context.ApplicationScoped;

/** Attendance settings on JPA; public knowledge of a city. */
@ApplicationScoped
public class JpaAttendanceRules extends ScopedStore implements AttendanceRules {
    @Override
    public AttendanceRule of(AccessScope scope) {
        AttendanceRule rule = em.find(AttendanceRule.class, scope.cityId());
        if (rule == null) throw new RuleViolated(TrainingError.ATTENDANCE_RULE_MISSING);
        return rule;
    }

    @Override
    public void add(AttendanceRule rule) {
        super.add(rule);
    }
}
