package io.zhuangan.training.store;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.ScopeRule;
import io.zhuangan.shared.ScopedStore;
import io.zhuangan.shared.TenantKind;
import io.zhuangan.training.AfterwardsNews;
import io.zhuangan.training.EnrolmentState;
import io.zhuangan.training.SessionState;
import io.zhuangan.training.domain.Afterwards;
import io.zhuangan.training.domain.AfterwardsRule;
import io.zhuangan.training.domain.AfterwardsTold;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who is to be told, on JPA. */
@ApplicationScoped
public class JpaAfterwards extends ScopedStore implements Afterwards {
    private static final String ATTENDED = " e.state = :seated and s.state in :held"
            + " and exists (select a.id from Attendance a where a.enrolmentId = e.id and a.counted = true)";
    private static final String UNTOLD = " and not exists (select d.id from AfterwardsTold d"
            + " where d.enrolmentId = e.id and d.tenantId = e.tenantId and d.news = :news and d.aboutId = x.id)";

    private static final String EXAM = " from CourseExam x join CourseSession s on s.courseId = x.courseId"
            + " join Enrolment e on e.sessionId = s.id join Course c on c.id = s.courseId"
            + " join Tenant t on t.id = x.tenantId where x.inForce = true and" + ATTENDED
            + " and not exists (select g.id from ExamSitting g where g.enrolmentId = e.id and g.examId = x.id)"
            + UNTOLD;
    private static final String FORM = " from FeedbackForm x join CourseSession s on s.id = x.sessionId"
            + " join Enrolment e on e.sessionId = s.id join Course c on c.id = s.courseId"
            + " join Tenant t on t.id = x.tenantId where" + ATTENDED + UNTOLD;
    private static final String OWNER = "select distinct t.id, t.uid, t.cityId, x.id";
    private static final String PLACE = "select e.id, e.uid, e.personId, s.uid, c.title, s.number, x.closesAt";

    @Override
    public List<Due> due(Instant now) {
        // the timer looks at all associations; what it gets to see is which tests and forms have somebody to tell
        List<Due> due = new ArrayList<>();
        for (AfterwardsNews news : List.of(AfterwardsNews.EXAM_OPEN, AfterwardsNews.EXAM_CLOSING)) {
            filled(
                            em.createQuery(
                                    OWNER + ", x.opensAt, x.closesAt" + EXAM
                                            + " and x.opensAt <= :now and x.closesAt > :now",
                                    Object[].class),
                            news)
                    .setParameter("now", now)
                    .getResultStream()
                    .filter(r -> AfterwardsRule.ofExam((Instant) r[4], (Instant) r[5], now) == news)
                    .forEach(r -> due.add(due(r, news)));
        }
        filled(
                        em.createQuery(OWNER + FORM + " and s.endsAt <= :now and x.closesAt > :now", Object[].class),
                        AfterwardsNews.FEEDBACK_OPEN)
                .setParameter("now", now)
                .getResultStream()
                .forEach(r -> due.add(due(r, AfterwardsNews.FEEDBACK_OPEN)));
        return due;
    }

    private static Due due(Object[] r, AfterwardsNews news) {
        AccessScope owner = AccessScope.platformFor((Long) r[0], (UUID) r[1], TenantKind.ASSOCIATION, (Long) r[2]);
        return new Due(owner, news, (Long) r[3]);
    }

    @Override
    public List<Place> untold(AccessScope scope, AfterwardsNews news, long about, int most) {
        boolean feedback = news == AfterwardsNews.FEEDBACK_OPEN;
        Set<Long> given = feedback ? given(scope, about) : Set.of();
        return filled(
                        query(
                                scope,
                                Object[].class,
                                ScopeRule.by("e.tenantId"),
                                PLACE + (feedback ? FORM : EXAM) + " and x.id = :about and {scope} order by e.id"),
                        news)
                .setParameter("about", about)
                .setMaxResults(most)
                .getResultStream()
                .map(r -> new Place(
                        (Long) r[0],
                        (UUID) r[1],
                        (Long) r[2],
                        (UUID) r[3],
                        (String) r[4],
                        (Integer) r[5],
                        (Instant) r[6],
                        given.contains((Long) r[2])))
                .toList();
    }

    private Set<Long> given(AccessScope scope, long form) {
        Set<Long> people = new HashSet<>();
        for (Object person : sql(
                        scope,
                        ScopeRule.by("g.tenant_id"),
                        "select g.person_id from feedback_given g where g.form_id = ? and {scope}",
                        form)
                .getResultList()) {
            people.add(((Number) person).longValue());
        }
        return people;
    }

    private static TypedQuery<Object[]> filled(TypedQuery<Object[]> query, AfterwardsNews news) {
        return query.setParameter("seated", EnrolmentState.SEATED)
                .setParameter("held", List.of(SessionState.PUBLISHED, SessionState.CLOSED))
                .setParameter("news", news);
    }

    @Override
    public void add(AfterwardsTold told) {
        super.add(told);
    }
}
