package io.zhuangan.training.store;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.ScopeRule;
import io.zhuangan.shared.ScopedStore;
import io.zhuangan.training.domain.CourseExam;
import io.zhuangan.training.domain.Enrolment;
import io.zhuangan.training.domain.ExamSitting;
import io.zhuangan.training.domain.PaperBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tests and results of whole sessions at once, on JPA; the association's own only. */
@ApplicationScoped
public class JpaPaperBook extends ScopedStore implements PaperBook {
    private static final ScopeRule OWN = ScopeRule.by("x.tenantId");
    private static final String OF_PLACES =
            " x.enrolmentId in (select e.id from Enrolment e where e.sessionId in :sessions) and {scope}";

    @Override
    public List<Enrolment> lockPlaces(AccessScope scope, Collection<Long> sessions) {
        if (sessions.isEmpty()) return List.of();
        return of(
                        scope,
                        Enrolment.class,
                        sessions,
                        "select x from Enrolment x where x.sessionId in :sessions and {scope} order by x.id")
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    @Override
    public Set<Long> attended(AccessScope scope, Collection<Long> sessions) {
        if (sessions.isEmpty()) return Set.of();
        return new HashSet<>(of(
                        scope,
                        Long.class,
                        sessions,
                        "select distinct x.enrolmentId from Attendance x where x.counted = true and" + OF_PLACES)
                .getResultList());
    }

    @Override
    public Map<Long, CourseExam> exams(AccessScope scope) {
        Map<Long, CourseExam> exams = new HashMap<>();
        query(scope, Object[].class, OWN, "select x.courseId, x from CourseExam x where {scope}")
                .getResultStream()
                .forEach(r -> exams.put((Long) r[0], (CourseExam) r[1]));
        return exams;
    }

    @Override
    public List<ExamSitting> sittings(AccessScope scope, Collection<Long> sessions) {
        if (sessions.isEmpty()) return List.of();
        return of(
                        scope,
                        ExamSitting.class,
                        sessions,
                        "select x from ExamSitting x where" + OF_PLACES + " order by x.enrolmentId, x.attempt")
                .getResultList();
    }

    @Override
    public Map<Long, String> certified(AccessScope scope, Collection<Long> sessions) {
        Map<Long, String> serials = new HashMap<>();
        if (sessions.isEmpty()) return serials;
        of(
                        scope,
                        Object[].class,
                        sessions,
                        "select x.enrolmentId, x.serial from Certificate x where x.sessionId in :sessions"
                                + " and x.revokedAt is null and {scope}")
                .getResultStream()
                .forEach(r -> serials.put((Long) r[0], (String) r[1]));
        return serials;
    }

    @Override
    public void add(ExamSitting sitting) {
        super.add(sitting);
    }

    private <T> TypedQuery<T> of(AccessScope scope, Class<T> type, Collection<Long> sessions, String jpql) {
        return query(scope, type, OWN, jpql).setParameter("sessions", sessions);
    }
}
