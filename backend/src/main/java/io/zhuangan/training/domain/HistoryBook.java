package io.zhuangan.training.domain;

import io.zhuangan.shared.AccessScope;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** What taking over an earlier register needs to read at once, and its own way to set seats. */
public interface HistoryBook {
    /** People of the association's member firms, past and present members; holders of several posts come several times. */
    List<MemberPerson> memberPeople(AccessScope scope);

    List<Course> courses(AccessScope scope);

    List<CourseSession> sessions(AccessScope scope);

    /** What is recorded for people of closed sessions, with the numbers of units attended and late. */
    List<Recorded> recorded(AccessScope scope);

    void add(Object entity);

    /** Sets seats of a held session to the people recorded. */
    void seat(AccessScope scope, long sessionId, int people);

    /** Units of these sessions by session and number. */
    List<SessionUnit> units(AccessScope scope, Collection<Long> sessions);

    /**
     * Somebody of a member firm; {@code post} and its days are null for people without one.
     *
     * @param kinds kinds of the firm, with commas between and around
     * @param memberUntil first day on which the firm is no member any more, or null
     * @param leftOn first day on which the person does not work there any more, or null
     */
    record MemberPerson(
            String licence,
            long enterpriseId,
            String enterpriseName,
            long personId,
            String personKey,
            String name,
            String staffNumber,
            String post,
            LocalDate postFrom,
            LocalDate postUntil,
            String kinds,
            LocalDate memberUntil,
            LocalDate leftOn) {}

    /** Somebody on the list of a session, and again for each unit attended; {@code unit} is null for the place itself. */
    record Recorded(long sessionId, long personId, Integer unit, boolean late) {}
}
