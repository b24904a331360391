package io.zhuangan.association.training;

import io.zhuangan.association.Seat;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Right;
import io.zhuangan.training.OwnEnrolment;
import io.zhuangan.training.OwnTrainingQueries;
import io.zhuangan.training.Withdraw;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Where the firm's people stand in sessions that are not over. */
@Named
@ViewScoped
public class ZonePlaces implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int STEP = 50;

    @Inject
    Seat seat;

    @Inject
    OwnTrainingQueries own;

    @Inject
    Withdraw withdraw;

    @Inject
    Clock clock;

    private List<OwnEnrolment> places = List.of();
    private boolean contact;
    private boolean further;
    private int shown = STEP;

    @PostConstruct
    void load() {
        AccessScope scope = seat.scope();
        contact = scope.may(Right.ENROL_COLLEAGUES);
        List<OwnEnrolment> oneMore = own.upcoming(scope, shown + 1);
        further = oneMore.size() > shown;
        places = further ? List.copyOf(oneMore.subList(0, shown)) : oneMore;
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

    /** Whether there are more than are shown. */
    public boolean isFurther() {
        return further;
    }

    public boolean withdrawable(OwnEnrolment e) {
        return contact && e.canWithdraw(clock.instant());
    }

    public List<OwnEnrolment> getPlaces() {
        return places;
    }
}
