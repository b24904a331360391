package io.zhuangan.association.exchange;

import io.zhuangan.association.Seat;
import io.zhuangan.kit.MeetingsBase;
import io.zhuangan.shared.AccessScope;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The meetings an association convenes. */
@Named("associationMeetings")
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
