package io.zhuangan.association.training;

import io.zhuangan.association.Seat;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Page;
import io.zhuangan.shared.Right;
import io.zhuangan.training.OwnEnrolment;
import io.zhuangan.training.OwnTrainingQueries;
import io.zhuangan.training.SessionQueries;
import io.zhuangan.training.SessionState;
import io.zhuangan.training.SessionView;
import io.zhuangan.training.Withdraw;
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

/** The firm's training: what is offered, and where its people stand. */
@Named
@ViewScoped
public class ZoneTrainingHome implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int STEP = 50;

    @Inject
    Seat seat;

    @Inject
    SessionQueries sessions;

    @Inject
    OwnTrainingQueries own;

    @Inject
    Withdraw withdraw;

    @Inject
    Clock clock;

    private List<SessionView> offered = List.of();
    private List<OwnEnrolment> places = List.of();
    private Map<UUID, Long> perSession = Map.of();
    private boolean contact;
    private int shown = STEP;

    @PostConstruct
    void load() {
        AccessScope scope = seat.scope();
        Instant now = clock.instant();
        contact = scope.may(Right.ENROL_COLLEAGUES);
        offered = sessions.from(scope, now, null, Page.MOST).items().stream()
                .filter(s -> s.state() == SessionState.PUBLISHED)
                .toList();
        places = own.upcoming(scope, shown);
        perSession = own.upcomingPlaces(scope);
    }

    public void withdraw(UUID enrolment) {
        withdraw.withdraw(seat.scope(), enrolment, null);
        load();
    }

    /** Shows more of the places. */
    public void more() {
        shown += STEP;
        load();
    }

    public boolean isMore() {
        return perSession.values().stream().mapToLong(Long::longValue).sum() > places.size();
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

    public boolean withdrawable(OwnEnrolment e) {
        return contact && e.canWithdraw(clock.instant());
    }

    public List<SessionView> getOffered() {
        return offered;
    }

    /** The next few, for the first page. */
    public List<SessionView> getNext() {
        return offered.stream().limit(4).toList();
    }

    public List<OwnEnrolment> getPlaces() {
        return places;
    }

    public boolean isContact() {
        return contact;
    }
}
