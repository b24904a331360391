package io.zhuangan.regulator.exchange;

import io.zhuangan.kit.MeetingBase;
import io.zhuangan.regulator.Seat;
import io.zhuangan.shared.AccessScope;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One meeting of a bureau. */
@Named("regulatorMeeting")
@ViewScoped
public class MeetingPage extends MeetingBase {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Override
    protected AccessScope scope() {
        return seat.scope();
    }
}
