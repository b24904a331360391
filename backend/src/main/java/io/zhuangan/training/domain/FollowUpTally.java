package io.zhuangan.training.domain;

import io.zhuangan.training.FollowUpReport;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts answers beside who gave them and counts choices. Whoever has no seat any more is not among them. */
public final class FollowUpTally {
    private FollowUpTally() {}

    /** @param fixed questions that somebody ever answered */
    public static List<FollowUpReport.Line> lines(
            List<FollowUpQuestion> questions, Set<Long> fixed, List<FollowUpAnswer> answers) {
        List<FollowUpReport.Line> lines = new ArrayList<>();
        for (FollowUpQuestion q : questions) {
            List<String> given = answers.stream()
                    .filter(a -> a.questionId() == q.id())
                    .map(FollowUpAnswer::given)
                    .toList();
            FollowUpContent content = q.content();
            lines.add(new FollowUpReport.Line(
                    q.key(),
                    content.kind(),
                    content.text(),
                    content.options(),
                    q.required(),
                    fixed.contains(q.id()),
                    given.size(),
                    content.choices().stream()
                            .map(c -> new FollowUpReport.Count(
                                    c, (int) given.stream().filter(c::equals).count()))
                            .toList()));
        }
        return lines;
    }

    /** Complete is who answered and left no required question open; nobody is where nothing is asked. */
    public static List<FollowUpReport.Person> people(
            List<FollowUpQuestion> questions, List<FollowUps.Seated> seated, List<FollowUpAnswer> answers) {
        Map<Long, Map<Long, String>> byPlace = new HashMap<>();
        for (FollowUpAnswer a : answers) {
            byPlace.computeIfAbsent(a.enrolmentId(), id -> new HashMap<>()).put(a.questionId(), a.given());
        }
        List<FollowUpReport.Person> people = new ArrayList<>();
        for (FollowUps.Seated s : seated) {
            Map<Long, String> own = byPlace.getOrDefault(s.id(), Map.of());
            List<String> inOrder = new ArrayList<>();
            questions.forEach(q -> inOrder.add(own.get(q.id())));
            boolean complete = s.answeredAt() != null
                    && !questions.isEmpty()
                    && questions.stream().allMatch(q -> !q.required() || own.containsKey(q.id()));
            people.add(new FollowUpReport.Person(
                    s.key(), s.name(), s.post(), s.enterprise(), complete, s.answeredAt(), s.answeredBy(), inOrder));
        }
        return people;
    }
}
