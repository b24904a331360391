package io.zhuangan.grading.store;

import io.zhuangan.grading.domain.FirmGrade;
import io.zhuangan.grading.domain.ToldGrades;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.ScopeRule;
import io.zhuangan.shared.ScopedStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Told grades in the database. */
@ApplicationScoped
public class JpaToldGrades extends ScopedStore implements ToldGrades {
    @Override
    public List<FirmGrade> due(AccessScope scope, Instant toldBefore, long afterId, int limit) {
        return query(
                        scope,
                        FirmGrade.class,
                        ScopeRule.by("g.tenantId"),
                        "select g from FirmGrade g where g.state = :told and g.notifiedAt < :before and g.id > :after"
                                + " and {scope} order by g.id")
                .setParameter("told", FirmGrade.State.NOTIFIED)
                .setParameter("before", toldBefore)
                .setParameter("after", afterId)
                .setMaxResults(limit)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    @Override
    public List<Hand> handsOn(AccessScope scope, UUID fact) {
        List<Hand> hands = new ArrayList<>();
        List<Object[]> rows = query(
                        scope,
                        Object[].class,
                        ScopeRule.by("f.tenantId"),
                        "select f.enteredBy, f.enteredByName, f.confirmedBy, f.confirmedByName from GradingFact f"
                                + " where f.uid = :fact and {scope}")
                .setParameter("fact", fact)
                .getResultList();
        for (Object[] row : rows) {
            hands.add(new Hand((Long) row[0], (String) row[1]));
            if (row[2] != null) hands.add(new Hand((Long) row[2], (String) row[3]));
        }
        return hands;
    }
}
