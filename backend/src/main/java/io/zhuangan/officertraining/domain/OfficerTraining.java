package io.zhuangan.officertraining.domain;

import io.zhuangan.officertraining.OfficerTrainingError;
import io.zhuangan.officertraining.OfficerTrainingForm;
import io.zhuangan.officertraining.OfficerTrainingKind;
import io.zhuangan.officertraining.OfficerTrainingState;
import io.zhuangan.shared.AccessScope;
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
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;

/** One training of an officer: entered and sent by the officer, confirmed or sent back by somebody else. */
@Entity
@Table(name = "officer_training")
@EntityListeners(TenantGuard.class)
public class OfficerTraining implements TenantOwned {
    private static final int LONGEST = 200;
    private static final int LONGEST_TEXT = 1000;
    private static final BigDecimal LEAST_HOURS = new BigDecimal("0.5");

    /** A day of training has no more hours than this; a slip of the keyboard, not a rule of the plan. */
    private static final int MOST_HOURS_A_DAY = 12;

    @Id
    private long id;

    private UUID uid;

    @Column(name = "tenant_id")
    private long tenantId;

    @Version
    private long version;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "person_key")
    private UUID personKey;

    @Column(name = "person_name")
    private String personName;

    @Enumerated(EnumType.STRING)
    private OfficerTrainingKind kind;

    private String title;
    private String organiser;

    @Column(name = "held_from")
    private LocalDate heldFrom;

    @Column(name = "held_until")
    private LocalDate heldUntil;

    private BigDecimal hours;

    @Column(name = "quality_system")
    private boolean qualitySystem;

    private String note;

    @Enumerated(EnumType.STRING)
    private OfficerTrainingState state;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "decided_by")
    private Long decidedBy;

    @Column(name = "decided_by_name")
    private String decidedByName;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String remark;

    protected OfficerTraining() {}

    public OfficerTraining(AccessScope officer, UUID personKey) {
        this.id = Ids.next();
        this.uid = UUID.randomUUID();
        this.tenantId = officer.tenantId();
        this.personId = officer.personId();
        this.personKey = personKey;
        this.personName = officer.personName();
    }

    /** Enters or changes it and sends it; whatever was answered before is past. */
    public void send(OfficerTrainingForm form, LocalDate today, Instant now) {
        if (state == OfficerTrainingState.CONFIRMED) throw new RuleViolated(OfficerTrainingError.RECORD_CONFIRMED);
        title = words(form.title(), OfficerTrainingError.TITLE_MISSING);
        organiser = words(form.organiser(), OfficerTrainingError.ORGANISER_MISSING);
        days(form.heldFrom(), form.heldUntil(), today);
        long days = ChronoUnit.DAYS.between(heldFrom, heldUntil) + 1;
        BigDecimal most = BigDecimal.valueOf(days * MOST_HOURS_A_DAY).min(new BigDecimal("500"));
        if (form.hours() == null
                || form.hours().compareTo(LEAST_HOURS) < 0
                || form.hours().compareTo(most) > 0) {
            throw new RuleViolated(OfficerTrainingError.HOURS_RANGE, LEAST_HOURS, most);
        }
        hours = form.hours();
        kind = Objects.requireNonNullElse(form.kind(), OfficerTrainingKind.REGULATION);
        qualitySystem = form.qualitySystem();
        String said = form.note() == null ? "" : form.note().strip();
        note = said.length() > LONGEST_TEXT ? said.substring(0, LONGEST_TEXT) : said;
        state = OfficerTrainingState.SENT;
        sentAt = now;
        decidedBy = null;
        decidedByName = null;
        decidedAt = null;
        remark = null;
    }

    private void days(LocalDate from, LocalDate until, LocalDate today) {
        LocalDate last = until == null ? from : until;
        if (from == null || last.isBefore(from)) throw new RuleViolated(OfficerTrainingError.DAYS_WRONG);
        if (last.isAfter(today)) throw new RuleViolated(OfficerTrainingError.NOT_OVER, last);
        if (from.getYear() != last.getYear()) throw new RuleViolated(OfficerTrainingError.ACROSS_YEARS);
        heldFrom = from;
        heldUntil = last;
    }

    private static String words(String text, OfficerTrainingError missing) {
        String stripped = text == null ? "" : text.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST) throw new RuleViolated(missing, LONGEST);
        return stripped;
    }

    /** Four eyes: never one's own. */
    public void decide(boolean confirm, String said, AccessScope by, Instant now) {
        if (by.personId() == personId) throw new RuleViolated(OfficerTrainingError.OWN_RECORD);
        if (state != OfficerTrainingState.SENT) throw new RuleViolated(OfficerTrainingError.RECORD_NOT_SENT, state);
        String text = said == null ? "" : said.strip();
        if (!confirm && text.isEmpty()) throw new RuleViolated(OfficerTrainingError.REMARK_MISSING);
        state = confirm ? OfficerTrainingState.CONFIRMED : OfficerTrainingState.RETURNED;
        decidedBy = by.personId();
        decidedByName = by.personName();
        decidedAt = now;
        remark = text.isEmpty() ? null : text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    }

    public void expectVersion(long seen) {
        if (seen != version) throw new Stale("OfficerTraining", uid);
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

    public long personId() {
        return personId;
    }

    public UUID personKey() {
        return personKey;
    }

    public String personName() {
        return personName;
    }

    public OfficerTrainingKind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public String organiser() {
        return organiser;
    }

    public LocalDate heldFrom() {
        return heldFrom;
    }

    public LocalDate heldUntil() {
        return heldUntil;
    }

    public BigDecimal hours() {
        return hours;
    }

    public boolean qualitySystem() {
        return qualitySystem;
    }

    public String note() {
        return note;
    }

    public OfficerTrainingState state() {
        return state;
    }

    public Instant sentAt() {
        return sentAt;
    }

    public String decidedByName() {
        return decidedByName;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public String remark() {
        return remark;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OfficerTraining that && Objects.equals(uid, that.uid);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(uid);
    }
}
