package io.zhuangan.publicsite;

import io.zhuangan.showcase.PublicSession;
import io.zhuangan.training.SessionState;
import java.time.Instant;

/** Whether one can still get into a session, as the public sees it. */
public enum Enrolment {
    CANCELLED,
    OVER,
    NOT_YET,
    CLOSED,
    WAITING,
    OPEN;

    static Enrolment of(PublicSession s, Instant now) {
        if (s.state() == SessionState.CANCELLED) return CANCELLED;
        if (s.state() == SessionState.CLOSED || !now.isBefore(s.endsAt())) return OVER;
        if (now.isBefore(s.opensAt())) return NOT_YET;
        if (!now.isBefore(s.closesAt())) return CLOSED;
        return s.full() || s.waiting() > 0 ? WAITING : OPEN;
    }
}
