package io.zhuangan.association.exchange;

import io.zhuangan.association.Seat;
import io.zhuangan.exchange.OwnMeeting;
import io.zhuangan.exchange.OwnMeetingQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The meetings the own firm is invited to. */
@Named("zoneMeetings")
@RequestScoped
public class ZoneMeetingsPage {
    @Inject
    Seat seat;

    @Inject
    OwnMeetingQueries meetings;

    private List<OwnMeeting> all;

    public List<OwnMeeting> getAll() {
        if (all == null) all = meetings.list(seat.scope());
        return all;
    }

    public int getWaiting() {
        return (int) getAll().stream().filter(OwnMeeting::waits).count();
    }
}
