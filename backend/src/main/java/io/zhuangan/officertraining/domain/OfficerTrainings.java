package io.zhuangan.officertraining.domain;

import io.zhuangan.officertraining.OfficerTrainingState;
import io.zhuangan.shared.AccessScope;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Officers' training within the caller's reach: a bureau's own, or all of the city's. */
public interface OfficerTrainings {
    OfficerTraining get(AccessScope scope, UUID key);

    /** Of a calendar year, latest first. */
    List<OfficerTraining> ofYear(AccessScope scope, int year);

    /** The caller's own of a calendar year, latest first. */
    List<OfficerTraining> own(AccessScope scope, int year);

    /** Of other people, longest waiting first. */
    List<OfficerTraining> inState(AccessScope scope, OfficerTrainingState state, int most);

    /** Reminders of that year, newest first. */
    List<OfficerReminder> reminders(AccessScope scope, int year);

    Optional<OfficerTrainingRule> rule(long cityId);

    void add(OfficerTraining training);

    void add(OfficerReminder reminder);

    void add(OfficerTrainingRule rule);
}
