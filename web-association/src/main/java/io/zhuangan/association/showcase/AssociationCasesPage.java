package io.zhuangan.association.showcase;

import io.zhuangan.association.Seat;
import io.zhuangan.shared.Right;
import io.zhuangan.showcase.JuryQueries;
import io.zhuangan.showcase.NominationLine;
import io.zhuangan.showcase.NominationQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What an association or a firm nominated, what others nominated about the firm, and what a juror has before him. */
@Named("ownCases")
@RequestScoped
public class AssociationCasesPage {
    @Inject
    Seat seat;

    @Inject
    NominationQueries nominations;

    @Inject
    JuryQueries juries;

    private List<NominationLine> own;
    private List<NominationLine> before;
    private boolean open;

    public void load() {
        own = nominations.own(seat.scope());
        open = !nominations.open(seat.scope()).isEmpty();
        before = seat.scope().may(Right.JUDGE_CASES) ? juries.before(seat.scope()) : List.of();
    }

    public List<NominationLine> getOwn() {
        return own;
    }

    public List<NominationLine> getBefore() {
        return before;
    }

    /** Whether a call takes nominations today. */
    public boolean isOpen() {
        return open;
    }
}
