package io.zhuangan.training;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.training.domain.Clauses;
import io.zhuangan.training.domain.Course;
import io.zhuangan.training.domain.CourseClause;
import io.zhuangan.training.domain.GmpClause;
import io.zhuangan.training.domain.TaughtClause;
import io.zhuangan.training.domain.TrainingReads;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Whether teaching shows in inspections: for an association over its own courses, for the city bureau over all. An
 * association sees counts of at least five firms of the city, never a firm.
 */
@Reads
@Permit({Right.MANAGE_COURSES, Right.DECIDE_TRAINING_PLAN})
public class EffectQueries {
    @Inject
    Clauses clauses;

    @Inject
    TrainingReads reads;

    @Inject
    Clock clock;

    /** One entry per clause that was taught, by code. */
    public List<ClauseEffect> effects(AccessScope scope) {
        Instant now = Time.now(clock);
        Map<Long, LocalDate> taught = clauses.firstTaught(scope, now);
        Map<Long, Map<Long, TaughtClause.Touch>> touches = clauses.touches(scope, now);
        Map<Long, List<TaughtClause.Finding>> found = clauses.foundAboutTaught(scope);
        return clauses.all(scope).stream()
                .filter(c -> taught.containsKey(c.id()))
                .map(c -> TaughtClause.effect(
                        c.code(),
                        c.title(),
                        c.titleEn(),
                        c.demo(),
                        taught.get(c.id()),
                        touches.getOrDefault(c.id(), Map.of()),
                        found.getOrDefault(c.id(), List.of())))
                .toList();
    }

    public List<ClauseView> clauses(AccessScope scope) {
        return clauses.all(scope).stream()
                .map(c -> new ClauseView(c.code(), c.title(), c.titleEn(), c.demo()))
                .toList();
    }

    /** The association's courses with what each teaches. */
    @Permit(Right.MANAGE_COURSES)
    public List<TaughtCourse> courses(AccessScope scope) {
        Map<Long, String> codes = clauses.all(scope).stream().collect(Collectors.toMap(GmpClause::id, GmpClause::code));
        Map<Long, List<String>> taught = new HashMap<>();
        for (CourseClause k : clauses.taught(scope)) {
            taught.computeIfAbsent(k.courseId(), id -> new ArrayList<>()).add(codes.get(k.clauseId()));
        }
        return reads.courses(scope).stream()
                .map(c -> new TaughtCourse(c.key(), c.title(), of(taught, c)))
                .toList();
    }

    private static List<String> of(Map<Long, List<String>> taught, Course c) {
        return taught.getOrDefault(c.id(), List.of()).stream().sorted().toList();
    }

    @Permit(Right.MANAGE_COURSES)
    public TaughtCourse course(AccessScope scope, UUID course) {
        return courses(scope).stream()
                .filter(c -> c.course().equals(course))
                .findFirst()
                .orElseThrow(() -> new NotFound("Course", course));
    }
}
