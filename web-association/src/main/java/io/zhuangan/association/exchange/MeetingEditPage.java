package io.zhuangan.association.exchange;

import io.zhuangan.association.Seat;
import io.zhuangan.kit.MeetingEditBase;
import io.zhuangan.shared.AccessScope;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The draft of a meeting. */
@Named("associationMeetingEdit")
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
