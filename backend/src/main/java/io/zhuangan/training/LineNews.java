package io.zhuangan.training;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.training.domain.Certificate;
import io.zhuangan.training.domain.Course;
import io.zhuangan.training.domain.CourseSession;
import io.zhuangan.training.domain.Enrolment;
import io.zhuangan.training.domain.SeatLedger.Waiter;
import io.zhuangan.training.domain.SeatLine;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells firms what changed for their people, in the transaction that changed it. */
@ApplicationScoped
public class LineNews {
    protected LineNews() {}

    void promoted(SeatLine line, Waiter waiter) {}

    void cancelled(AccessScope scope, Course course, CourseSession session) {}

    void moved(AccessScope scope, Course course, CourseSession session) {}

    void certified(AccessScope scope, Enrolment enrolment, Certificate certificate) {}
}
