package io.zhuangan.training.domain;

import io.zhuangan.shared.Ids;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import io.zhuangan.training.LecturerKind;
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
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;

/** A piece of a session with its own check-in. Opens for check-in some minutes before it starts, or when staff say so. */
@Entity
@Table(name = "session_unit")
@EntityListeners(TenantGuard.class)
public class SessionUnit implements TenantOwned {
    /** Check-in opens this long before a unit, unless staff open it earlier. */
    public static final Duration AHEAD = Duration.ofMinutes(15);

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 32;

    @Id
    private long id;

    @Column(name = "uid")
    private UUID uid;

    @Column(name = "tenant_id")
    private long tenantId;

    @Version
    private long version;

    @Column(name = "session_id")
    private long sessionId;

    private int number;
    private String title;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    private BigDecimal hours;

    /** Empty = whoever teaches the session. */
    private String lecturer;

    @Enumerated(EnumType.STRING)
    @Column(name = "lecturer_kind")
    private LecturerKind lecturerKind;

    @Column(name = "check_in_from")
    private Instant checkInFrom;

    @Column(name = "check_in_until")
    private Instant checkInUntil;

    private String secret;

    private boolean settled;

    @Column(name = "look_at")
    private Instant lookAt;

    protected SessionUnit() {}

    public SessionUnit(CourseSession session, int number, UnitPlan plan) {
        this.id = Ids.next();
        this.uid = UUID.randomUUID();
        this.tenantId = session.tenantId();
        this.sessionId = session.id();
        this.number = number;
        byte[] bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        this.secret = HexFormat.of().formatHex(bytes);
        follow(plan);
    }

    public void follow(UnitPlan plan) {
        title = plan.title().strip();
        startsAt = plan.starts();
        endsAt = plan.ends();
        hours = plan.hours();
        lecturer = plan.lecturer() == null ? "" : plan.lecturer().strip();
        lecturerKind = lecturer.isEmpty() ? null : plan.lecturerKind();
        checkInFrom = startsAt.minus(AHEAD);
        checkInUntil = endsAt;
        lookAt = endsAt;
    }

    /** Another time, with its check-in; a check-in opened by hand is planned again. */
    public void postpone(Duration by) {
        startsAt = startsAt.plus(by);
        endsAt = endsAt.plus(by);
        checkInFrom = startsAt.minus(AHEAD);
        checkInUntil = endsAt;
        lookAt = endsAt;
    }

    /** Opens now instead of at the planned moment; opening an open one changes nothing. */
    public boolean openCheckIn(Instant now) {
        if (!now.isBefore(checkInUntil)) throw new RuleViolated(TrainingError.CHECK_IN_OVER, checkInUntil);
        if (!now.isBefore(checkInFrom)) return false;
        checkInFrom = now;
        return true;
    }

    /** Every seat of it is frozen. */
    public void settle() {
        settled = true;
    }

    /** Something is left to freeze, not before this moment. */
    public void lookAgain(Instant at) {
        settled = false;
        lookAt = at;
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

    public long sessionId() {
        return sessionId;
    }

    public int number() {
        return number;
    }

    public String title() {
        return title;
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

    public String lecturer() {
        return lecturer;
    }

    public LecturerKind lecturerKind() {
        return lecturerKind;
    }

    public Instant checkInFrom() {
        return checkInFrom;
    }

    public Instant checkInUntil() {
        return checkInUntil;
    }

    public CheckInToken token() {
        return new CheckInToken(uid, HexFormat.of().parseHex(secret));
    }

    public CheckInWindow window(int graceMinutes) {
        return new CheckInWindow(checkInFrom, checkInUntil, startsAt, graceMinutes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SessionUnit that && Objects.equals(uid, that.uid);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(uid);
    }
}
