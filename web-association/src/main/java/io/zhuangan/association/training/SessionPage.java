package io.zhuangan.association.training;

import io.zhuangan.association.Seat;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Time;
import io.zhuangan.training.ApproveRequest;
import io.zhuangan.training.AttendanceState;
import io.zhuangan.training.CancelSession;
import io.zhuangan.training.ChangeQuota;
import io.zhuangan.training.CourseQueries;
import io.zhuangan.training.CourseQueries.Desk;
import io.zhuangan.training.DeclineRequest;
import io.zhuangan.training.EnrolmentState;
import io.zhuangan.training.IssueCertificates;
import io.zhuangan.training.LineChangeView;
import io.zhuangan.training.MarkView;
import io.zhuangan.training.MoveSession;
import io.zhuangan.training.MoveUpInLine;
import io.zhuangan.training.OpenCheckIn;
import io.zhuangan.training.OpenKeptSeats;
import io.zhuangan.training.PlanningClash;
import io.zhuangan.training.PlanningQueries;
import io.zhuangan.training.PostponeSession;
import io.zhuangan.training.PublishSession;
import io.zhuangan.training.RollLine;
import io.zhuangan.training.RollMark;
import io.zhuangan.training.SeatFromLine;
import io.zhuangan.training.SeatRules;
import io.zhuangan.training.SessionState;
import io.zhuangan.training.SessionView;
import io.zhuangan.training.TakeRollCall;
import io.zhuangan.training.TrainingError;
import io.zhuangan.training.UnitView;
import io.zhuangan.training.Withdraw;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/** The desk of one session: its life, the code, the seats, the roll. */
@Named
@ViewScoped
public class SessionPage implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The desk shows the code of the unit that comes next from this long before it opens. */
    private static final Duration AHEAD = Duration.ofHours(3);

    @Inject
    Seat seat;

    @Inject
    CourseQueries courses;

    @Inject
    PublishSession publishSession;

    @Inject
    CancelSession cancelSession;

    @Inject
    MoveSession moveSession;

    @Inject
    PostponeSession postponeSession;

    @Inject
    PlanningQueries planning;

    @Inject
    ChangeQuota changeQuota;

    @Inject
    OpenCheckIn openCheckIn;

    @Inject
    TakeRollCall takeRollCall;

    @Inject
    IssueCertificates issueCertificates;

    @Inject
    Withdraw withdraw;

    @Inject
    ApproveRequest approveRequest;

    @Inject
    DeclineRequest declineRequest;

    @Inject
    MoveUpInLine moveUpInLine;

    @Inject
    SeatFromLine seatFromLine;

    @Inject
    OpenKeptSeats openKeptSeats;

    @Inject
    Clock clock;

    private UUID key;
    private UUID unit;
    private SessionView session;
    private List<UnitView> units = List.of();
    private UnitView current;
    private List<RollLine> roll = List.of();
    private SeatMap map;
    private SeatRules rules;
    private List<LineChangeView> changes = List.of();
    private UUID chosen;
    private LineStep step;
    private Integer newPlace = 1;
    private String find;
    private String reason;
    private Integer quota;
    private String place;
    private String lecturer;
    private String onlineLink;
    private LocalDateTime starts;
    private List<PlanningClash> clashes = List.of();

    public void load() {
        AccessScope scope = seat.scope();
        Desk desk = courses.desk(scope, key, unit);
        session = desk.session();
        units = desk.units();
        roll = desk.roll();
        current = units.stream().filter(u -> u.key().equals(unit)).findFirst().orElseGet(this::unitOfTheMoment);
        unit = current == null ? null : current.key();
        rules = desk.rules();
        changes = desk.changes();
        map = SeatMap.of(session.quota(), roll, unit);
        if (quota == null) quota = session.quota();
        if (place == null) place = session.place();
        if (lecturer == null) lecturer = session.lecturer();
        if (onlineLink == null) onlineLink = desk.onlineLink();
        if (starts == null) starts = LocalDateTime.ofInstant(session.starts(), Time.SHANGHAI);
        boolean planned = !isStarted() && (isDraft() || isPublished());
        clashes = planned && scope.may(Right.MANAGE_COURSES) ? planning.clashes(scope, session, units) : List.of();
    }

    /** The one that is open; before the first the first, after the last the last. */
    private UnitView unitOfTheMoment() {
        Instant now = clock.instant();
        for (UnitView u : units) if (!u.overAt(now)) return u;
        return units.isEmpty() ? null : units.get(units.size() - 1);
    }

    public void publish() {
        publishSession.publish(seat.scope(), key, session.version());
        load();
    }

    public void cancel() {
        cancelSession.cancel(seat.scope(), key, reason);
        reason = null;
        load();
    }

    public void changeQuota() {
        changeQuota.change(seat.scope(), key, quota == null ? 0 : quota, reason);
        reason = null;
        load();
    }

    public void move() {
        moveSession.move(seat.scope(), key, session.version(), place, lecturer, onlineLink);
        load();
    }

    public void postpone() {
        Instant to = starts == null ? null : starts.atZone(Time.SHANGHAI).toInstant();
        if (to == null) throw new RuleViolated(TrainingError.POSTPONED_TO_SAME);
        postponeSession.postpone(seat.scope(), key, session.version(), to, reason);
        reason = null;
        load();
    }

    public void openNow() {
        openCheckIn.open(seat.scope(), unit);
        load();
    }

    public String certify() {
        return "/certificates/run.xhtml?faces-redirect=true&run="
                + issueCertificates.issue(seat.scope(), key).key();
    }

    /** What staff do to one place, asked for the reason in one dialog. */
    public enum LineStep {
        DECLINE,
        MOVE_UP,
        SEAT,
        REMOVE,
        OPEN_KEPT
    }

    public void approve(UUID enrolment) {
        approveRequest.approve(seat.scope(), enrolment);
        load();
    }

    /** Opens the dialog; the list stays as it is. */
    public void ask(UUID enrolment, String wanted) {
        chosen = enrolment;
        step = LineStep.valueOf(wanted);
        reason = null;
        newPlace = 1;
    }

    /** The kept seats of one group. */
    public void askToOpen(int group) {
        ask(null, LineStep.OPEN_KEPT.name());
        newPlace = group;
    }

    public void doStep() {
        AccessScope scope = seat.scope();
        switch (step) {
            case DECLINE -> declineRequest.decline(scope, chosen, reason);
            case MOVE_UP -> moveUpInLine.move(scope, chosen, newPlace == null ? 0 : newPlace, reason);
            case SEAT -> seatFromLine.seat(scope, chosen, reason);
            case REMOVE -> withdraw.withdraw(scope, chosen, reason);
            default -> openKeptSeats.open(scope, key, newPlace, reason);
        }
        step = null;
        reason = null;
        load();
    }

    public List<RollLine> getRequests() {
        return roll.stream().filter(r -> r.state() == EnrolmentState.REQUESTED).toList();
    }

    public long getSeated() {
        return roll.stream().filter(r -> r.state() == EnrolmentState.SEATED).count();
    }

    /** Offers that are open, then the line. */
    public List<RollLine> getLine() {
        return Stream.concat(
                        roll.stream().filter(r -> r.state() == EnrolmentState.OFFERED),
                        roll.stream().filter(r -> r.state() == EnrolmentState.WAITING))
                .toList();
    }

    /** Whom the open dialog is about. */
    public RollLine getAsked() {
        return roll.stream()
                .filter(r -> r.enrolment().equals(chosen))
                .findFirst()
                .orElse(null);
    }

    public LineStep getStep() {
        return step;
    }

    public SeatRules getRules() {
        return rules;
    }

    public List<LineChangeView> getChanges() {
        return changes;
    }

    public Integer getNewPlace() {
        return newPlace;
    }

    public void setNewPlace(Integer newPlace) {
        this.newPlace = newPlace;
    }

    public void mark(UUID enrolment, String state) {
        takeRollCall.take(seat.scope(), unit, List.of(RollMark.of(enrolment, AttendanceState.valueOf(state))));
        load();
    }

    /** Everybody seated without a record of this unit. */
    public void markRestAbsent() {
        List<RollMark> rest = roll.stream()
                .filter(r -> r.state() == EnrolmentState.SEATED && !r.marks().containsKey(unit))
                .map(r -> RollMark.of(r.enrolment(), AttendanceState.ABSENT))
                .toList();
        if (!rest.isEmpty()) takeRollCall.take(seat.scope(), unit, rest);
        load();
    }

    public void refresh() {
        load();
    }

    public MarkView markOf(RollLine line) {
        return line.marks().get(unit);
    }

    public MarkView markAt(RollLine line, UnitView of) {
        return line.marks().get(of.key());
    }

    /** Whoever sits and fits what is looked for; the line and the requests stand in lists of their own. */
    public List<RollLine> getShown() {
        String text = find == null ? "" : find.strip().toLowerCase(Locale.ROOT);
        List<RollLine> seated =
                roll.stream().filter(r -> r.state() == EnrolmentState.SEATED).toList();
        if (text.isEmpty()) return seated;
        return seated.stream()
                .filter(r -> r.name().toLowerCase(Locale.ROOT).contains(text)
                        || r.enterprise().toLowerCase(Locale.ROOT).contains(text))
                .toList();
    }

    public boolean isDraft() {
        return session.state() == SessionState.DRAFT;
    }

    public boolean isPublished() {
        return session.state() == SessionState.PUBLISHED;
    }

    public boolean isStarted() {
        return !clock.instant().isBefore(session.starts());
    }

    public boolean isOver() {
        return session.overAt(clock.instant());
    }

    /** Whether the roll of the chosen unit can be called. */
    public boolean isCallable() {
        return isPublished() && current != null && !clock.instant().isBefore(current.checkInFrom());
    }

    /** Whether the desk shows code and counts: on the day, or once something was recorded. */
    public boolean isDesk() {
        return current != null
                && isPublished()
                && !clock.instant().isBefore(current.checkInFrom().minus(AHEAD))
                && !current.overAt(clock.instant());
    }

    public boolean isOpenEarly() {
        return isDesk() && clock.instant().isBefore(current.checkInFrom());
    }

    public String unitLamp(UnitView u) {
        Instant now = clock.instant();
        if (u.overAt(now)) return "done";
        return u.openAt(now) ? "run" : "none";
    }

    public UUID getKey() {
        return key;
    }

    public void setKey(UUID key) {
        this.key = key;
    }

    public UUID getUnit() {
        return unit;
    }

    public void setUnit(UUID unit) {
        this.unit = unit;
    }

    public SessionView getSession() {
        return session;
    }

    public List<UnitView> getUnits() {
        return units;
    }

    public UnitView getCurrent() {
        return current;
    }

    public List<RollLine> getRoll() {
        return roll;
    }

    public SeatMap getMap() {
        return map;
    }

    public String getFind() {
        return find;
    }

    public void setFind(String find) {
        this.find = find;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Integer getQuota() {
        return quota;
    }

    public void setQuota(Integer quota) {
        this.quota = quota;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getOnlineLink() {
        return onlineLink;
    }

    public void setOnlineLink(String onlineLink) {
        this.onlineLink = onlineLink == null ? "" : onlineLink;
    }

    public LocalDateTime getStarts() {
        return starts;
    }

    public void setStarts(LocalDateTime starts) {
        this.starts = starts;
    }

    /** Rooms and lecturers that another session wants at the same time. */
    public List<PlanningClash> getClashes() {
        return clashes;
    }

    public String getLecturer() {
        return lecturer;
    }

    public void setLecturer(String lecturer) {
        this.lecturer = lecturer;
    }
}
