package io.zhuangan.training.domain;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.training.AfterwardsNews;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Who may do something after a course and was not told yet. */
public interface Afterwards {
    /** Tests and forms with somebody to tell, of all associations, for the timer. */
    List<Due> due(Instant now);

    /** A test or form and the platform acting for its association. */
    record Due(AccessScope owner, AfterwardsNews news, long about) {}

    /** People with a seat who attended a unit and were not told; of a test, only who never began it. */
    List<Place> untold(AccessScope scope, AfterwardsNews news, long about, int most);

    /**
     * A place of somebody to tell.
     *
     * @param closes when the test or the form closes
     * @param done whether there is nothing to tell any more: the feedback was given
     */
    record Place(
            long enrolment,
            UUID key,
            long person,
            UUID session,
            String title,
            int number,
            Instant closes,
            boolean done) {}

    void add(AfterwardsTold told);
}
