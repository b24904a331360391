package io.zhuangan.training.domain;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.training.OwnFollowUp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Follow-up questions, for the association that asks them and for the seats that answer them. */
public interface FollowUps {
    Optional<FollowUp> of(AccessScope scope, CourseSession session);

    /** The same, locked until the end of the transaction, so that nobody answers a question while it changes. */
    Optional<FollowUp> lock(AccessScope scope, CourseSession session);

    void add(FollowUp form);

    /** In order. */
    List<FollowUpQuestion> questions(AccessScope scope, FollowUp form);

    void add(FollowUpQuestion question);

    void remove(FollowUpQuestion question);

    /** Questions that anybody answered, also who has withdrawn since. */
    Set<Long> answered(AccessScope scope, FollowUp form);

    /** Everybody with a seat, by firm and name. */
    List<Seated> seated(AccessScope scope, CourseSession session);

    /**
     * Somebody with a seat.
     *
     * @param answeredAt null where nobody answered
     */
    record Seated(
            long id, UUID key, String name, String post, String enterprise, Instant answeredAt, String answeredBy) {}

    /** Answers of those with a seat. */
    List<FollowUpAnswer> answers(AccessScope scope, CourseSession session);

    /**
     * Seats that are asked something and whose answers are not due yet, the one that is due next first.
     *
     * @param person 0 = everybody of the firm
     * @param unfinished only where a required question or all answers are missing
     */
    List<OwnFollowUp> open(AccessScope scope, long person, boolean unfinished, Instant now, int most);

    /** Seats of one session that are asked something. */
    List<OwnFollowUp> inSession(AccessScope scope, long person, UUID session);

    /** One of them with its questions; what is no seat, or is asked nothing, does not exist. */
    Place place(AccessScope scope, long person, UUID enrolment);

    /** The same, seat and questions locked until the end of the transaction. */
    Place lockPlace(AccessScope scope, long person, UUID enrolment);

    /** A seat with what is asked there, in order. */
    record Place(OwnFollowUp view, List<Asked> asked) {}

    /** A question as it is asked. */
    record Asked(long id, UUID key, FollowUpContent content, boolean required) {}

    Optional<FollowUpReply> reply(AccessScope scope, Enrolment place);

    void add(FollowUpReply reply);

    List<FollowUpAnswer> answers(AccessScope scope, Enrolment place, Collection<Long> questions);

    void add(FollowUpAnswer answer);

    void remove(FollowUpAnswer answer);
}
