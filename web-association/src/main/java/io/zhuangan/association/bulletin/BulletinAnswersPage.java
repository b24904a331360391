package io.zhuangan.association.bulletin;

import io.zhuangan.association.Seat;
import io.zhuangan.kit.BulletinBase;
import io.zhuangan.shared.AccessScope;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The self-check of a firm that shows it to the association. */
@Named("bulletinAnswers")
@ViewScoped
public class BulletinAnswersPage extends BulletinBase {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Override
    protected AccessScope scope() {
        return seat.scope();
    }
}
