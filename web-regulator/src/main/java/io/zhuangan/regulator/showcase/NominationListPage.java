package io.zhuangan.regulator.showcase;

import io.zhuangan.regulator.Seat;
import io.zhuangan.shared.Right;
import io.zhuangan.showcase.CallView;
import io.zhuangan.showcase.JuryQueries;
import io.zhuangan.showcase.NominationLine;
import io.zhuangan.showcase.NominationQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Calls of the city, what is before the reader as a juror, and what the reader's own bureau nominated. */
@Named("caseNominations")
@RequestScoped
public class NominationListPage {
    @Inject
    Seat seat;

    @Inject
    NominationQueries nominations;

    @Inject
    JuryQueries juries;

    @Inject
    Clock clock;

    private List<CallView> calls;
    private List<NominationLine> own;
    private List<NominationLine> before;

    public void load() {
        calls = nominations.calls(seat.scope());
        own = nominations.own(seat.scope());
        before = seat.scope().may(Right.JUDGE_CASES) ? juries.before(seat.scope()) : List.of();
    }

    public boolean open(CallView call) {
        return call.open(LocalDate.now(clock));
    }

    public boolean isAnyOpen() {
        return calls.stream().anyMatch(this::open);
    }

    public List<CallView> getCalls() {
        return calls;
    }

    public List<NominationLine> getOwn() {
        return own;
    }

    public List<NominationLine> getBefore() {
        return before;
    }

    /** How many wait for the reader's points. */
    public long getWaiting() {
        return before.stream()
                .filter(l -> l.state() == io.zhuangan.showcase.NominationState.SUBMITTED && !l.scored())
                .count();
    }
}
