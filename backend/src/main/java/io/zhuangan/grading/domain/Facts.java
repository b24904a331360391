package io.zhuangan.grading.domain;

import io.zhuangan.shared.AccessScope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The facts of firms within reach. */
public interface Facts {
    void add(GradingFact fact);

    GradingFact get(AccessScope scope, UUID key);

    /** The newest revision of each of these facts, whatever its state. @param naturalKeys by firm */
    List<GradingFact> newest(AccessScope scope, Map<Long, Set<String>> naturalKeys);

    /** What counted for these firms at a moment and happened before a day, by firm and day. */
    List<KnownFact> counting(AccessScope scope, Collection<Long> firms, Instant at, LocalDate before);

    /**
     * How many facts from before a day began or ceased to count after a moment: what a year of grading reads, because
     * events of years a firm sat out are among it.
     */
    long changedSince(AccessScope scope, Instant since, LocalDate before);

    /** Facts that wait for a second person, oldest first. */
    List<GradingFact> pending(AccessScope scope, int limit);

    /** Everything known about a firm, newest first, whatever its state. */
    List<GradingFact> ofFirm(AccessScope scope, long firm, int limit);

    /** A page for a table, newest first. */
    List<GradingFact> list(AccessScope scope, Filter filter, int first, int size);

    /** A piece, newest first, after the fact with this internal id; 0 = from the start. */
    List<GradingFact> piece(AccessScope scope, Filter filter, long afterId, int limit);

    int count(AccessScope scope, Filter filter);

    /** What a list is narrowed by; null = any. */
    record Filter(Long firm, String event, GradingFact.State state, LocalDate from, LocalDate until, String text) {}

    /** How many active facts lie in a span of days. */
    long count(AccessScope scope, LocalDate from, LocalDate until);

    /** Facts of one event that count at that moment and happened before a day; none for a null event. */
    List<GradingFact> ofEvent(AccessScope scope, String event, Instant at, LocalDate before);

    /** The same of these firms, by internal id. */
    List<GradingFact> ofEvent(AccessScope scope, String event, Collection<Long> firms, Instant at, LocalDate before);
}
