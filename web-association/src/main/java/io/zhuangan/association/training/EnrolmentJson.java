package io.zhuangan.association.training;

import io.zhuangan.training.EnrolmentState;
import io.zhuangan.training.OwnEnrolment;
import java.time.Instant;
import java.util.UUID;

/**
 * A colleague's place in the JSON interface.
 *
 * @param position place in line, 0 for a seat
 */
public record EnrolmentJson(
        UUID key,
        UUID person,
        String personName,
        UUID session,
        String title,
        int number,
        EnrolmentState state,
        int position,
        Instant startsAt,
        Instant endsAt) {

    static EnrolmentJson of(OwnEnrolment e) {
        return new EnrolmentJson(
                e.key(),
                e.person(),
                e.name(),
                e.session(),
                e.title(),
                e.number(),
                e.state(),
                e.position(),
                e.starts(),
                e.ends());
    }
}
