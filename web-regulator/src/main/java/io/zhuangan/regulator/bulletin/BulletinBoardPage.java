package io.zhuangan.regulator.bulletin;

import io.zhuangan.kit.BulletinBase;
import io.zhuangan.regulator.Seat;
import io.zhuangan.shared.AccessScope;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The bulletins that firms within the bureau's reach were told of, one of them, and a self-check shown to the bureau. */
@Named("bulletinBoard")
@ViewScoped
public class BulletinBoardPage extends BulletinBase {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Override
    protected AccessScope scope() {
        return seat.scope();
    }

    public int getOverdue() {
        return getLines().stream().mapToInt(l -> l.counts().overdue()).sum();
    }
}
