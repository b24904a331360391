package io.zhuangan.training;

import java.util.List;
import java.util.UUID;

/** What became of one person's enrolment. Asking again gives the same answer. */
public sealed interface EnrolmentResult {
    UUID person();

    String name();

    /** Holds a seat. */
    record Seated(UUID person, String name, UUID enrolment) implements EnrolmentResult {}

    /** Waits in line; nobody who comes later passes. */
    record Waiting(UUID person, String name, UUID enrolment, int position) implements EnrolmentResult {}

    /** Refused, others of the same request may still be in. */
    record Refused(UUID person, String name, TrainingError code, List<Object> args) implements EnrolmentResult {
        public Refused {
            args = List.copyOf(args);
        }
    }
}
