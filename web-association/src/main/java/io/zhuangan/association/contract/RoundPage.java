package io.zhuangan.association.contract;

import io.zhuangan.association.Seat;
import io.zhuangan.kit.RoundBase;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.TenantKind;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Comments of a firm, or of another association, on a model contract that was laid open. */
@Named("contractRound")
@ViewScoped
public class RoundPage extends RoundBase {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Override
    protected AccessScope scope() {
        return seat.scope();
    }

    @Override
    protected String page() {
        return seat.scope().kind() == TenantKind.ENTERPRISE ? "/zone/contract-round.xhtml" : "/contracts/round.xhtml";
    }
}
