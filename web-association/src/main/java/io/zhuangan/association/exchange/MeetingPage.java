package io.zhuangan.association.exchange;

import io.zhuangan.association.Seat;
import io.zhuangan.kit.MeetingBase;
import io.zhuangan.shared.AccessScope;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One meeting of an association. */
@Named("associationMeeting")
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
