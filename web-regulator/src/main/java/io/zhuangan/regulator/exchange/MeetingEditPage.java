package io.zhuangan.regulator.exchange;

import io.zhuangan.kit.MeetingEditBase;
import io.zhuangan.regulator.Seat;
import io.zhuangan.shared.AccessScope;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The draft of a meeting. */
@Named("regulatorMeetingEdit")
@ViewScoped
public class MeetingEditPage extends MeetingEditBase {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Override
    protected AccessScope scope() {
        return seat.scope();
    }
}
