package io.zhuangan.grading.domain;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Ids;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Stale;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import io.zhuangan.shared.Time;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * 责任约谈 (Measures Art. 12): at the first fall to C or D the bureau may call in the legal representative or whoever runs
 * the firm. Proposed by the platform; held on a day, or not needed for a reason. A firm has one in its history.
 */
@Entity
@Table(name = "accountability_talk")
@EntityListeners(TenantGuard.class)
public class AccountabilityTalk implements TenantOwned {
    /** What became of it. */
    public enum State {
        PROPOSED,
        HELD,
        NOT_NEEDED,
        /** The grade was put right and is no first fall any more. */
        WITHDRAWN
    }

    @Id
    private long id;

    private UUID uid;

    @Column(name = "tenant_id")
    private long tenantId;

    @Version
    private long version;

    @Column(name = "firm_uid")
    private UUID firmKey;

    @Column(name = "firm_name")
    private String firmName;

    @Column(name = "licence_no")
    private String licenceNumber;

    @Column(name = "district_code")
    private String districtCode;

    @Column(name = "year_number")
    private int year;

    @Column(name = "grade_uid")
    private UUID grade;

    @Enumerated(EnumType.STRING)
    private Grade level;

    @Enumerated(EnumType.STRING)
    private Occasion occasion;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "held_on")
    private LocalDate heldOn;

    private String note;

    @Column(name = "settled_by_name")
    private String settledByName;

    @Column(name = "settled_at")
    private Instant settledAt;

    protected AccountabilityTalk() {}

    /** @param fall the firm's first grade at C or D */
    public AccountabilityTalk(FirmGrade fall, Instant now) {
        id = Ids.next();
        uid = UUID.randomUUID();
        tenantId = fall.tenantId();
        firmKey = fall.firmKey();
        firmName = fall.firmName();
        licenceNumber = fall.licenceNumber();
        districtCode = fall.districtCode();
        year = fall.year();
        grade = fall.key();
        level = fall.level();
        occasion = fall.occasion();
        state = State.PROPOSED;
        proposedAt = now;
    }

    public void expectVersion(long seen) {
        if (seen != version) throw new Stale("AccountabilityTalk", uid);
    }

    /** It took place; what was said is kept in a few words. */
    public void held(AccessScope by, LocalDate on, String words, LocalDate today, Instant now) {
        expectProposed();
        LocalDate first = Time.day(proposedAt);
        if (on == null || on.isBefore(first) || on.isAfter(today)) {
            throw new RuleViolated(GradingError.TALK_DAY_WRONG, first, today);
        }
        settle(by, State.HELD, words, now);
        heldOn = on;
    }

    /** "可以" leaves it to the bureau, which says why. */
    public void notNeeded(AccessScope by, String why, Instant now) {
        expectProposed();
        settle(by, State.NOT_NEEDED, why, now);
    }

    private void settle(AccessScope by, State to, String words, Instant now) {
        if (words == null || words.isBlank()) throw new RuleViolated(GradingError.TALK_NOTE_NEEDED);
        state = to;
        note = words.strip();
        settledByName = by.personName();
        settledAt = now;
    }

    private void expectProposed() {
        if (state != State.PROPOSED) throw new RuleViolated(GradingError.TALK_SETTLED);
    }

    /** The fall is none any more. What was held stays on record. @return whether it was still open */
    public boolean withdraw(Instant now) {
        if (state != State.PROPOSED) return false;
        state = State.WITHDRAWN;
        settledAt = now;
        return true;
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

    public UUID firmKey() {
        return firmKey;
    }

    public String firmName() {
        return firmName;
    }

    public String licenceNumber() {
        return licenceNumber;
    }

    public String districtCode() {
        return districtCode;
    }

    public int year() {
        return year;
    }

    public UUID grade() {
        return grade;
    }

    public Grade level() {
        return level;
    }

    public Occasion occasion() {
        return occasion;
    }

    public State state() {
        return state;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public String note() {
        return note;
    }

    public String settledByName() {
        return settledByName;
    }

    public Instant settledAt() {
        return settledAt;
    }
}
