package io.zhuangan.regulator.showcase;

import io.zhuangan.kit.JudgeBase;
import io.zhuangan.regulator.Seat;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Right;
import io.zhuangan.showcase.DecideNomination;
import io.zhuangan.showcase.NominationState;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A nomination before a juror of a bureau, and before the city that tells the result. */
@Named("caseJudge")
@ViewScoped
public class JudgePage extends JudgeBase {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Inject
    DecideNomination decideNomination;

    private boolean chosen = true;
    private String reasons;

    @Override
    protected AccessScope scope() {
        return seat.scope();
    }

    @Override
    protected String path() {
        return "/showcase/nomination.xhtml";
    }

    /** The result may be told here and now. */
    public boolean isDecidable() {
        return seat.scope().may(Right.RUN_CASE_CALL)
                && getFile().line().state() == NominationState.SUBMITTED
                && getFile().conflict() == null;
    }

    public String decide() {
        decideNomination.decide(
                seat.scope(),
                new DecideNomination.Result(getKey(), getFile().line().version(), chosen, reasons));
        return here("decided");
    }

    public boolean isChosen() {
        return chosen;
    }

    public void setChosen(boolean chosen) {
        this.chosen = chosen;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }
}
