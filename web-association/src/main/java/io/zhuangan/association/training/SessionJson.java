package io.zhuangan.association.training;

import io.zhuangan.training.LecturerKind;
import io.zhuangan.training.Organiser;
import io.zhuangan.training.SessionState;
import io.zhuangan.training.SessionView;
import io.zhuangan.training.TeachingMode;
import io.zhuangan.training.UnitView;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A session in the JSON interface. {@code units} and {@code onlineLink} are null in lists. */
public record SessionJson(
        UUID key,
        Ref course,
        int number,
        Ref association,
        boolean publicInterest,
        Organiser organiser,
        String place,
        TeachingMode mode,
        String lecturer,
        int quota,
        int taken,
        int free,
        int waiting,
        Integer firmCap,
        BigDecimal hours,
        Instant opensAt,
        Instant closesAt,
        Instant startsAt,
        Instant endsAt,
        SessionState state,
        LecturerKind lecturerKind,
        Set<String> targetPosts,
        Set<String> targetKinds,
        String onlineLink,
        List<UnitJson> units) {

    /** Something named, by key. */
    public record Ref(UUID key, String name) {}

    /** A unit of a session. */
    public record UnitJson(
            UUID key,
            int number,
            String title,
            Instant startsAt,
            Instant endsAt,
            BigDecimal hours,
            String lecturer,
            LecturerKind lecturerKind) {}

    static SessionJson of(SessionView s, List<UnitView> units) {
        return of(s, units, null);
    }

    /** @param onlineLink null for whoever may not see it */
    static SessionJson of(SessionView s, List<UnitView> units, String onlineLink) {
        return new SessionJson(
                s.key(),
                new Ref(s.course(), s.title()),
                s.number(),
                new Ref(s.association(), s.associationName()),
                s.publicInterest(),
                s.organiser(),
                s.place(),
                s.mode(),
                s.lecturer(),
                s.quota(),
                s.taken(),
                s.free(),
                s.waiting(),
                s.firmCap(),
                s.hours(),
                s.opens(),
                s.closes(),
                s.starts(),
                s.ends(),
                s.state(),
                s.lecturerKind(),
                s.targetPosts(),
                s.targetKinds(),
                onlineLink,
                units == null
                        ? null
                        : units.stream()
                                .map(u -> new UnitJson(
                                        u.key(),
                                        u.number(),
                                        u.title(),
                                        u.starts(),
                                        u.ends(),
                                        u.hours(),
                                        u.lecturer().isEmpty() ? null : u.lecturer(),
                                        u.lecturerKind()))
                                .toList());
    }
}
