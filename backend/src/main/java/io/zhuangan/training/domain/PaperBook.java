package io.zhuangan.training.domain;

import io.zhuangan.shared.AccessScope;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What taking in results of paper tests needs to read at once. */
public interface PaperBook {
    /** Everybody's place in these sessions, locked until the end of the transaction: nobody begins an attempt meanwhile. */
    List<Enrolment> lockPlaces(AccessScope scope, Collection<Long> sessions);

    /** Those of these places whose holders attended a unit. */
    Set<Long> attended(AccessScope scope, Collection<Long> sessions);

    /** Tests by course. */
    Map<Long, CourseExam> exams(AccessScope scope);

    /** Attempts and results of these sessions' people, by number. */
    List<ExamSitting> sittings(AccessScope scope, Collection<Long> sessions);

    /** Serials of valid certificates by place. */
    Map<Long, String> certified(AccessScope scope, Collection<Long> sessions);

    void add(ExamSitting sitting);
}
