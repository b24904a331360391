package io.zhuangan.association.showcase;

import io.zhuangan.association.Seat;
import io.zhuangan.kit.NominateBase;
import io.zhuangan.shared.AccessScope;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** An association nominates a member's case. */
@Named("associationNominate")
@ViewScoped
public class AssociationNominatePage extends NominateBase {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Override
    protected AccessScope scope() {
        return seat.scope();
    }

    @Override
    protected String path() {
        return "/cases/nominate.xhtml";
    }
}
