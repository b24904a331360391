package io.zhuangan.association.training;

import io.zhuangan.association.Seat;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Page;
import io.zhuangan.shared.Right;
import io.zhuangan.training.OwnTrainingQueries;
import io.zhuangan.training.SessionQueries;
import io.zhuangan.training.SessionState;
import io.zhuangan.training.SessionView;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is offered to the firm, and how many places it has there. */
@Named
@ViewScoped
public class ZoneTrainingHome implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Inject
    SessionQueries sessions;

    @Inject
    OwnTrainingQueries own;

    @Inject
    Clock clock;

    private List<SessionView> offered = List.of();
    private Map<UUID, Long> perSession = Map.of();
    private boolean contact;

    @PostConstruct
    void load() {
        AccessScope scope = seat.scope();
        Instant now = clock.instant();
        contact = scope.may(Right.ENROL_COLLEAGUES);
        offered = sessions.from(scope, now, null, Page.MOST).items().stream()
                .filter(s -> s.state() == SessionState.PUBLISHED)
                .toList();
        perSession = own.upcomingPlaces(scope);
    }

    /** Whether firms may enrol now. */
    public boolean open(SessionView s) {
        return s.openAt(clock.instant());
    }

    public boolean soon(SessionView s) {
        return clock.instant().isBefore(s.opens());
    }

    public long ours(SessionView s) {
        return perSession.getOrDefault(s.key(), 0L);
    }

    public List<SessionView> getOffered() {
        return offered;
    }

    /** The next few, for the first page. */
    public List<SessionView> getNext() {
        return offered.stream().limit(4).toList();
    }

    public boolean isContact() {
        return contact;
    }
}
