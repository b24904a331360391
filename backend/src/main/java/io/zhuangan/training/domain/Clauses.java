package io.zhuangan.training.domain;

import io.zhuangan.shared.AccessScope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Clauses, who teaches them, and what inspections found about them. */
public interface Clauses {
    /** Those of the caller's city, by code. */
    List<GmpClause> all(AccessScope scope);

    void add(GmpClause clause);

    /** Within reach. */
    List<CourseClause> taught(AccessScope scope);

    /** Replaces what a course teaches. */
    void teach(AccessScope scope, Course course, Collection<GmpClause> clauses);

    /** A course teaches what another one does. */
    void copy(AccessScope scope, Course from, Course to);

    /** Findings about firms within reach, on these days. */
    List<ClauseFinding> findings(AccessScope scope, Collection<LocalDate> days);

    void add(ClauseFinding finding);

    /**
     * Everything the city's inspections found about clauses that courses within reach teach, by clause. Goes beyond an
     * association's reach on purpose: nothing of it leaves the room but counts of five and more.
     */
    Map<Long, List<TaughtClause.Finding>> foundAboutTaught(AccessScope scope);

    /**
     * Firms of the whole city inspected about each clause since a day, and those of them with a defect. Goes beyond an
     * association's reach on purpose: nothing of it leaves the room but counts that {@link DefectCounts} lets through.
     */
    Map<Long, int[]> firmsByClause(AccessScope scope, LocalDate since);

    /** Firms on the lists of units within reach that are over, by clause. */
    Map<Long, Map<Long, TaughtClause.Touch>> touches(AccessScope scope, Instant now);

    /** When each clause was first taught within reach. */
    Map<Long, LocalDate> firstTaught(AccessScope scope, Instant now);
}
