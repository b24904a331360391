package io.zhuangan.objection.domain;

import io.zhuangan.objection.ObjectionState;
import io.zhuangan.shared.AccessScope;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Objections of firms within reach. */
public interface Objections {
    /** What a city set; empty for a city without the room. */
    Optional<ObjectionRule> rule(long cityId);

    void add(ObjectionRule rule);

    /** The next receipt number of a city and year; without gaps, because it goes back with a transaction that fails. */
    int nextNumber(long cityId, int year);

    void add(Objection objection);

    void add(ObjectionPoint point);

    void add(ObjectionNote note);

    Objection get(AccessScope scope, UUID key);

    /** The same, held against everybody else until the transaction ends. */
    Objection lock(AccessScope scope, UUID key);

    Optional<Objection> ofGrade(AccessScope scope, long gradeId);

    /** Which of these grades somebody has an open objection against. */
    Set<Long> disputed(AccessScope scope, Collection<Long> gradeIds);

    /** Newest first. @param year null for all */
    List<Objection> list(AccessScope scope, Integer year, int most);

    /** By due day. */
    List<Objection> open(AccessScope scope, int most);

    List<ObjectionPoint> points(AccessScope scope, Objection of);

    /** Oldest first. */
    List<ObjectionNote> notes(AccessScope scope, Objection of);

    /** Objections of a year by the district of the firm. */
    List<Count> byDistrict(AccessScope scope, int year);

    /** Objections of a year by disputed indicator, each once for each; code null where none is named. */
    List<Count> byIndicator(AccessScope scope, int year);

    record Count(String code, ObjectionState state, int objections) {}
}
