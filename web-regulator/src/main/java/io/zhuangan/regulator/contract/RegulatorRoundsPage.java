package io.zhuangan.regulator.contract;

import io.zhuangan.contract.RoundLine;
import io.zhuangan.contract.RoundQueries;
import io.zhuangan.regulator.Seat;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Rounds of comments in the city. */
@Named("regulatorRounds")
@ViewScoped
public class RegulatorRoundsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Inject
    RoundQueries rounds;

    private transient List<RoundLine> all;

    public void load() {
        getAll();
    }

    public List<RoundLine> getAll() {
        if (all == null) all = rounds.rounds(seat.scope());
        return all;
    }
}
