package io.zhuangan.association.training;

import io.zhuangan.association.Seat;
import io.zhuangan.enterprise.EnterpriseKind;
import io.zhuangan.enterprise.Post;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.training.AcceptOffer;
import io.zhuangan.training.Candidate;
import io.zhuangan.training.EndedPlace;
import io.zhuangan.training.EnrolColleagues;
import io.zhuangan.training.EnrolmentResult;
import io.zhuangan.training.EnrolmentState;
import io.zhuangan.training.LineChangeView;
import io.zhuangan.training.MaterialView;
import io.zhuangan.training.OwnEnrolment;
import io.zhuangan.training.OwnFollowUp;
import io.zhuangan.training.OwnFollowUpQueries;
import io.zhuangan.training.OwnTrainingQueries;
import io.zhuangan.training.OwnTrainingQueries.EnrolDesk;
import io.zhuangan.training.SeatRules;
import io.zhuangan.training.SessionView;
import io.zhuangan.training.Together;
import io.zhuangan.training.TrainingError;
import io.zhuangan.training.UnitView;
import io.zhuangan.training.Withdraw;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The firm's contact picks colleagues for one session, all on one screen. */
@Named
@ViewScoped
public class EnrolPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Inject
    OwnTrainingQueries own;

    @Inject
    OwnFollowUpQueries followUps;

    @Inject
    EnrolColleagues enrolColleagues;

    @Inject
    AcceptOffer acceptOffer;

    @Inject
    Withdraw withdraw;

    @Inject
    Clock clock;

    private UUID key;
    private SessionView session;
    private List<UnitView> units = List.of();
    private List<Pick> picks = List.of();
    private List<OwnEnrolment> places = List.of();
    private Map<UUID, OwnFollowUp> asked = Map.of();
    private List<EnrolmentResult> results = List.of();
    private List<EndedPlace> ended = List.of();
    private List<LineChangeView> changes = List.of();
    private SeatRules rules;
    private String onlineLink;
    private List<MaterialView> files = List.of();
    private Together together = Together.AS_MANY_AS_POSSIBLE;

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

        /** Whether somebody is chosen whom the course is not meant for. */
        public boolean isBeside() {
            return !isIn() && !person.meant();
        }

        public boolean isClash() {
            return !isIn() && !person.clashes().isEmpty();
        }
    }

    public void load() {
        AccessScope scope = seat.scope();
        EnrolDesk desk = own.desk(scope, key);
        session = desk.session();
        units = desk.units();
        places = desk.places();
        asked = new HashMap<>();
        followUps.inSession(scope, key).forEach(f -> asked.put(f.place(), f));
        ended = desk.ended();
        changes = desk.changes();
        picks = desk.candidates().stream().map(Pick::new).toList();
        rules = desk.rules();
        onlineLink = desk.onlineLink();
        files = desk.files();
    }

    public void enrol() {
        List<UUID> chosen = new ArrayList<>();
        for (Pick pick : picks) if (pick.on && !pick.isIn()) chosen.add(pick.person.person());
        if (chosen.isEmpty()) throw new RuleViolated(TrainingError.NOBODY_CHOSEN);
        results = enrolColleagues.enrol(seat.scope(), key, chosen, together);
        load();
    }

    public void withdraw(UUID enrolment) {
        withdraw.withdraw(seat.scope(), enrolment, null);
        results = List.of();
        load();
    }

    public void accept(UUID enrolment) {
        acceptOffer.accept(seat.scope(), enrolment);
        results = List.of();
        load();
    }

    /** What the seat is asked, or null. */
    public OwnFollowUp asked(UUID enrolment) {
        return asked.get(enrolment);
    }

    /** Whether the firm may still give this place back; later it asks the association. */
    public boolean withdrawable(OwnEnrolment e) {
        if (isStarted()) return false;
        return e.state() != EnrolmentState.SEATED || clock.instant().isBefore(rules.givesBackUntil());
    }

    /** Why somebody waits beside a free seat: groups whose seats are kept. Empty when all seats are taken. */
    public List<SeatRules.Group> getKeptBeside() {
        return session.free() > 0
                ? rules.kept().stream().filter(g -> g.lacking() > 0).toList()
                : List.of();
    }

    /** Seats that anybody may have now. */
    public int getOpenSeats() {
        return Math.max(0, session.free() - rules.held());
    }

    public List<OwnEnrolment> getOffers() {
        return places.stream().filter(e -> e.state() == EnrolmentState.OFFERED).toList();
    }

    /** Places that ended otherwise than by giving back, of people who are not in again. */
    public List<EndedPlace> getEnded() {
        return ended.stream()
                .filter(e -> places.stream().noneMatch(p -> p.person().equals(e.person())))
                .toList();
    }

    public List<LineChangeView> getChanges() {
        return changes;
    }

    /** Posts that the course is meant for; none = everybody. */
    public List<Post> getTargets() {
        return Arrays.stream(Post.values())
                .filter(post -> rules.targetPosts().contains(post.name()))
                .toList();
    }

    /** Kinds of firms that the course is meant for; none = every firm. */
    public List<EnterpriseKind> getTargetKinds() {
        return Arrays.stream(EnterpriseKind.values())
                .filter(kind -> rules.targetKinds().contains(kind.name()))
                .toList();
    }

    /** Where it is joined online; null without a seat. */
    public String getOnlineLink() {
        return onlineLink;
    }

    public List<MaterialView> getFiles() {
        return files;
    }

    public SeatRules getRules() {
        return rules;
    }

    public Together getTogether() {
        return together;
    }

    public void setTogether(Together together) {
        this.together = together;
    }

    public Together[] getChoices() {
        return Together.values();
    }

    public long getRequestedNow() {
        return results.stream()
                .filter(EnrolmentResult.Requested.class::isInstance)
                .count();
    }

    /** Values of a refusal's sentence. */
    public Object refusal(EnrolmentResult.Refused r) {
        return r.args().isEmpty() ? "" : r.args().get(0);
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
