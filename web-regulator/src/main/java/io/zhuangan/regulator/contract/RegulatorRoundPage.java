package io.zhuangan.regulator.contract;

import io.zhuangan.kit.RoundBase;
import io.zhuangan.regulator.Seat;
import io.zhuangan.shared.AccessScope;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Comments of a bureau on a model contract that was laid open. */
@Named("regulatorRound")
@ViewScoped
public class RegulatorRoundPage extends RoundBase {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Override
    protected AccessScope scope() {
        return seat.scope();
    }

    @Override
    protected String page() {
        return "/contracts/round.xhtml";
    }
}
