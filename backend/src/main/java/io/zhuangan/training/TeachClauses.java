package io.zhuangan.training;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.UseCase;
import io.zhuangan.training.domain.Clauses;
import io.zhuangan.training.domain.Course;
import io.zhuangan.training.domain.Courses;
import io.zhuangan.training.domain.GmpClause;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says which clauses a course teaches; the same twice changes nothing. */
@UseCase
@Permit(Right.MANAGE_COURSES)
public class TeachClauses {
    @Inject
    Courses courses;

    @Inject
    Clauses clauses;

    @Inject
    AuditLog audit;

    public void teach(AccessScope scope, UUID course, Collection<String> codes) {
        Course found = courses.get(scope, course);
        Map<String, GmpClause> known =
                clauses.all(scope).stream().collect(Collectors.toMap(GmpClause::code, Function.identity()));
        Map<Long, String> byId = known.values().stream().collect(Collectors.toMap(GmpClause::id, GmpClause::code));
        List<GmpClause> wanted = new ArrayList<>();
        for (String code : new TreeSet<>(codes)) {
            if (!known.containsKey(code)) throw new RuleViolated(TrainingError.CLAUSE_UNKNOWN, code);
            wanted.add(known.get(code));
        }
        List<String> before = clauses.taught(scope).stream()
                .filter(k -> k.courseId() == found.id())
                .map(k -> byId.get(k.clauseId()))
                .sorted()
                .toList();
        List<String> after = wanted.stream().map(GmpClause::code).toList();
        if (before.equals(after)) return;
        clauses.teach(scope, found, wanted);
        audit.record(scope, "TEACH_CLAUSES", "Course", course, before, after, null);
    }
}
