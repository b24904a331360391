package io.zhuangan.objection;

import io.zhuangan.attachment.Attachments;
import io.zhuangan.calendar.Deadlines;
import io.zhuangan.grading.Explanation;
import io.zhuangan.grading.FactLine;
import io.zhuangan.grading.GradeDetail;
import io.zhuangan.grading.GradeDoor;
import io.zhuangan.grading.ToldGrade;
import io.zhuangan.objection.domain.Objection;
import io.zhuangan.objection.domain.ObjectionNote;
import io.zhuangan.objection.domain.ObjectionRule;
import io.zhuangan.objection.domain.ObjectionWindow;
import io.zhuangan.objection.domain.Objections;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.tenancy.Holders;
import io.zhuangan.tenancy.PersonView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the use cases of this room share, inside their transaction. */
@ApplicationScoped
public class ObjectionBook {
    static final String SUBJECT = "Objection";
    static final String FIRM_PAGE = "/association/zone/objection.xhtml?key=";
    static final String DESK = "/regulator/objection/one.xhtml?key=";

    @Inject
    Objections objections;

    @Inject
    GradeDoor grades;

    @Inject
    Attachments attachments;

    @Inject
    Deadlines deadlines;

    @Inject
    Holders holders;

    @Inject
    Clock clock;

    ObjectionRule rule(AccessScope scope) {
        return objections.rule(scope.cityId()).orElseThrow(() -> new NotFound("ObjectionRule", scope.cityId()));
    }

    ObjectionWindow window(AccessScope scope, ToldGrade grade) {
        return ObjectionWindow.of(
                deadlines.calendar(scope),
                Time.day(grade.notifiedAt()),
                rule(scope).windowWorkdays());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    void note(AccessScope by, Objection of, NoteKind kind, Object about, String words, UUID fact) {
        objections.add(new ObjectionNote(of, kind, by, Time.now(clock), about, words, fact));
    }

    void note(AccessScope by, Objection of, NoteKind kind, Object about) {
        note(by, of, kind, about, null, null);
    }

    /** Keeps files with the objection: its firm and the firm's regulators may read them. */
    void keep(AccessScope firm, Objection of, List<ObjectionDocument> files) {
        of.evidenceAdded(files.size());
        for (ObjectionDocument file : files) {
            String name = attachments
                    .keep(firm, of.tenantId(), SUBJECT, of.key(), file.name(), file.content())
                    .fileName();
            note(firm, of, NoteKind.EVIDENCE, name);
        }
    }

    /** Third-level indicators of a grade by code. */
    static Map<String, Explanation.Item> indicators(GradeDetail grade) {
        Map<String, Explanation.Item> leaves = new LinkedHashMap<>();
        if (grade.explanation() != null) leaves(grade.explanation().items(), leaves);
        return leaves;
    }

    private static void leaves(List<Explanation.Item> items, Map<String, Explanation.Item> leaves) {
        for (Explanation.Item item : items) {
            if (item.children().isEmpty()) leaves.put(item.code(), item);
            else leaves(item.children(), leaves);
        }
    }

    /** Facts a review may take back: those that cost points, the one behind an immediate D, those that wait. */
    static Map<UUID, FactLine> facts(GradeDetail grade) {
        Map<UUID, FactLine> facts = new HashMap<>();
        Explanation explanation = grade.explanation();
        if (explanation == null) return facts;
        Stream.of(explanation.facts(), Stream.ofNullable(explanation.immediate()), explanation.waiting().stream())
                .flatMap(s -> s)
                .forEach(f -> facts.put(f.key(), f));
        return facts;
    }

    /** Who assessed the disputed grade first and therefore does not review it: by internal id, with the name. */
    Map<Long, String> assessors(AccessScope city, UUID grade) {
        Map<Long, String> found = new LinkedHashMap<>();
        grades.assessors(city, grade).forEach(a -> found.put(a.person(), a.name()));
        return found;
    }

    /** Officers of the bureau who hold the right today. */
    List<PersonView> officers(AccessScope city) {
        return holders.people(city.cityId(), Right.REVIEW_OBJECTION, today());
    }

    /** Names of first assessors who would otherwise review: they step back by themselves (回避). */
    List<String> recused(AccessScope city, UUID grade) {
        Set<Long> officers = officers(city).stream().map(PersonView::id).collect(Collectors.toSet());
        List<String> names = new ArrayList<>();
        assessors(city, grade).forEach((id, name) -> {
            if (officers.contains(id)) names.add(name);
        });
        return names;
    }
}
