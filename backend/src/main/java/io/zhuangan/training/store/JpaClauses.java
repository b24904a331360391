package io.zhuangan.training.store;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.ScopeRule;
import io.zhuangan.shared.ScopedStore;
import io.zhuangan.shared.Time;
import io.zhuangan.training.SessionState;
import io.zhuangan.training.domain.ClauseFinding;
import io.zhuangan.training.domain.Clauses;
import io.zhuangan.training.domain.Course;
import io.zhuangan.training.domain.CourseClause;
import io.zhuangan.training.domain.GmpClause;
import io.zhuangan.training.domain.TaughtClause;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Clauses on JPA. The list of a city is public knowledge of it. */
@ApplicationScoped
public class JpaClauses extends ScopedStore implements Clauses {
    private static final ScopeRule TEACHING = ScopeRule.by("k.tenantId");

    private static final List<SessionState> HELD = List.of(SessionState.PUBLISHED, SessionState.CLOSED);

    private static final String UNITS = " from CourseClause k join CourseSession s on s.courseId = k.courseId"
            + " join SessionUnit u on u.sessionId = s.id";

    private static final String OVER = " where s.state in :held and u.endsAt <= :now and {scope}";

    protected JpaClauses() {}

    public JpaClauses(EntityManager em) {
        super(em);
    }

    @Override
    public List<GmpClause> all(AccessScope scope) {
        return em.createQuery("select c from GmpClause c where c.cityId = :city order by c.code", GmpClause.class)
                .setParameter("city", scope.cityId())
                .getResultList();
    }

    @Override
    public void add(GmpClause clause) {
        super.add(clause);
    }

    @Override
    public List<CourseClause> taught(AccessScope scope) {
        return query(scope, CourseClause.class, TEACHING, "select k from CourseClause k where {scope}")
                .getResultList();
    }

    @Override
    public void teach(AccessScope scope, Course course, Collection<GmpClause> clauses) {
        Set<Long> wanted = clauses.stream().map(GmpClause::id).collect(Collectors.toSet());
        query(
                        scope,
                        CourseClause.class,
                        TEACHING,
                        "select k from CourseClause k where k.courseId = :course and {scope}")
                .setParameter("course", course.id())
                .getResultList()
                .forEach(known -> {
                    if (!wanted.remove(known.clauseId())) em.remove(known);
                });
        clauses.stream().filter(c -> wanted.contains(c.id())).forEach(c -> super.add(new CourseClause(course, c)));
    }

    @Override
    public void copy(AccessScope scope, Course from, Course to) {
        query(
                        scope,
                        GmpClause.class,
                        TEACHING,
                        "select c from CourseClause k join GmpClause c on c.id = k.clauseId"
                                + " where k.courseId = :course and {scope}")
                .setParameter("course", from.id())
                .getResultList()
                .forEach(clause -> super.add(new CourseClause(to, clause)));
    }

    @Override
    public List<ClauseFinding> findings(AccessScope scope, Collection<LocalDate> days) {
        if (days.isEmpty()) return List.of();
        return query(
                        scope,
                        ClauseFinding.class,
                        ScopeRule.by("f.tenantId"),
                        "select f from ClauseFinding f where f.inspectedOn in :days and {scope}")
                .setParameter("days", days)
                .getResultList();
    }

    @Override
    public void add(ClauseFinding finding) {
        super.add(finding);
    }

    @Override
    public Map<Long, List<TaughtClause.Finding>> foundAboutTaught(AccessScope scope) {
        Map<Long, List<TaughtClause.Finding>> found = new HashMap<>();
        query(
                        scope,
                        Object[].class,
                        TEACHING,
                        "select f.clauseId, f.tenantId, f.inspectedOn, f.defect from ClauseFinding f"
                                + " join GmpClause c on c.id = f.clauseId where c.cityId = :city"
                                + " and f.clauseId in (select k.clauseId from CourseClause k where {scope})")
                .setParameter("city", scope.cityId())
                .getResultStream()
                .forEach(r -> found.computeIfAbsent((Long) r[0], id -> new ArrayList<>())
                        .add(new TaughtClause.Finding((Long) r[1], (LocalDate) r[2], (Boolean) r[3])));
        return found;
    }

    @Override
    public Map<Long, int[]> firmsByClause(AccessScope scope, LocalDate since) {
        return em.createQuery(
                        "select f.clauseId, count(distinct f.tenantId), count(distinct case when f.defect = true"
                                + " then f.tenantId else null end) from ClauseFinding f join GmpClause c"
                                + " on c.id = f.clauseId where c.cityId = :city and f.inspectedOn >= :since"
                                + " group by f.clauseId",
                        Object[].class)
                .setParameter("city", scope.cityId())
                .setParameter("since", since)
                .getResultStream()
                .collect(Collectors.toMap(
                        r -> (Long) r[0], r -> new int[] {((Number) r[1]).intValue(), ((Number) r[2]).intValue()}));
    }

    @Override
    public Map<Long, Map<Long, TaughtClause.Touch>> touches(AccessScope scope, Instant now) {
        Map<Long, Map<Long, LocalDate>> came = firms(
                scope,
                now,
                " join Attendance a on a.unitId = u.id join Enrolment e on e.id = a.enrolmentId",
                " and a.counted = true");
        Map<Long, Map<Long, TaughtClause.Touch>> touches = new HashMap<>();
        firms(scope, now, " join Enrolment e on e.sessionId = s.id", "").forEach((clause, firms) -> {
            Map<Long, LocalDate> there = came.getOrDefault(clause, Map.of());
            Map<Long, TaughtClause.Touch> of = touches.computeIfAbsent(clause, id -> new HashMap<>());
            firms.forEach((firm, day) -> of.put(firm, new TaughtClause.Touch(day, there.get(firm))));
        });
        return touches;
    }

    /** First days by clause and firm. */
    private Map<Long, Map<Long, LocalDate>> firms(AccessScope scope, Instant now, String join, String where) {
        Map<Long, Map<Long, LocalDate>> firms = new HashMap<>();
        query(
                        scope,
                        Object[].class,
                        TEACHING,
                        "select distinct k.clauseId, e.enterpriseId, u.startsAt" + UNITS + join + OVER + where)
                .setParameter("held", HELD)
                .setParameter("now", now)
                .getResultStream()
                .forEach(r -> firms.computeIfAbsent((Long) r[0], id -> new HashMap<>())
                        .merge((Long) r[1], Time.day((Instant) r[2]), JpaClauses::earlier));
        return firms;
    }

    @Override
    public Map<Long, LocalDate> firstTaught(AccessScope scope, Instant now) {
        return query(scope, Object[].class, TEACHING, "select distinct k.clauseId, u.startsAt" + UNITS + OVER)
                .setParameter("held", HELD)
                .setParameter("now", now)
                .getResultStream()
                .collect(Collectors.toMap(r -> (Long) r[0], r -> Time.day((Instant) r[1]), JpaClauses::earlier));
    }

    /** The least moment is found here: an aggregate of a converted column comes back unconverted. */
    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
