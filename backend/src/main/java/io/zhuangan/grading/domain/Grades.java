package io.zhuangan.grading.domain;

import io.zhuangan.grading.ShownGrade;
import io.zhuangan.shared.AccessScope;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The grades of firms within reach. */
public interface Grades {
    void add(FirmGrade grade);

    /** A grade in place of another: writes first that the other one is replaced, because only one of a year stands. */
    void addReplacing(FirmGrade grade);

    FirmGrade get(AccessScope scope, UUID key);

    /** The same, held against everybody else until the transaction ends. */
    FirmGrade lock(AccessScope scope, UUID key);

    /** The grade of a firm and year that stands. */
    Optional<FirmGrade> standing(AccessScope scope, long firm, int year);

    /** All grades of a firm and year that were ever told, oldest first. */
    List<FirmGrade> versions(AccessScope scope, long firm, int year);

    /** Released results of these firms before a year. */
    Map<Long, List<History.Past>> pastOf(AccessScope scope, Collection<Long> firms, int beforeYear);

    /** Released results of these firms and years, for the import of past grades. */
    List<FirmGrade> released(AccessScope scope, Collection<Long> firms, Collection<Integer> years);

    /** Whether results of that year came from a file. */
    boolean anyImported(AccessScope scope, int year);

    /**
     * Marks the grades of a run as told to their firms. Grades that events or corrections gave them within the year are
     * replaced; a firm that an event put at D keeps that when the run would let it sit the year out.
     */
    int notifyAll(AccessScope scope, long runId, Instant now);

    /** Grades of a run at C or D that stand. */
    List<FirmGrade> low(AccessScope scope, long runId);

    /** How many grades of earlier years were given, replaced or lifted after a moment. */
    long changedSince(AccessScope scope, Instant since, int beforeYear);

    /** Grades that came from one fact, objection or correction, and those it lifted, by year. */
    List<FirmGrade> causedBy(AccessScope scope, UUID cause);

    /** All grades of a firm that were ever told, and those from files, by year and time. */
    List<FirmGrade> everTold(AccessScope scope, long firm);

    /** Internal ids of the firms told about a run. */
    List<Long> firmsOf(AccessScope scope, long runId);

    /** The firm's newest grade that a run made and that was told to it. */
    Optional<FirmGrade> ownNewest(AccessScope scope);

    /** The level that stands for a year of a member firm of the calling association, and when it was told. */
    Optional<ShownGrade> toldToMember(AccessScope association, long firm, int year);

    /** Released results of one firm, oldest first. */
    List<FirmGrade> historyOf(AccessScope scope, long firm);

    /** All results told to the firm, oldest first. */
    List<FirmGrade> ownHistory(AccessScope scope);

    /** A piece of a run's grades by internal firm id after {@code afterFirm}. */
    List<FirmGrade> piece(AccessScope scope, long runId, Filter filter, long afterFirm, int limit);

    /** A page of a run's grades for a table. */
    List<FirmGrade> page(
            AccessScope scope, long runId, Filter filter, Sort sort, boolean descending, int first, int size);

    int count(AccessScope scope, long runId, Filter filter);

    /** Number of firms by district, level, points (rounded down) and what befell them. */
    List<Cell> cells(AccessScope scope, long runId);

    /** Released results of a year by level; key null = deferred. */
    Map<Grade, Integer> releasedByLevel(AccessScope scope, int year);

    /** What a list may be narrowed by; null = all. */
    record Filter(String district, String level, String text, Mark mark) {
        /** Every grade. */
        public static final Filter NONE = new Filter(null, null, null, null);
    }

    /** What makes a grade worth a look, and how far it is. */
    enum Mark {
        CAPPED,
        IMMEDIATE,
        DEFERRED,
        DOWN,
        UP,
        /** Calculated, not told. */
        UNTOLD,
        /** Told, and the firm has not looked. */
        UNSEEN,
        /** Told and looked at, not final. */
        SEEN,
        ENDED
    }

    /** Columns a table may be sorted by. */
    enum Sort {
        FIRM,
        LICENCE,
        DISTRICT,
        POINTS,
        LEVEL
    }

    /** {@code points} is null for a deferral. */
    record Cell(String district, Grade level, Integer points, boolean capped, boolean immediate, int firms) {}
}
