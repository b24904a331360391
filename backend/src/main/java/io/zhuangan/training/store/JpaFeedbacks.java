package io.zhuangan.training.store;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.ScopeRule;
import io.zhuangan.shared.ScopedStore;
import io.zhuangan.training.EnrolmentState;
import io.zhuangan.training.OwnFeedback;
import io.zhuangan.training.domain.CourseSession;
import io.zhuangan.training.domain.FeedbackForm;
import io.zhuangan.training.domain.Feedbacks;
import io.zhuangan.training.domain.QuestionContent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Feedback on JPA. Who answered and what was answered are written by two statements that name the form and nothing else
 * in common; neither table is an entity, so nothing can load the one from the other.
 */
@ApplicationScoped
public class JpaFeedbacks extends ScopedStore implements Feedbacks {
    private static final ScopeRule FORM = ScopeRule.by("f.tenantId");
    private static final ScopeRule PLACE = ScopeRule.by("e.tenantId", "e.enterpriseId");

    private static final String INVITATION = "select f.id, s.uid, c.title, s.number, t.name, f.questions, s.endsAt,"
            + " f.closesAt, e.state, (select count(a) from Attendance a where a.enrolmentId = e.id and a.counted = true)"
            + " from Enrolment e join CourseSession s on s.id = e.sessionId join Course c on c.id = s.courseId"
            + " join FeedbackForm f on f.sessionId = s.id join Tenant t on t.id = f.tenantId"
            + " where e.personId = :me and e.state <> :gone and {scope} and ";

    @Override
    public Optional<FeedbackForm> of(AccessScope scope, CourseSession session) {
        return query(
                        scope,
                        FeedbackForm.class,
                        FORM,
                        "select f from FeedbackForm f where f.sessionId = :session and {scope}")
                .setParameter("session", session.id())
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(FeedbackForm form) {
        super.add(form);
    }

    @Override
    public int answered(AccessScope scope, FeedbackForm form) {
        return number(sql(
                        scope,
                        ScopeRule.by("g.tenant_id"),
                        "select count(*) from feedback_given g where g.form_id = ? and {scope}",
                        form.id())
                .getSingleResult());
    }

    @Override
    public int asked(AccessScope scope, CourseSession session) {
        return number(query(
                        scope,
                        Long.class,
                        PLACE,
                        "select count(e) from Enrolment e where e.sessionId = :session and e.state = :seated"
                                + " and exists (select a from Attendance a where a.enrolmentId = e.id"
                                + " and a.counted = true) and {scope}")
                .setParameter("session", session.id())
                .setParameter("seated", EnrolmentState.SEATED)
                .getSingleResult());
    }

    private static int number(Object count) {
        return ((Number) count).intValue();
    }

    @Override
    public List<Answer> answers(AccessScope scope, FeedbackForm form) {
        List<?> rows = sql(
                        scope,
                        ScopeRule.by("a.tenant_id"),
                        "select a.scales, a.text from feedback_answer a where a.form_id = ? and {scope} order by a.id",
                        form.id())
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(r -> new Answer((String) r[0], (String) r[1]))
                .toList();
    }

    @Override
    public Invitation invitation(AccessScope scope, UUID session) {
        return query(scope, Object[].class, PLACE, INVITATION + "s.uid = :session")
                .setParameter("me", scope.personId())
                .setParameter("gone", EnrolmentState.WITHDRAWN)
                .setParameter("session", session)
                .getResultStream()
                .findFirst()
                .map(r -> invitation(scope, r))
                .orElseThrow(() -> new NotFound("FeedbackForm", session));
    }

    @Override
    public Invitation lockInvitation(AccessScope scope, UUID session) {
        sql(
                        scope,
                        ScopeRule.by("e.tenant_id", "e.enterprise_id"),
                        "select e.id from enrolment e join course_session s on s.id = e.session_id"
                                + " where s.uid = ? and e.person_id = ? and {scope} for update",
                        session.toString(),
                        scope.personId())
                .getResultList();
        return invitation(scope, session);
    }

    @Override
    public List<OwnFeedback> open(AccessScope scope, Instant now) {
        return query(
                        scope,
                        Object[].class,
                        PLACE,
                        INVITATION + "s.endsAt <= :now and f.closesAt > :now order by f.closesAt, f.id")
                .setParameter("me", scope.personId())
                .setParameter("gone", EnrolmentState.WITHDRAWN)
                .setParameter("now", now)
                .getResultStream()
                .map(r -> invitation(scope, r))
                .filter(i -> i.place() == EnrolmentState.SEATED && i.unitsAttended() > 0)
                .map(Invitation::view)
                .filter(view -> !view.given())
                .toList();
    }

    private Invitation invitation(AccessScope scope, Object[] r) {
        long form = (Long) r[0];
        return new Invitation(
                form,
                new OwnFeedback(
                        (UUID) r[1],
                        (String) r[2],
                        (Integer) r[3],
                        (String) r[4],
                        QuestionContent.split((String) r[5]),
                        (Instant) r[6],
                        (Instant) r[7],
                        given(scope, form)),
                (EnrolmentState) r[8],
                (Long) r[9]);
    }

    private boolean given(AccessScope scope, long form) {
        return !sql(
                        scope,
                        ScopeRule.by("e.tenant_id", "e.enterprise_id"),
                        "select g.form_id from feedback_given g join feedback_form f on f.id = g.form_id"
                                + " join enrolment e on e.session_id = f.session_id and e.person_id = g.person_id"
                                + " where g.form_id = ? and g.person_id = ? and {scope}",
                        form,
                        scope.personId())
                .getResultList()
                .isEmpty();
    }

    @Override
    public void give(AccessScope scope, Invitation invitation, String scales, String text) {
        sql(
                        scope,
                        ScopeRule.by("e.tenant_id", "e.enterprise_id"),
                        "insert into feedback_given (form_id, person_id, tenant_id)"
                                + " select f.id, e.person_id, f.tenant_id from enrolment e"
                                + " join feedback_form f on f.session_id = e.session_id"
                                + " where f.id = ? and e.person_id = ? and e.state = 'SEATED' and {scope}",
                        invitation.form(),
                        scope.personId())
                .executeUpdate();
        sql(
                        scope,
                        ScopeRule.by("e.tenant_id", "e.enterprise_id"),
                        "insert into feedback_answer (id, tenant_id, form_id, scales, text)"
                                + " select ?, f.tenant_id, f.id, ?, ? from enrolment e"
                                + " join feedback_form f on f.session_id = e.session_id"
                                + " where f.id = ? and e.person_id = ? and e.state = 'SEATED' and {scope}",
                        UUID.randomUUID().toString(),
                        scales,
                        text,
                        invitation.form(),
                        scope.personId())
                .executeUpdate();
    }
}
