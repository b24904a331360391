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
import io.zhuangan.training.domain.FollowUpRule;
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
    private static final String FOLLOW_UP = " from Enrolment e join CourseSession s on s.id = e.sessionId"
            + " join FollowUp x on x.sessionId = s.id join Course c on c.id = s.courseId"
            + " join Tenant t on t.id = x.tenantId where e.state = :seated and s.state in :held and"
            + JpaFollowUps.ASKED
            + UNTOLD.replace("x.id", "x.round");
    private static final String OWNER = "select distinct t.id, t.uid, t.cityId, x.id";
    private static final String PLACE =
            "select e.id, e.uid, e.personId, s.uid, c.title, s.number, e.personName," + " e.enterpriseId, x.closesAt";

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
        Instant soon = now.plus(FollowUpRule.AHEAD);
        for (AfterwardsNews news : List.of(AfterwardsNews.FOLLOW_UP_OPEN, AfterwardsNews.FOLLOW_UP_DUE)) {
            boolean reminding = news == AfterwardsNews.FOLLOW_UP_DUE;
            TypedQuery<Object[]> query = filled(
                    em.createQuery(
                            OWNER.replace("x.id", "x.round") + FOLLOW_UP + " and x.answerBy > :now"
                                    + (reminding ? " and x.answerBy <= :soon" : ""),
                            Object[].class),
                    news);
            if (reminding) query.setParameter("soon", soon);
            query.setParameter("now", now).getResultStream().forEach(r -> due.add(due(r, news)));
        }
        return due;
    }

    private static Due due(Object[] r, AfterwardsNews news) {
        AccessScope owner = AccessScope.platformFor((Long) r[0], (UUID) r[1], TenantKind.ASSOCIATION, (Long) r[2]);
        return new Due(owner, news, (Long) r[3]);
    }

    @Override
    public List<Place> untold(AccessScope scope, AfterwardsNews news, long about, int most) {
        if (news == AfterwardsNews.FOLLOW_UP_OPEN || news == AfterwardsNews.FOLLOW_UP_DUE) {
            return unasked(scope, news, about, most);
        }
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
                        (String) r[6],
                        (Long) r[7],
                        (UUID) r[3],
                        (String) r[4],
                        (Integer) r[5],
                        (Instant) r[8],
                        given.contains((Long) r[2])))
                .toList();
    }

    /** Who answered all that is asked before being told has nothing to hear. */
    private List<Place> unasked(AccessScope scope, AfterwardsNews news, long round, int most) {
        String joined = " left join FollowUpReply r on r.enrolmentId = e.id left join AfterwardsTold o"
                + " on o.enrolmentId = e.id and o.aboutId = :about and o.news = :first where e.state";
        return filled(
                        query(
                                scope,
                                Object[].class,
                                ScopeRule.by("e.tenantId"),
                                PLACE.replace("x.closesAt", "x.answerBy") + ", x.askedAt, " + JpaFollowUps.MISSING
                                        + ", o.toldAt, r.touchedAt" + FOLLOW_UP.replace(" where e.state", joined)
                                        + " and x.round = :about and {scope} order by e.id"),
                        news)
                .setParameter("first", AfterwardsNews.FOLLOW_UP_OPEN)
                .setParameter("about", round)
                .setMaxResults(most)
                .getResultStream()
                .map(r -> {
                    Instant due = (Instant) r[8];
                    long missing = (Long) r[10];
                    boolean answered = missing == 0 && r[12] != null && !((Instant) r[12]).isBefore((Instant) r[9]);
                    return new Place(
                            (Long) r[0],
                            (UUID) r[1],
                            (Long) r[2],
                            (String) r[6],
                            (Long) r[7],
                            (UUID) r[3],
                            (String) r[4],
                            (Integer) r[5],
                            due,
                            news == AfterwardsNews.FOLLOW_UP_DUE
                                    ? !FollowUpRule.reminds((Instant) r[11], due, missing)
                                    : answered);
                })
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
