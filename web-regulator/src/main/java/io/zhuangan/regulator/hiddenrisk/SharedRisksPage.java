package io.zhuangan.regulator.hiddenrisk;

import io.zhuangan.hiddenrisk.SharedRiskQueries;
import io.zhuangan.hiddenrisk.SharedRiskView;
import io.zhuangan.regulator.Seat;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Hidden risks that firms chose to share, the newest share first. */
@Named("firmsSharedRisks")
@RequestScoped
public class SharedRisksPage {
    @Inject
    Seat seat;

    @Inject
    SharedRiskQueries shared;

    private List<SharedRiskView> lines = List.of();

    public void load() {
        lines = shared.all(seat.scope());
    }

    public List<SharedRiskView> getLines() {
        return lines;
    }
}
