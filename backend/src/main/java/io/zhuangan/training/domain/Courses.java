package io.zhuangan.training.domain;

import io.zhuangan.shared.AccessScope;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The association's courses and sessions. */
public interface Courses {
    Course get(AccessScope scope, UUID course);

    /** By its title, which is unique within an association. */
    Optional<Course> titled(AccessScope scope, String title);

    void add(Course course);

    CourseSession session(AccessScope scope, UUID session);

    CourseSession byId(AccessScope scope, long session);

    Optional<CourseSession> session(AccessScope scope, Course course, int number);

    /** The number of the course's next session. */
    int nextNumber(AccessScope scope, Course course);

    /** The course of a session that the caller holds. */
    Course of(AccessScope scope, CourseSession session);

    List<SessionUnit> units(AccessScope scope, CourseSession session);

    SessionUnit unit(AccessScope scope, UUID unit);

    /** Locked until the end of the transaction, so that its records do not freeze meanwhile. */
    SessionUnit lockUnit(AccessScope scope, UUID unit);

    CourseSession sessionOf(AccessScope scope, SessionUnit unit);

    void add(CourseSession session, List<SessionUnit> units);

    /** How many attendance records its units have. */
    long recorded(AccessScope scope, CourseSession session);

    /** Moves the moments at which kept seats open. */
    void postponeReserves(AccessScope scope, CourseSession session, Duration by);

    /** Units of own sessions, drafts and published ones, that touch the span. */
    List<Bookings.Booking> bookings(AccessScope scope, Instant from, Instant until);

    /** Other units for a draft: nobody has checked in to any of the old ones. */
    void replaceUnits(AccessScope scope, CourseSession session, List<SessionUnit> units);

    /** A draft's kept seats, as a whole. */
    void replaceReserves(AccessScope scope, CourseSession session, List<SeatReserve> reserves);
}
