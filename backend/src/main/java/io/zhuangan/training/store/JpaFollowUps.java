package io.zhuangan.training.store;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.ScopeRule;
import io.zhuangan.shared.ScopedStore;
import io.zhuangan.shared.TenantKind;
import io.zhuangan.training.EnrolmentState;
import io.zhuangan.training.FollowUpKind;
import io.zhuangan.training.OwnFollowUp;
import io.zhuangan.training.SessionState;
import io.zhuangan.training.domain.CourseSession;
import io.zhuangan.training.domain.Enrolment;
import io.zhuangan.training.domain.FollowUp;
import io.zhuangan.training.domain.FollowUpAnswer;
import io.zhuangan.training.domain.FollowUpContent;
import io.zhuangan.training.domain.FollowUpQuestion;
import io.zhuangan.training.domain.FollowUpReply;
import io.zhuangan.training.domain.FollowUps;
import io.zhuangan.training.domain.QuestionContent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** {@link FollowUps} on JPA. A firm reaches the questions through its own seat only. */
@ApplicationScoped
public class JpaFollowUps extends ScopedStore implements FollowUps {
    private static final ScopeRule FORM = ScopeRule.by("f.tenantId");
    private static final ScopeRule QUESTION = ScopeRule.by("q.tenantId");
    private static final ScopeRule PLACE = ScopeRule.by("e.tenantId", "e.enterpriseId");
    private static final ScopeRule ANSWER = ScopeRule.by("a.tenantId", "a.enterpriseId");

    /** Required questions of form {@code x} that enrolment {@code e} has not answered. */
    static final String MISSING = "(select count(q.id) from FollowUpQuestion q where q.followUpId = x.id"
            + " and q.required = true and not exists (select a.id from FollowUpAnswer a where a.questionId = q.id"
            + " and a.enrolmentId = e.id))";

    static final String ASKED = " exists (select q0.id from FollowUpQuestion q0 where q0.followUpId = x.id)";

    private static final String OWN = "select e.uid, e.personName, s.uid, c.title, s.number, t.name, x.answerBy,"
            + " r.version, r.touchedAt, r.touchedBy, " + MISSING + ", x.id, t.id, t.uid, t.cityId"
            + " from Enrolment e join CourseSession s on s.id = e.sessionId join Course c on c.id = s.courseId"
            + " join FollowUp x on x.sessionId = s.id join Tenant t on t.id = x.tenantId"
            + " left join FollowUpReply r on r.enrolmentId = e.id"
            + " where e.state = :seated and s.state in :held and (:anybody = true or e.personId = :person)"
            + " and {scope} and" + ASKED;

    @Override
    public Optional<FollowUp> of(AccessScope scope, CourseSession session) {
        return query(scope, FollowUp.class, FORM, "select f from FollowUp f where f.sessionId = :session and {scope}")
                .setParameter("session", session.id())
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<FollowUp> lock(AccessScope scope, CourseSession session) {
        sql(
                        scope,
                        ScopeRule.by("f.tenant_id"),
                        "select f.id from follow_up f where f.session_id = ? and {scope} for update",
                        session.id())
                .getResultList();
        return of(scope, session);
    }

    @Override
    public void add(FollowUp form) {
        super.add(form);
    }

    @Override
    public List<FollowUpQuestion> questions(AccessScope scope, FollowUp form) {
        return query(
                        scope,
                        FollowUpQuestion.class,
                        QUESTION,
                        "select q from FollowUpQuestion q where q.followUpId = :form and {scope} order by q.number, q.id")
                .setParameter("form", form.id())
                .getResultList();
    }

    @Override
    public void add(FollowUpQuestion question) {
        super.add(question);
    }

    @Override
    public void remove(FollowUpQuestion question) {
        em.remove(question);
    }

    @Override
    public Set<Long> answered(AccessScope scope, FollowUp form) {
        return new HashSet<>(query(
                        scope,
                        Long.class,
                        QUESTION,
                        "select distinct q.id from FollowUpQuestion q join FollowUpAnswer a on a.questionId = q.id"
                                + " where q.followUpId = :form and {scope}")
                .setParameter("form", form.id())
                .getResultList());
    }

    @Override
    public List<Seated> seated(AccessScope scope, CourseSession session) {
        return query(
                        scope,
                        Object[].class,
                        ScopeRule.by("e.tenantId"),
                        "select e.id, e.uid, e.personName, e.personPost, e.enterpriseName, r.touchedAt, r.touchedBy"
                                + " from Enrolment e left join FollowUpReply r on r.enrolmentId = e.id"
                                + " where e.sessionId = :session and e.state = :seated and {scope}"
                                + " order by e.enterpriseName, e.personName, e.id")
                .setParameter("session", session.id())
                .setParameter("seated", EnrolmentState.SEATED)
                .getResultStream()
                .map(r -> new Seated(
                        (Long) r[0], (UUID) r[1], (String) r[2], (String) r[3], (String) r[4], (Instant) r[5], (String)
                                r[6]))
                .toList();
    }

    @Override
    public List<FollowUpAnswer> answers(AccessScope scope, CourseSession session) {
        return query(
                        scope,
                        FollowUpAnswer.class,
                        ScopeRule.by("a.tenantId"),
                        "select a from FollowUpAnswer a join Enrolment e on e.id = a.enrolmentId"
                                + " where e.sessionId = :session and e.state = :seated and {scope}")
                .setParameter("session", session.id())
                .setParameter("seated", EnrolmentState.SEATED)
                .getResultList();
    }

    @Override
    public List<OwnFollowUp> open(AccessScope scope, long person, boolean unfinished, Instant now, int most) {
        return own(
                        scope,
                        person,
                        " and x.answerBy > :now and (:all = true or r.id is null or " + MISSING + " > 0)"
                                + " order by x.answerBy, e.personName, e.id")
                .setParameter("now", now)
                .setParameter("all", !unfinished)
                .setMaxResults(most)
                .getResultStream()
                .map(JpaFollowUps::view)
                .toList();
    }

    @Override
    public List<OwnFollowUp> inSession(AccessScope scope, long person, UUID session) {
        return own(scope, person, " and s.uid = :session")
                .setParameter("session", session)
                .getResultStream()
                .map(JpaFollowUps::view)
                .toList();
    }

    private TypedQuery<Object[]> own(AccessScope scope, long person, String which) {
        return query(scope, Object[].class, PLACE, OWN + which)
                .setParameter("seated", EnrolmentState.SEATED)
                .setParameter("held", List.of(SessionState.PUBLISHED, SessionState.CLOSED))
                .setParameter("anybody", person == 0)
                .setParameter("person", person);
    }

    private static OwnFollowUp view(Object[] r) {
        return new OwnFollowUp(
                (UUID) r[0],
                (String) r[1],
                (UUID) r[2],
                (String) r[3],
                (Integer) r[4],
                (String) r[5],
                (Instant) r[6],
                r[7] == null ? 0 : (Long) r[7],
                (Instant) r[8],
                (String) r[9],
                r[7] != null && (Long) r[10] == 0,
                List.of());
    }

    @Override
    public Place place(AccessScope scope, long person, UUID enrolment) {
        Object[] r = own(scope, person, " and e.uid = :enrolment")
                .setParameter("enrolment", enrolment)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("Enrolment", enrolment));
        // the caller's own seat stands; what is asked there is the association's to say
        AccessScope owner = AccessScope.platformFor((Long) r[12], (UUID) r[13], TenantKind.ASSOCIATION, (Long) r[14]);
        List<Asked> asked = query(
                        owner,
                        Object[].class,
                        QUESTION,
                        "select q.id, q.uid, q.kind, q.text, q.options, q.required from FollowUpQuestion q"
                                + " where q.followUpId = :form and {scope} order by q.number, q.id")
                .setParameter("form", r[11])
                .getResultStream()
                .map(q -> new Asked(
                        (Long) q[0],
                        (UUID) q[1],
                        new FollowUpContent((FollowUpKind) q[2], (String) q[3], QuestionContent.split((String) q[4])),
                        (Boolean) q[5]))
                .toList();
        Map<Long, String> given = new HashMap<>();
        query(
                        scope,
                        Object[].class,
                        ANSWER,
                        "select a.questionId, a.given from FollowUpAnswer a join Enrolment e on e.id = a.enrolmentId"
                                + " where e.uid = :enrolment and {scope}")
                .setParameter("enrolment", enrolment)
                .getResultStream()
                .forEach(a -> given.put((Long) a[0], (String) a[1]));
        OwnFollowUp view = view(r);
        return new Place(
                new OwnFollowUp(
                        view.place(),
                        view.person(),
                        view.session(),
                        view.title(),
                        view.number(),
                        view.association(),
                        view.answerBy(),
                        view.version(),
                        view.answeredAt(),
                        view.answeredBy(),
                        view.complete(),
                        asked.stream()
                                .map(q -> new OwnFollowUp.Question(
                                        q.key(),
                                        q.content().kind(),
                                        q.content().text(),
                                        q.content().choices(),
                                        q.required(),
                                        given.get(q.id())))
                                .toList()),
                asked);
    }

    @Override
    public Place lockPlace(AccessScope scope, long person, UUID enrolment) {
        sql(
                        scope,
                        ScopeRule.by("e.tenant_id", "e.enterprise_id"),
                        "select e.id from enrolment e join follow_up f on f.session_id = e.session_id"
                                + " and f.tenant_id = e.tenant_id where e.uid = ? and {scope} for update",
                        enrolment.toString())
                .getResultList();
        return place(scope, person, enrolment);
    }

    @Override
    public Optional<FollowUpReply> reply(AccessScope scope, Enrolment place) {
        return query(
                        scope,
                        FollowUpReply.class,
                        ScopeRule.by("r.tenantId", "r.enterpriseId"),
                        "select r from FollowUpReply r where r.enrolmentId = :place and {scope}")
                .setParameter("place", place.id())
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(FollowUpReply reply) {
        super.add(reply);
    }

    @Override
    public List<FollowUpAnswer> answers(AccessScope scope, Enrolment place, Collection<Long> questions) {
        return query(
                        scope,
                        FollowUpAnswer.class,
                        ANSWER,
                        "select a from FollowUpAnswer a where a.enrolmentId = :place and a.questionId in :questions"
                                + " and {scope}")
                .setParameter("place", place.id())
                .setParameter("questions", questions)
                .getResultList();
    }

    @Override
    public void add(FollowUpAnswer answer) {
        super.add(answer);
    }

    @Override
    public void remove(FollowUpAnswer answer) {
        em.remove(answer);
    }
}
