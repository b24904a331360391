package io.zhuangan.training;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.TenantKind;
import io.zhuangan.shared.Time;
import io.zhuangan.training.PlanProgress.Outside;
import io.zhuangan.training.PlanProgress.Session;
import io.zhuangan.training.domain.LineStanding;
import io.zhuangan.training.domain.PlanReads;
import io.zhuangan.training.domain.PlanTie;
import io.zhuangan.training.domain.TrainingPlan;
import io.zhuangan.training.domain.TrainingPlanVersion;
import io.zhuangan.training.domain.TrainingPlans;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Plan against reality through the year: what was planned, what the records show, what was held beside the plan. */
@Reads
@Permit({Right.MANAGE_COURSES, Right.FILE_TRAINING_PLAN, Right.READ_PLAN})
public class PlanProgressQueries {
    @Inject
    TrainingPlans plans;

    @Inject
    PlanReads reads;

    @Inject
    Clock clock;

    /** The accepted version against the records; until there is one, the latest that the reader may see. */
    public PlanProgress of(AccessScope scope, UUID key) {
        boolean regulator = scope.kind() == TenantKind.CITY || scope.kind() == TenantKind.DISTRICT;
        TrainingPlan plan = regulator ? plans.filed(scope, key) : plans.get(scope, key);
        TrainingPlanVersion measured = plans.versions(plan).stream()
                .filter(v -> plan.inForce() == null
                        ? !regulator || v.state() != PlanState.DRAFT
                        : v.number() == plan.inForce())
                .findFirst()
                .orElseThrow();
        List<Session> sessions =
                reads.sessions(plan, Years.from(plan.year()), Years.from(plan.year() + 1), Time.now(clock)).stream()
                        // a session in draft is the association's own
                        .filter(s -> !regulator || s.standing() != SessionStanding.DRAFTED)
                        .toList();
        Map<Long, PlanProgress.Course> courses = reads.courses(plan);
        Map<UUID, List<PlanProgress.Course>> tied = new HashMap<>();
        for (PlanTie tie : plans.ties(plan)) {
            tied.computeIfAbsent(tie.line(), l -> new ArrayList<>()).add(courses.get(tie.courseId()));
        }
        Set<UUID> planned = new HashSet<>();
        List<PlanProgress.Line> lines = new ArrayList<>();
        for (PlanLine line : plans.lines(measured)) {
            List<PlanProgress.Course> its = tied.getOrDefault(line.key(), List.of()).stream()
                    .sorted(Comparator.comparing(PlanProgress.Course::title))
                    .toList();
            its.forEach(c -> planned.add(c.key()));
            lines.add(line(line, plan.year(), its, sessions));
        }
        return new PlanProgress(
                plan.year(), measured.number(), plan.inForce() != null, lines, outside(sessions, planned));
    }

    private PlanProgress.Line line(
            PlanLine line, int year, List<PlanProgress.Course> courses, List<Session> ofTheYear) {
        Set<UUID> keys = new HashSet<>();
        courses.forEach(c -> keys.add(c.key()));
        List<Session> sessions =
                ofTheYear.stream().filter(s -> keys.contains(s.course())).toList();
        int held = count(sessions, SessionStanding.HELD);
        int announced = count(sessions, SessionStanding.ANNOUNCED);
        return new PlanProgress.Line(
                line,
                LineStanding.of(line, year, held, announced, LocalDate.now(clock)),
                held,
                announced,
                people(sessions),
                hours(sessions),
                courses,
                sessions);
    }

    private static List<Outside> outside(List<Session> sessions, Set<UUID> planned) {
        Map<UUID, List<Session>> byCourse = new LinkedHashMap<>();
        sessions.stream().filter(s -> !planned.contains(s.course())).forEach(s -> byCourse.computeIfAbsent(
                        s.course(), c -> new ArrayList<>())
                .add(s));
        return byCourse.entrySet().stream()
                .map(e -> new Outside(
                        new PlanProgress.Course(e.getKey(), e.getValue().get(0).title()),
                        people(e.getValue()),
                        hours(e.getValue()),
                        e.getValue()))
                .toList();
    }

    private static int count(List<Session> sessions, SessionStanding standing) {
        return (int) sessions.stream().filter(s -> s.standing() == standing).count();
    }

    private static int people(List<Session> sessions) {
        return sessions.stream().mapToInt(Session::people).sum();
    }

    private static BigDecimal hours(List<Session> sessions) {
        return sessions.stream().map(Session::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
