package io.zhuangan.training.domain;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.training.EnrolmentState;
import io.zhuangan.training.OwnFeedback;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Feedback forms, who has answered, and, apart from that, what was answered. */
public interface Feedbacks {
    Optional<FeedbackForm> of(AccessScope scope, CourseSession session);

    void add(FeedbackForm form);

    int answered(AccessScope scope, FeedbackForm form);

    /** People with a seat who attended a unit. */
    int asked(AccessScope scope, CourseSession session);

    List<Answer> answers(AccessScope scope, FeedbackForm form);

    /** What somebody answered; the order is that of random keys. */
    record Answer(String scales, String text) {}

    /** The caller's own invitation to a session's form; anybody else's does not exist. */
    Invitation invitation(AccessScope scope, UUID session);

    /** The same, the place locked until the end of the transaction. */
    Invitation lockInvitation(AccessScope scope, UUID session);

    /** A form and the caller's place. */
    record Invitation(long form, OwnFeedback view, EnrolmentState place, long unitsAttended) {}

    /** Forms that the caller may answer now. */
    List<OwnFeedback> open(AccessScope scope, Instant now);

    /** Notes that the caller answered, and keeps the answer apart from it. */
    void give(AccessScope scope, Invitation invitation, String scales, String text);
}
