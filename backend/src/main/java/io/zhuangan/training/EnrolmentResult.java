package io.zhuangan.training;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What became of one person's enrolment. Asking again gives the same answer. */
public sealed interface EnrolmentResult {
    UUID person();

    String name();

    /** Whether the person is in although the course is meant for other posts or other kinds of firms. */
    default boolean beside() {
        return false;
    }

    /** Holds a seat. */
    record Seated(UUID person, String name, UUID enrolment, boolean beside) implements EnrolmentResult {}

    /** Waits in line; nobody who comes later passes. */
    record Waiting(UUID person, String name, UUID enrolment, int position, boolean beside) implements EnrolmentResult {}

    /** Waits for the association's approval. */
    record Requested(UUID person, String name, UUID enrolment, boolean beside) implements EnrolmentResult {}

    /** A seat is kept for the person until the firm accepts it. */
    record Offered(UUID person, String name, UUID enrolment, Instant until, boolean beside)
            implements EnrolmentResult {}

    /** Refused, others of the same request may still be in. */
    record Refused(UUID person, String name, TrainingError code, List<Object> args) implements EnrolmentResult {
        public Refused {
            args = List.copyOf(args);
        }
    }
}
