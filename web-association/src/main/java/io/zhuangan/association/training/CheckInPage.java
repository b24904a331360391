package io.zhuangan.association.training;

import io.zhuangan.association.Seat;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Right;
import io.zhuangan.training.AttendanceState;
import io.zhuangan.training.CheckIn;
import io.zhuangan.training.CheckInResult;
import io.zhuangan.training.OwnTrainingQueries;
import io.zhuangan.training.OwnTrainingQueries.OwnMark;
import io.zhuangan.training.SessionQueries;
import io.zhuangan.training.SessionView;
import io.zhuangan.training.UnitView;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Where a scanned code leads. Opening the address checks in: the scan itself is what the person wanted, and doing it
 * twice changes nothing. Without a code the page asks for the spoken one.
 */
@Named
@ViewScoped
public class CheckInPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Inject
    CheckIn checkIn;

    @Inject
    SessionQueries sessions;

    @Inject
    OwnTrainingQueries own;

    private UUID unit;
    private String code;
    private String spoken;
    private String outcome = "ask";
    private CheckInResult.Recorded receipt;
    private Instant moment;
    private SessionView session;
    private UnitView current;
    private List<OwnMark> marks = List.of();

    /** A scanned address carries unit and code. */
    public void load() {
        if (!seat.scope().may(Right.ATTEND)) {
            outcome = "staff";
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(HttpServletResponse.SC_FORBIDDEN);
        } else if (unit != null && code != null) take(unit, code);
    }

    /** The spoken code was typed. */
    public void type() {
        take(null, spoken == null ? "" : spoken);
    }

    private void take(UUID at, String given) {
        AccessScope scope = seat.scope();
        CheckInResult result = checkIn.checkIn(scope, at, given, null);
        if (result instanceof CheckInResult.Recorded r) {
            outcome = "recorded";
            receipt = r;
            moment = r.at();
            show(scope, r.session(), r.unit());
        } else if (result instanceof CheckInResult.NotYetOpen r) {
            outcome = "early";
            moment = r.opens();
            show(scope, r.session(), r.unit());
        } else if (result instanceof CheckInResult.Over r) {
            outcome = "over";
            moment = r.closed();
            show(scope, r.session(), r.unit());
        } else if (result instanceof CheckInResult.CodeReplayed r) {
            outcome = "replayed";
            moment = r.shown();
        } else if (result instanceof CheckInResult.CodeOfOtherUnit) {
            outcome = "other";
        } else if (result instanceof CheckInResult.CodeChanged) {
            outcome = "changed";
        } else {
            outcome = "stranger";
        }
    }

    private void show(AccessScope scope, UUID of, UUID at) {
        session = sessions.session(scope, of);
        marks = own.marks(scope, of);
        current = marks.stream()
                .map(OwnMark::unit)
                .filter(u -> u.key().equals(at))
                .findFirst()
                .orElse(null);
    }

    public boolean isLate() {
        return receipt != null && receipt.state() == AttendanceState.LATE;
    }

    public UUID getUnit() {
        return unit;
    }

    public void setUnit(UUID unit) {
        this.unit = unit;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getSpoken() {
        return spoken;
    }

    public void setSpoken(String spoken) {
        this.spoken = spoken;
    }

    public String getOutcome() {
        return outcome;
    }

    public CheckInResult.Recorded getReceipt() {
        return receipt;
    }

    public Instant getMoment() {
        return moment;
    }

    public SessionView getSession() {
        return session;
    }

    public UnitView getCurrent() {
        return current;
    }

    public List<OwnMark> getMarks() {
        return marks;
    }
}
