package io.zhuangan.association.training;

import io.zhuangan.association.Seat;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.training.Candidate;
import io.zhuangan.training.EnrolColleagues;
import io.zhuangan.training.EnrolmentResult;
import io.zhuangan.training.EnrolmentState;
import io.zhuangan.training.OwnEnrolment;
import io.zhuangan.training.OwnTrainingQueries;
import io.zhuangan.training.SessionQueries;
import io.zhuangan.training.SessionView;
import io.zhuangan.training.TrainingError;
import io.zhuangan.training.UnitView;
import io.zhuangan.training.Withdraw;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The firm's contact picks colleagues for one session, all on one screen. */
@Named
@ViewScoped
public class EnrolPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Inject
    SessionQueries sessions;

    @Inject
    OwnTrainingQueries own;

    @Inject
    EnrolColleagues enrolColleagues;

    @Inject
    Withdraw withdraw;

    @Inject
    Clock clock;

    private UUID key;
    private SessionView session;
    private List<UnitView> units = List.of();
    private List<Pick> picks = List.of();
    private List<OwnEnrolment> places = List.of();
    private List<EnrolmentResult> results = List.of();

    /** A colleague with the box before the name. */
    public static class Pick implements Serializable {
        private static final long serialVersionUID = 1L;
        private final Candidate person;
        private boolean on;

        Pick(Candidate person) {
            this.person = person;
        }

        public Candidate getPerson() {
            return person;
        }

        public boolean isOn() {
            return on;
        }

        public void setOn(boolean on) {
            this.on = on;
        }

        public boolean isIn() {
            return person.place() != null;
        }

        public boolean isClash() {
            return !isIn() && !person.clashes().isEmpty();
        }
    }

    public void load() {
        session = sessions.session(seat.scope(), key);
        units = sessions.units(seat.scope(), key);
        places = own.inSession(seat.scope(), key);
        picks = own.candidates(seat.scope(), key).stream().map(Pick::new).toList();
    }

    public void enrol() {
        List<UUID> chosen = new ArrayList<>();
        for (Pick pick : picks) if (pick.on && !pick.isIn()) chosen.add(pick.person.person());
        if (chosen.isEmpty()) throw new RuleViolated(TrainingError.NOBODY_CHOSEN);
        results = enrolColleagues.enrol(seat.scope(), key, chosen);
        load();
    }

    public void withdraw(UUID enrolment) {
        withdraw.withdraw(seat.scope(), enrolment, null);
        results = List.of();
        load();
    }

    public boolean isOpen() {
        return session.openAt(clock.instant());
    }

    public boolean isEarly() {
        return clock.instant().isBefore(session.opens());
    }

    public boolean isStarted() {
        return !clock.instant().isBefore(session.starts());
    }

    /** What may still be chosen under the firm's cap; -1 without a cap. */
    public int getLeft() {
        return session.firmCap() == null ? -1 : Math.max(0, session.firmCap() - places.size());
    }

    public long getSeatedNow() {
        return results.stream().filter(EnrolmentResult.Seated.class::isInstance).count();
    }

    public List<EnrolmentResult.Waiting> getWaitingNow() {
        return results.stream()
                .filter(EnrolmentResult.Waiting.class::isInstance)
                .map(EnrolmentResult.Waiting.class::cast)
                .toList();
    }

    public List<EnrolmentResult.Refused> getRefusedNow() {
        return results.stream()
                .filter(EnrolmentResult.Refused.class::isInstance)
                .map(EnrolmentResult.Refused.class::cast)
                .toList();
    }

    public boolean isAnswered() {
        return !results.isEmpty();
    }

    public List<OwnEnrolment> getInLine() {
        return places.stream().filter(e -> e.state() == EnrolmentState.WAITING).toList();
    }

    public UUID getKey() {
        return key;
    }

    public void setKey(UUID key) {
        this.key = key;
    }

    public SessionView getSession() {
        return session;
    }

    public List<UnitView> getUnits() {
        return units;
    }

    public List<Pick> getPicks() {
        return picks;
    }

    public List<OwnEnrolment> getPlaces() {
        return places;
    }
}
