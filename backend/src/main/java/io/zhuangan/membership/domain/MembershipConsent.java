package io.zhuangan.membership.domain;

import io.zhuangan.membership.ConsentKind;
import io.zhuangan.membership.ConsentOrder;
import io.zhuangan.membership.MembershipError;
import io.zhuangan.shared.Ids;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Stale;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
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

/** The firm lets an association see one thing, over a span of days or until it takes that back. */
@Entity
@Table(name = "membership_consent")
@EntityListeners(TenantGuard.class)
public class MembershipConsent implements TenantOwned {
    private static final int LONGEST_PURPOSE = 500;

    @Id
    private long id;

    private UUID uid;

    @Version
    private long version;

    @Column(name = "tenant_id")
    private long tenantId;

    @Column(name = "association_id")
    private long associationId;

    @Column(name = "association_uid")
    private UUID association;

    @Column(name = "association_name")
    private String associationName;

    @Enumerated(EnumType.STRING)
    private ConsentKind kind;

    @Column(name = "year_number")
    private Integer gradeYear;

    @Column(name = "person_uid")
    private UUID person;

    @Column(name = "person_name")
    private String personName;

    private String purpose;

    @Column(name = "from_on")
    private LocalDate fromOn;

    @Column(name = "until_on")
    private LocalDate untilOn;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "given_by_name")
    private String givenBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "warned_at")
    private Instant warnedAt;

    protected MembershipConsent() {}

    /**
     * @param personName name of the person whose contact it is, or null
     * @param longest days the span may last, first and last included
     */
    public MembershipConsent(
            long firm,
            MembershipApplication.Side association,
            ConsentOrder order,
            String personName,
            int longest,
            LocalDate today,
            String by,
            Instant now) {
        expectThing(order);
        String purpose = order.purpose() == null ? "" : order.purpose().strip();
        if (purpose.isEmpty() || purpose.length() > LONGEST_PURPOSE) {
            throw new RuleViolated(MembershipError.WORDS_MISSING, LONGEST_PURPOSE);
        }
        if (order.from() == null || order.from().isBefore(today)) {
            throw new RuleViolated(MembershipError.SPAN_WRONG, today, longest);
        }
        expectSpan(order.from(), order.until(), longest);
        this.id = Ids.next();
        this.uid = UUID.randomUUID();
        this.tenantId = firm;
        this.associationId = association.id();
        this.association = association.key();
        this.associationName = association.name();
        this.kind = order.kind();
        this.gradeYear = order.kind() == ConsentKind.GRADE ? order.year() : null;
        this.person = order.kind() == ConsentKind.CONTACT ? order.person() : null;
        this.personName = order.kind() == ConsentKind.CONTACT ? personName : null;
        this.purpose = purpose;
        this.fromOn = order.from();
        this.untilOn = order.until();
        this.givenAt = now;
        this.givenBy = by;
    }

    private static void expectThing(ConsentOrder order) {
        if (order.kind() == null
                || (order.kind() == ConsentKind.GRADE && order.year() == null)
                || (order.kind() == ConsentKind.CONTACT && order.person() == null)) {
            throw new RuleViolated(MembershipError.THING_MISSING);
        }
    }

    private static void expectSpan(LocalDate from, LocalDate until, int longest) {
        if (until == null || until.isBefore(from) || !until.isBefore(from.plusDays(longest))) {
            throw new RuleViolated(MembershipError.SPAN_WRONG, from, longest);
        }
    }

    /** A later last day, counted from today; what was taken back or is over is given anew instead. */
    public void renew(LocalDate until, int longest, LocalDate today) {
        if (endedAt != null || untilOn.isBefore(today)) throw new RuleViolated(MembershipError.CONSENT_OVER);
        if (until == null || !until.isAfter(untilOn)) {
            throw new RuleViolated(MembershipError.SPAN_WRONG, untilOn.plusDays(1), longest);
        }
        expectSpan(today.isBefore(fromOn) ? fromOn : today, until, longest);
        untilOn = until;
        warnedAt = null;
    }

    /** Gone for the association at once; a second time changes nothing. */
    public void end(Instant now) {
        if (endedAt == null) endedAt = now;
    }

    /** @return whether the firm is to be told now that it ends soon */
    public boolean warn(LocalDate today, Instant now) {
        if (warnedAt != null || !soon(today)) return false;
        warnedAt = now;
        return true;
    }

    public boolean soon(LocalDate today) {
        return !over(today) && untilOn.isBefore(today.plusDays(MaySee.WARNING_DAYS + 1L));
    }

    /** Taken back, or its last day is past. */
    public boolean over(LocalDate today) {
        return endedAt != null || untilOn.isBefore(today);
    }

    public void expectVersion(long seen) {
        if (seen != version) throw new Stale("MembershipConsent", uid);
    }

    public MaySee.Seen seen() {
        return new MaySee.Seen(kind, gradeYear, person);
    }

    public MaySee.Given given() {
        return new MaySee.Given(associationId, seen(), fromOn, untilOn, endedAt != null);
    }

    public long id() {
        return id;
    }

    public UUID key() {
        return uid;
    }

    public long version() {
        return version;
    }

    @Override
    public long tenantId() {
        return tenantId;
    }

    @Override
    public long counterpartId() {
        return associationId;
    }

    public UUID association() {
        return association;
    }

    public String associationName() {
        return associationName;
    }

    public ConsentKind kind() {
        return kind;
    }

    public Integer year() {
        return gradeYear;
    }

    public UUID person() {
        return person;
    }

    public String personName() {
        return personName;
    }

    public String purpose() {
        return purpose;
    }

    public LocalDate from() {
        return fromOn;
    }

    public LocalDate until() {
        return untilOn;
    }

    public Instant givenAt() {
        return givenAt;
    }

    public String givenBy() {
        return givenBy;
    }

    public Instant endedAt() {
        return endedAt;
    }
}
