package io.zhuangan.training.domain;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.training.AfterwardsNews;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Who may do something after a seat or a course and was not told yet. */
public interface Afterwards {
    /** Tests and forms with somebody to tell, of all associations, for the timer. */
    List<Due> due(Instant now);

    /** A test or form and the platform acting for its association. */
    record Due(AccessScope owner, AfterwardsNews news, long about) {}

    /**
     * People with a seat who were not told: of a test or feedback, who attended a unit; of a test, only who never began
     * it; of follow-up questions, everybody.
     *
     * @param about test, form, or round of follow-up questions
     */
    List<Place> untold(AccessScope scope, AfterwardsNews news, long about, int most);

    /**
     * A place of somebody to tell.
     *
     * @param name of the person
     * @param enterprise the firm that enrolled the person
     * @param closes when the test or the form closes
     * @param done whether there is nothing to tell any more: it was answered, or just told
     */
    record Place(
            long enrolment,
            UUID key,
            long person,
            String name,
            long enterprise,
            UUID session,
            String title,
            int number,
            Instant closes,
            boolean done) {}

    void add(AfterwardsTold told);
}
