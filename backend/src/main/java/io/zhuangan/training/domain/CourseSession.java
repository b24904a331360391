package io.zhuangan.training.domain;

import io.zhuangan.shared.Ids;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Stale;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import io.zhuangan.training.LecturerKind;
import io.zhuangan.training.SessionState;
import io.zhuangan.training.TeachingMode;
import io.zhuangan.training.TrainingError;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * One time a course is held. Life: planned as a draft, changed freely, published (now firms may enrol and calendars
 * carry it), held, closed when its certificates are issued; or cancelled with a reason, which stays in the calendar.
 *
 * <p>The seat counters are read here and never written: {@link SeatLedger} moves them by conditional updates.
 */
@Entity
@Table(name = "course_session")
@EntityListeners(TenantGuard.class)
public class CourseSession implements TenantOwned {
    @Id
    private long id;

    @Column(name = "uid")
    private UUID uid;

    @Column(name = "tenant_id")
    private long tenantId;

    @Version
    private long version;

    @Column(name = "course_id")
    private long courseId;

    private int number;
    private String place;

    @Enumerated(EnumType.STRING)
    private TeachingMode mode;

    private String lecturer;

    @Enumerated(EnumType.STRING)
    @Column(name = "lecturer_kind")
    private LecturerKind lecturerKind;

    /** For people with a place only. */
    @Column(name = "online_link")
    private String onlineLink;

    @Column(updatable = false)
    private int quota;

    @Column(updatable = false)
    private int taken;

    @Column(updatable = false)
    private int waiting;

    @Column(name = "last_ticket", updatable = false)
    private long lastTicket;

    private boolean approval;

    @Column(name = "offer_hours")
    private Integer offerHours;

    @Column(name = "withdraw_until")
    private Instant withdrawUntil;

    private int reserved;

    @Column(updatable = false)
    private int held;

    @Column(name = "due_at", updatable = false)
    private Instant dueAt;

    @Column(name = "firm_cap")
    private Integer firmCap;

    @Column(name = "grace_minutes")
    private int graceMinutes;

    @Column(name = "opens_at")
    private Instant opensAt;

    @Column(name = "closes_at")
    private Instant closesAt;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    private BigDecimal hours;

    @Column(name = "unit_count")
    private int unitCount;

    @Enumerated(EnumType.STRING)
    private SessionState state;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "cancel_reason")
    private String cancelReason;

    @Column(name = "ical_uid")
    private String icalUid;

    @Column(name = "ical_sequence")
    private int icalSequence;

    @Column(name = "touched_at")
    private Instant touchedAt;

    protected CourseSession() {}

    public CourseSession(Course course, int number, SessionPlan plan, Instant now) {
        this.id = Ids.next();
        this.uid = UUID.randomUUID();
        this.tenantId = course.tenantId();
        this.courseId = course.id();
        this.number = number;
        this.state = SessionState.DRAFT;
        this.quota = plan.quota();
        this.held = plan.reserved();
        this.icalUid = uid + "@zhuangan.io";
        follow(plan, now);
    }

    /** A draft is changed as a whole. The quota of a published session changes with a reason, through the ledger. */
    public void change(SessionPlan plan, Instant now) {
        if (state != SessionState.DRAFT) throw new RuleViolated(TrainingError.SESSION_NOT_DRAFT, state);
        follow(plan, now);
    }

    private void follow(SessionPlan plan, Instant now) {
        place = plan.place();
        mode = plan.mode();
        lecturer = plan.lecturer();
        lecturerKind = plan.lecturerKind();
        onlineLink = plan.onlineLink();
        firmCap = plan.firmCap();
        graceMinutes = plan.graceMinutes();
        opensAt = plan.opens();
        closesAt = plan.closes();
        startsAt = plan.starts();
        endsAt = plan.ends();
        hours = plan.hours();
        unitCount = plan.units().size();
        approval = plan.rules().approval();
        offerHours = plan.rules().offerHours();
        withdrawUntil = plan.rules().withdrawUntil();
        reserved = plan.reserved();
        touchedAt = now;
    }

    /** Publishing twice changes nothing. */
    public boolean publish(Instant now) {
        if (state == SessionState.PUBLISHED) return false;
        if (state != SessionState.DRAFT) throw new RuleViolated(TrainingError.SESSION_NOT_DRAFT, state);
        if (!now.isBefore(startsAt)) throw new RuleViolated(TrainingError.SESSION_STARTED);
        state = SessionState.PUBLISHED;
        publishedAt = now;
        touchedAt = now;
        return true;
    }

    /** Cancelling twice changes nothing. Subscribers see the change by the grown sequence. */
    public boolean cancel(String reason, Instant now) {
        if (state == SessionState.CANCELLED) return false;
        if (reason == null || reason.isBlank()) throw new RuleViolated(TrainingError.REASON_MISSING);
        if (state == SessionState.CLOSED || !now.isBefore(startsAt)) {
            throw new RuleViolated(TrainingError.SESSION_STARTED);
        }
        state = SessionState.CANCELLED;
        cancelReason = reason.strip();
        endedAt = now;
        touchedAt = now;
        icalSequence++;
        return true;
    }

    /** Place, lecturer or link of a published session; calendars are told. */
    public void move(String newPlace, String newLecturer, String newLink, Instant now) {
        if (state != SessionState.PUBLISHED) throw new RuleViolated(TrainingError.SESSION_NOT_PUBLISHED, state);
        if (newPlace == null || newPlace.isBlank()) throw new RuleViolated(TrainingError.SESSION_PLACE_MISSING);
        place = newPlace.strip();
        lecturer = newLecturer == null ? "" : newLecturer.strip();
        onlineLink = OnlineLink.checked(mode, newLink);
        touchedAt = now;
        icalSequence++;
    }

    /**
     * Another time for a published session that has not begun. Cut-offs keep their distance to the first unit, and
     * enrolment that was closed may so open again; the opening stays. Calendars are told.
     */
    public void postpone(Duration by, Instant now) {
        if (state != SessionState.PUBLISHED) throw new RuleViolated(TrainingError.SESSION_NOT_PUBLISHED, state);
        if (!now.isBefore(startsAt)) throw new RuleViolated(TrainingError.SESSION_STARTED);
        if (by.isZero()) throw new RuleViolated(TrainingError.POSTPONED_TO_SAME);
        if (!now.isBefore(startsAt.plus(by))) throw new RuleViolated(TrainingError.POSTPONED_TO_PAST);
        if (!opensAt.isBefore(closesAt.plus(by))) throw new RuleViolated(TrainingError.ENROLMENT_WINDOW);
        startsAt = startsAt.plus(by);
        endsAt = endsAt.plus(by);
        closesAt = closesAt.plus(by);
        if (withdrawUntil != null) withdrawUntil = withdrawUntil.plus(by);
        touchedAt = now;
        icalSequence++;
    }

    /** Takes part of an earlier register over: it was held, so it is neither a draft nor open. */
    public void recordAsHeld(Instant now) {
        state = SessionState.CLOSED;
        publishedAt = opensAt;
        endedAt = endsAt;
        touchedAt = now;
    }

    /** Somebody was added to the list of a session that was held. */
    public void listed(Instant now) {
        touchedAt = now;
    }

    /** Held and settled: certificates may be issued once the last unit is over. */
    public void close(Instant now) {
        if (state != SessionState.PUBLISHED && state != SessionState.CLOSED) {
            throw new RuleViolated(TrainingError.SESSION_NOT_PUBLISHED, state);
        }
        if (now.isBefore(endsAt)) throw new RuleViolated(TrainingError.SESSION_NOT_OVER);
        if (state == SessionState.CLOSED) return;
        state = SessionState.CLOSED;
        endedAt = now;
        touchedAt = now;
    }

    public void expectVersion(long seen) {
        if (seen != version) throw new Stale("CourseSession", uid);
    }

    public long id() {
        return id;
    }

    public UUID key() {
        return uid;
    }

    @Override
    public long tenantId() {
        return tenantId;
    }

    public long version() {
        return version;
    }

    public long courseId() {
        return courseId;
    }

    public int number() {
        return number;
    }

    public String place() {
        return place;
    }

    public TeachingMode mode() {
        return mode;
    }

    public String lecturer() {
        return lecturer;
    }

    /** Null where nobody said. */
    public LecturerKind lecturerKind() {
        return lecturerKind;
    }

    /** Null without one. */
    public String onlineLink() {
        return onlineLink;
    }

    public int quota() {
        return quota;
    }

    public int taken() {
        return taken;
    }

    public int waiting() {
        return waiting;
    }

    public Integer firmCap() {
        return firmCap;
    }

    /** Whether the association says yes to each place. */
    public boolean approval() {
        return approval;
    }

    public int graceMinutes() {
        return graceMinutes;
    }

    public Instant opensAt() {
        return opensAt;
    }

    public Instant closesAt() {
        return closesAt;
    }

    public Instant startsAt() {
        return startsAt;
    }

    public Instant endsAt() {
        return endsAt;
    }

    public BigDecimal hours() {
        return hours;
    }

    public int unitCount() {
        return unitCount;
    }

    public SessionState state() {
        return state;
    }

    /** When the list was last changed as a whole: published, moved, closed, taken over. */
    public Instant touchedAt() {
        return touchedAt;
    }

    public String cancelReason() {
        return cancelReason;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CourseSession that && Objects.equals(uid, that.uid);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(uid);
    }
}
