package io.zhuangan.association.hiddenrisk;

import io.zhuangan.association.Seat;
import io.zhuangan.hiddenrisk.HiddenRiskQueries;
import io.zhuangan.hiddenrisk.RiskKind;
import io.zhuangan.hiddenrisk.RiskView;
import io.zhuangan.shared.Right;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** The log of the own firm: what is open or what is over, all of it for its heads and the own reports for others. */
@Named("riskList")
@RequestScoped
public class RisksPage {
    private static final int SHOWN = 100;

    @Inject
    Seat seat;

    @Inject
    HiddenRiskQueries risks;

    private String over;
    private String kind;
    private int count;
    private List<RiskView> lines = List.of();

    public void load() {
        count = risks.count(seat.scope(), filter());
        lines = risks.slice(seat.scope(), filter(), 0, SHOWN);
    }

    /** An unknown kind narrows nothing. */
    private HiddenRiskQueries.Filter filter() {
        RiskKind known = Arrays.stream(RiskKind.values())
                .filter(k -> k.name().equals(kind))
                .findFirst()
                .orElse(null);
        return new HiddenRiskQueries.Filter(!isOverShown(), null, known);
    }

    public boolean isOverShown() {
        return over != null;
    }

    public boolean isMayHandle() {
        return seat.scope().may(Right.HANDLE_RISKS);
    }

    public RiskKind[] getKinds() {
        return RiskKind.values();
    }

    public int getCount() {
        return count;
    }

    public List<RiskView> getLines() {
        return lines;
    }

    /** Present when what is over is asked for. */
    public String getOver() {
        return over;
    }

    public void setOver(String over) {
        this.over = over;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }
}
