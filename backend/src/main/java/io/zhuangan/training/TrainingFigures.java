package io.zhuangan.training;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.training.domain.TrainingReads;
import io.zhuangan.training.domain.TrainingReads.Presence;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What plan task 6 counts, from records alone: public-interest courses held, their sessions, and the heads and key
 * staff they reached. Reached means recorded as attending at least one unit.
 */
@Reads
@Permit({Right.READ_PLAN, Right.MANAGE_COURSES})
public class TrainingFigures {
    private static final Set<String> HEADS = Set.of("LEGAL_REPRESENTATIVE", "QUALITY_SAFETY_HEAD");

    @Inject
    TrainingReads reads;

    @Inject
    Clock clock;

    /**
     * The figures of a calendar year up to now.
     *
     * @param attendances people counted once per session
     * @param people each person once
     * @param heads legal representatives and heads of quality and safety, each once
     * @param keyStaff holders of any other named post, each once
     */
    public record Year(
            int year, int courses, int sessions, int planned, int attendances, int people, int heads, int keyStaff) {}

    /** A session behind the figures. */
    public record HeldSession(
            UUID session, String title, int number, Instant starts, String association, int attended) {}

    /** A person behind the figures. */
    public record Reached(String name, String post, String enterprise, int sessions) {}

    public Year of(AccessScope scope, int year) {
        List<Presence> presences = presences(scope, year);
        Set<Long> heads = new HashSet<>();
        Set<Long> keyStaff = new HashSet<>();
        Set<Long> people = new HashSet<>();
        Set<String> courses = new HashSet<>();
        Set<UUID> sessions = new HashSet<>();
        for (Presence p : presences) {
            people.add(p.person());
            courses.add(p.association() + '|' + p.title());
            sessions.add(p.session());
            if (HEADS.contains(p.post())) heads.add(p.person());
            else if (!p.post().isEmpty()) keyStaff.add(p.person());
        }
        keyStaff.removeAll(heads);
        int planned = reads.states(scope, Years.from(year), Years.from(year + 1))
                .getOrDefault(SessionState.PUBLISHED, 0L)
                .intValue();
        return new Year(
                year,
                courses.size(),
                sessions.size(),
                planned,
                presences.size(),
                people.size(),
                heads.size(),
                keyStaff.size());
    }

    /** The sessions behind the figures, newest first. */
    public List<HeldSession> sessions(AccessScope scope, int year) {
        Map<UUID, HeldSession> held = new HashMap<>();
        for (Presence p : presences(scope, year)) {
            held.merge(
                    p.session(),
                    new HeldSession(p.session(), p.title(), p.number(), p.starts(), p.association(), 1),
                    (a, b) -> new HeldSession(
                            a.session(), a.title(), a.number(), a.starts(), a.association(), a.attended() + 1));
        }
        return held.values().stream()
                .sorted(Comparator.comparing(HeldSession::starts).reversed())
                .toList();
    }

    /** The people behind the figures, by firm and name. */
    public List<Reached> people(AccessScope scope, int year) {
        Map<Long, Reached> reached = new HashMap<>();
        for (Presence p : presences(scope, year)) {
            reached.merge(
                    p.person(),
                    new Reached(p.name(), p.post(), p.enterprise(), 1),
                    (a, b) -> new Reached(b.name(), b.post(), b.enterprise(), a.sessions() + 1));
        }
        return reached.values().stream()
                .sorted(Comparator.comparing(Reached::enterprise).thenComparing(Reached::name))
                .toList();
    }

    private List<Presence> presences(AccessScope scope, int year) {
        Instant until = Years.from(year + 1);
        Instant now = Time.now(clock);
        return reads.presences(scope, Years.from(year), until.isBefore(now) ? until : now);
    }

    /** The current calendar year. */
    public int thisYear(AccessScope scope) {
        return LocalDate.now(clock).getYear();
    }
}
