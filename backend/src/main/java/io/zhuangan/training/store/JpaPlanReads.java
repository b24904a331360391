package io.zhuangan.training.store;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.ScopeRule;
import io.zhuangan.shared.ScopedStore;
import io.zhuangan.shared.TenantKind;
import io.zhuangan.training.AttendanceState;
import io.zhuangan.training.PlanProgress;
import io.zhuangan.training.SessionStanding;
import io.zhuangan.training.SessionState;
import io.zhuangan.training.domain.PlanReads;
import io.zhuangan.training.domain.TrainingPlan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Figures behind a plan on JPA; three statements for a year, whatever its size. */
@ApplicationScoped
public class JpaPlanReads extends ScopedStore implements PlanReads {
    private static final ScopeRule SESSION = ScopeRule.by("s.tenantId");

    private static final String OF_THE_YEAR = " s.startsAt >= :from and s.startsAt < :until"
            + " and s.state <> io.zhuangan.training.SessionState.CANCELLED and c.publicInterest = true and {scope}";

    private record Attended(int people, BigDecimal hours) {
        static final Attended NOBODY = new Attended(0, BigDecimal.ZERO);
    }

    protected JpaPlanReads() {}

    public JpaPlanReads(EntityManager em) {
        super(em);
    }

    @Override
    public List<PlanProgress.Session> sessions(TrainingPlan plan, Instant from, Instant until, Instant now) {
        AccessScope reach = reach(plan);
        Map<UUID, Attended> attended = new HashMap<>();
        query(
                        reach,
                        Object[].class,
                        SESSION,
                        "select s.uid, count(distinct e.personId), sum(u.hours) from Attendance a"
                                + " join Enrolment e on e.id = a.enrolmentId join SessionUnit u on u.id = a.unitId"
                                + " join CourseSession s on s.id = u.sessionId join Course c on c.id = s.courseId"
                                + " where a.state in :attended and" + OF_THE_YEAR + " group by s.uid")
                .setParameter("attended", List.of(AttendanceState.PRESENT, AttendanceState.LATE))
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultStream()
                .forEach(r -> attended.put((UUID) r[0], new Attended(((Long) r[1]).intValue(), (BigDecimal) r[2])));
        Set<UUID> recorded = query(
                        reach,
                        UUID.class,
                        SESSION,
                        "select distinct s.uid from Attendance a join SessionUnit u on u.id = a.unitId"
                                + " join CourseSession s on s.id = u.sessionId join Course c on c.id = s.courseId"
                                + " where" + OF_THE_YEAR)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultStream()
                .collect(Collectors.toSet());
        List<PlanProgress.Session> sessions = new ArrayList<>();
        query(
                        reach,
                        Object[].class,
                        SESSION,
                        "select s.uid, c.uid, c.title, s.number, s.startsAt, s.endsAt, s.state from CourseSession s"
                                + " join Course c on c.id = s.courseId where" + OF_THE_YEAR
                                + " order by s.startsAt, s.id")
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultStream()
                .forEach(r -> {
                    Attended here = attended.getOrDefault((UUID) r[0], Attended.NOBODY);
                    sessions.add(new PlanProgress.Session(
                            (UUID) r[0],
                            (UUID) r[1],
                            (String) r[2],
                            (Integer) r[3],
                            (Instant) r[4],
                            standing((SessionState) r[6], ((Instant) r[5]).isAfter(now), recorded.contains(r[0])),
                            here.people(),
                            here.hours()));
                });
        return sessions;
    }

    private static SessionStanding standing(SessionState state, boolean toCome, boolean recorded) {
        if (state == SessionState.DRAFT) return SessionStanding.DRAFTED;
        if (toCome) return SessionStanding.ANNOUNCED;
        return recorded ? SessionStanding.HELD : SessionStanding.UNRECORDED;
    }

    @Override
    public Map<Long, PlanProgress.Course> courses(TrainingPlan plan) {
        Map<Long, PlanProgress.Course> courses = new HashMap<>();
        query(
                        reach(plan),
                        Object[].class,
                        ScopeRule.by("c.tenantId"),
                        "select c.id, c.uid, c.title from Course c where {scope}")
                .getResultStream()
                .forEach(r -> courses.put((Long) r[0], new PlanProgress.Course((UUID) r[1], (String) r[2])));
        return courses;
    }

    private static AccessScope reach(TrainingPlan plan) {
        return AccessScope.platformFor(plan.tenantId(), new UUID(0, 0), TenantKind.ASSOCIATION, 0);
    }
}
