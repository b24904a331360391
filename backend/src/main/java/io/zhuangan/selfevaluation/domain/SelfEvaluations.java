package io.zhuangan.selfevaluation.domain;

import io.zhuangan.selfevaluation.CheckOutcome;
import io.zhuangan.selfevaluation.EvaluationState;
import io.zhuangan.shared.AccessScope;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Self-evaluations within the caller's reach. */
public interface SelfEvaluations {
    void add(SelfEvaluation evaluation);

    void add(SelfEvaluationItem item);

    void add(FilingReminder reminder);

    SelfEvaluation get(AccessScope scope, UUID key);

    /** The caller's own of a year. */
    Optional<SelfEvaluation> own(AccessScope scope, int year);

    /** That of a firm within reach. */
    Optional<SelfEvaluation> ofFirm(AccessScope scope, UUID firm, int year);

    /** The caller's own, held against everybody else until the transaction ends. */
    Optional<SelfEvaluation> lockOwn(AccessScope scope, int year);

    /** All of a year within reach. */
    List<SelfEvaluation> ofYear(AccessScope scope, int year);

    /** How many of a year are how far in which district. */
    List<Stand> stands(AccessScope scope, int year);

    record Stand(String district, EvaluationState state, int firms) {}

    /** A slice of those that {@code filter} lets through, in order of licences. */
    List<SelfEvaluation> slice(AccessScope scope, int year, Filter filter, int first, int size);

    int count(AccessScope scope, int year, Filter filter);

    List<SelfEvaluationItem> items(AccessScope scope, SelfEvaluation of);

    SelfEvaluationItem item(AccessScope scope, UUID key);

    Optional<SelfEvaluationItem> item(AccessScope scope, SelfEvaluation of, String indicator);

    /** How many items of each evaluation have each outcome. */
    List<Tally> tallies(AccessScope scope, int year);

    /** Last reminders of a year, newest first, by whomever the caller may know of. */
    List<FilingReminder> reminders(AccessScope scope, int year);

    /** Whether this sender urged the firm on that day. */
    boolean urged(AccessScope scope, long firm, int year, LocalDate day);

    /** Of an association's members today: name, licence and whether it was filed. Those that sit out are left out. */
    List<MemberFiling> ofMembers(AccessScope association, int year, LocalDate today);

    /** @param firm internal id */
    record MemberFiling(long firm, UUID key, String name, String licenceNumber, boolean filed) {}

    record Tally(long evaluation, CheckOutcome outcome, int items) {}

    /** What a list may be narrowed by; null = all. */
    record Filter(String district, Collection<EvaluationState> states, String text, Boolean unchecked) {
        public static final Filter NONE = new Filter(null, null, null, null);
    }
}
