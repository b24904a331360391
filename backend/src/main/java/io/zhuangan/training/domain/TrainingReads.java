package io.zhuangan.training.domain;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.training.AttendedUnit;
import io.zhuangan.training.CertificateView;
import io.zhuangan.training.MarkView;
import io.zhuangan.training.SessionState;
import io.zhuangan.training.SessionView;
import io.zhuangan.training.UnitView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads for screens: projections, no entities, so that a firm can read what is published by somebody else. */
public interface TrainingReads {
    List<Course> courses(AccessScope scope);

    /** The caller's own sessions that end in the span, by start. */
    List<SessionView> own(AccessScope scope, Instant from, Instant until);

    List<SessionView> ownOfCourse(AccessScope scope, UUID course);

    /** Own sessions and published ones of the caller's city, by start and row, after the given place. */
    List<SessionView> visible(AccessScope scope, Instant from, long afterRow, int most);

    Optional<SessionView> visible(AccessScope scope, UUID session);

    /** Units of a session that the caller may see, without counts. */
    List<UnitView> units(AccessScope scope, UUID session);

    /** Whether a unit's session is one that the caller may see. */
    boolean unitVisible(AccessScope scope, UUID unit);

    /** People attended by unit, for the association. */
    Map<UUID, Integer> attendedByUnit(AccessScope scope, UUID session);

    /** Marks by enrolment and unit. */
    Map<UUID, Map<UUID, MarkView>> marks(AccessScope scope, UUID session);

    List<AttendedUnit> attended(AccessScope scope, Instant from, Instant until);

    List<CertificateView> certificates(
            AccessScope scope, UUID session, String find, int from, int most, LocalDate today);

    long countCertificates(AccessScope scope, UUID session, String find);

    Optional<CertificateView> certificate(AccessScope scope, UUID certificate, LocalDate today);

    /** How many own sessions are in each state and end in the span. */
    Map<SessionState, Long> states(AccessScope scope, Instant from, Instant until);

    /** Newest records of a unit first. */
    List<Arrival> arrivals(AccessScope scope, UUID unit, int most);

    /** One line of the list beside the code. */
    record Arrival(String name, MarkView mark) {}

    /** Attended units of sessions in a span, one row each, for figures and their records. */
    List<Presence> presences(AccessScope scope, Instant from, Instant until);

    record Presence(
            UUID session,
            String title,
            int number,
            Instant starts,
            long person,
            String name,
            String post,
            String enterprise,
            String association) {}
}
