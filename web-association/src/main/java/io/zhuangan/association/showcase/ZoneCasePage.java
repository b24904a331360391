package io.zhuangan.association.showcase;

import io.zhuangan.association.Seat;
import io.zhuangan.kit.NominateBase;
import io.zhuangan.shared.AccessScope;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A firm nominates its own case, and consents to what others nominated about it. */
@Named("zoneCase")
@ViewScoped
public class ZoneCasePage extends NominateBase {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Override
    protected AccessScope scope() {
        return seat.scope();
    }

    @Override
    protected String path() {
        return "/zone/case.xhtml";
    }
}
