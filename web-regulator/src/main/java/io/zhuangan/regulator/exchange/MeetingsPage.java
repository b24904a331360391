package io.zhuangan.regulator.exchange;

import io.zhuangan.kit.MeetingsBase;
import io.zhuangan.regulator.Seat;
import io.zhuangan.shared.AccessScope;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The meetings a bureau convenes or oversees. */
@Named("regulatorMeetings")
@ViewScoped
public class MeetingsPage extends MeetingsBase {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Override
    protected AccessScope scope() {
        return seat.scope();
    }
}
