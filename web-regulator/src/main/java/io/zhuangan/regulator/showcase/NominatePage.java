package io.zhuangan.regulator.showcase;

import io.zhuangan.kit.NominateBase;
import io.zhuangan.regulator.Seat;
import io.zhuangan.shared.AccessScope;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A bureau nominates a firm's case. */
@Named("caseNominate")
@ViewScoped
public class NominatePage extends NominateBase {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Override
    protected AccessScope scope() {
        return seat.scope();
    }

    @Override
    protected String path() {
        return "/showcase/nominate.xhtml";
    }
}
