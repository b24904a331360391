package io.zhuangan.training.store;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.ScopeRule;
import io.zhuangan.shared.ScopedStore;
import io.zhuangan.training.AttendanceState;
import io.zhuangan.training.domain.Course;
import io.zhuangan.training.domain.CourseSession;
import io.zhuangan.training.domain.HistoryBook;
import io.zhuangan.training.domain.SessionUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads for taking over registers. The query of people is a reviewed one over the enterprise register: it is scoped by
 * the association's own memberships, so an association can name people of its member firms and of nobody else.
 */
@ApplicationScoped
public class JpaHistoryBook extends ScopedStore implements HistoryBook {
    protected JpaHistoryBook() {}

    public JpaHistoryBook(EntityManager em) {
        super(em);
    }

    @Override
    public List<MemberPerson> memberPeople(AccessScope scope) {
        List<?> rows = sql(
                        scope,
                        ScopeRule.by("m.tenant_id"),
                        "select f.licence_number, f.tenant_id, f.name, p.person_id, p.person_uid, p.full_name,"
                                + " p.staff_number, h.post, h.from_on, h.until_on, f.kinds, m.left_on, p.left_on as gone_on"
                                + " from association_member m"
                                + " join enterprise f on f.tenant_id = m.enterprise_id"
                                + " join firm_person p on p.tenant_id = f.tenant_id"
                                + " left join post_holding h on h.tenant_id = p.tenant_id and h.firm_person_id = p.id"
                                + " where {scope} order by h.from_on")
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(r -> new MemberPerson(
                        (String) r[0],
                        ((Number) r[1]).longValue(),
                        (String) r[2],
                        ((Number) r[3]).longValue(),
                        (String) r[4],
                        (String) r[5],
                        (String) r[6],
                        (String) r[7],
                        day(r[8]),
                        day(r[9]),
                        (String) r[10],
                        day(r[11]),
                        day(r[12])))
                .toList();
    }

    /** The driver gives a DATE as one of two types, after its version. */
    private static LocalDate day(Object value) {
        if (value == null) return null;
        return value instanceof LocalDate day ? day : LocalDate.parse(value.toString());
    }

    @Override
    public List<Course> courses(AccessScope scope) {
        return query(scope, Course.class, ScopeRule.by("c.tenantId"), "select c from Course c where {scope}")
                .getResultList();
    }

    @Override
    public List<CourseSession> sessions(AccessScope scope) {
        return query(
                        scope,
                        CourseSession.class,
                        ScopeRule.by("s.tenantId"),
                        "select s from CourseSession s where {scope}")
                .getResultList();
    }

    @Override
    public List<Recorded> recorded(AccessScope scope) {
        ScopeRule rule = ScopeRule.by("e.tenantId");
        Stream<Recorded> enrolled = query(
                        scope, Object[].class, rule, "select e.sessionId, e.personId from Enrolment e where {scope}")
                .getResultStream()
                .map(r -> new Recorded((Long) r[0], (Long) r[1], null, false));
        Stream<Recorded> attended = query(
                        scope,
                        Object[].class,
                        rule,
                        "select e.sessionId, e.personId, u.number, a.state from Attendance a"
                                + " join Enrolment e on e.id = a.enrolmentId join SessionUnit u on u.id = a.unitId"
                                + " where a.counted = true and {scope}")
                .getResultStream()
                .map(r -> new Recorded((Long) r[0], (Long) r[1], (Integer) r[2], r[3] == AttendanceState.LATE));
        return Stream.concat(enrolled, attended).toList();
    }

    @Override
    public void add(Object entity) {
        super.add(entity);
    }

    @Override
    public void seat(AccessScope scope, long sessionId, int people) {
        sql(
                        scope,
                        ScopeRule.by("course_session.tenant_id"),
                        "update course_session set quota = greatest(quota, ?), taken = ?, last_ticket = ?"
                                + " where id = ? and {scope}",
                        people,
                        people,
                        people,
                        sessionId)
                .executeUpdate();
    }

    @Override
    public List<SessionUnit> units(AccessScope scope, Collection<Long> sessions) {
        if (sessions.isEmpty()) return List.of();
        return query(
                        scope,
                        SessionUnit.class,
                        ScopeRule.by("u.tenantId"),
                        "select u from SessionUnit u where u.sessionId in :sessions and {scope}")
                .setParameter("sessions", sessions)
                .getResultList();
    }
}
