package io.zhuangan.grading.domain;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Ids;
import io.zhuangan.shared.RuleViolated;
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
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;

/**
 * 事实: something that happened at a firm, with who said so. Its values never change; a correction withdraws it and
 * adds the next revision. A fact that would put the firm at D waits for a second person.
 */
@Entity
@Table(name = "grading_fact")
@EntityListeners(TenantGuard.class)
public class GradingFact implements TenantOwned {
    /** Whether it counts. */
    public enum State {
        /** Waits for a second person. */
        PENDING,
        ACTIVE,
        WITHDRAWN
    }

    @Id
    private long id;

    private UUID uid;

    @Column(name = "tenant_id")
    private long tenantId;

    @Version
    private long version;

    @Column(name = "natural_key")
    private String naturalKey;

    private int revision;

    @Column(name = "indicator_code")
    private String indicatorCode;

    private String event;

    @Column(name = "occurred_on")
    private LocalDate occurredOn;

    @Column(name = "event_count")
    private int count;

    @Column(name = "event_base")
    private Integer base;

    private String subject;

    private String batch;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "done_on")
    private LocalDate doneOn;

    @Column(name = "inspection_type")
    private String inspectionType;

    @Column(name = "document_no")
    private String documentNo;

    private String source;

    private String note;

    @Column(name = "evidence_uid")
    private UUID evidence;

    @Column(name = "corrects_uid")
    private UUID corrects;

    private String origin;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "entered_by")
    private long enteredBy;

    @Column(name = "entered_by_name")
    private String enteredByName;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "confirmed_by")
    private Long confirmedBy;

    @Column(name = "confirmed_by_name")
    private String confirmedByName;

    @Column(name = "counts_from")
    private Instant countsFrom;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawn_by")
    private Long withdrawnBy;

    @Column(name = "withdrawn_reason")
    private String withdrawnReason;

    protected GradingFact() {}

    /** Origin of facts that an officer entered one by one. */
    public static final String BY_HAND = "HAND";

    /** @param origin how it came: {@code IMPORT}, {@link #BY_HAND}, or the name of the room that pushed it */
    public GradingFact(
            AccessScope by, long firmId, RuleSet rules, Statement said, int revision, String origin, Instant now) {
        EventType type = rules.event(said.event());
        this.id = Ids.next();
        this.uid = UUID.randomUUID();
        this.tenantId = firmId;
        this.naturalKey = said.naturalKey();
        this.revision = revision;
        this.indicatorCode =
                rules.indicatorOf(said.event()).map(Indicator::code).orElse(null);
        this.event = said.event();
        this.occurredOn = said.occurredOn();
        this.count = said.count();
        this.base = said.base();
        this.subject = said.subject();
        this.batch = said.batch();
        this.dueOn = said.dueOn();
        this.doneOn = said.doneOn();
        this.inspectionType = said.inspectionType();
        this.documentNo = said.documentNo();
        this.source = said.source();
        this.note = said.note();
        this.origin = origin;
        this.state = type.immediate() ? State.PENDING : State.ACTIVE;
        this.enteredBy = by.personId();
        this.enteredByName = by.personName();
        this.enteredAt = now;
        this.countsFrom = state == State.ACTIVE ? now : null;
    }

    /** The record of another room that tells the whole story behind it. */
    public GradingFact backedBy(UUID record) {
        evidence = record;
        return this;
    }

    /** The fact this one stands for from now on. */
    public GradingFact correcting(GradingFact before) {
        corrects = before.uid;
        return this;
    }

    /** Counts and put the firm at D: taking it back is a correction by two people (Measures Art. 11). */
    public boolean downgraded(RuleSet rules) {
        return state == State.ACTIVE && rules.knows(event) && rules.event(event).immediate();
    }

    /** What somebody says happened, as a row of a file or a message of another room brings it. */
    public record Statement(
            String event,
            LocalDate occurredOn,
            int count,
            Integer base,
            String subject,
            String batch,
            LocalDate dueOn,
            LocalDate doneOn,
            String inspectionType,
            String documentNo,
            String source,
            String note) {
        /**
         * What makes it this fact and no other: the event, its day, its matter, its document. Numbers, dates of
         * completion and notes may be corrected and stay the same fact.
         */
        public String naturalKey() {
            String text = String.join(
                    "\u0000",
                    event,
                    occurredOn.toString(),
                    Objects.toString(subject, ""),
                    Objects.toString(batch, ""),
                    Objects.toString(documentNo, ""));
            try {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
                return HexFormat.of().formatHex(digest);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Whether it says the same, word for word. */
    public boolean says(Statement s) {
        return count == s.count()
                && Objects.equals(base, s.base())
                && Objects.equals(dueOn, s.dueOn())
                && Objects.equals(doneOn, s.doneOn())
                && Objects.equals(inspectionType, s.inspectionType())
                && Objects.equals(source, s.source())
                && Objects.equals(note, s.note());
    }

    /** The second person of an immediate D. */
    public void confirm(AccessScope by, Instant now) {
        if (state != State.PENDING) throw new RuleViolated(GradingError.FACT_NOT_PENDING);
        if (by.personId() == enteredBy) throw new RuleViolated(GradingError.CONFIRM_NEEDS_SECOND_PERSON);
        state = State.ACTIVE;
        confirmedBy = by.personId();
        confirmedByName = by.personName();
        countsFrom = now;
    }

    public void withdraw(AccessScope by, String reason, Instant now) {
        if (state == State.WITHDRAWN) throw new RuleViolated(GradingError.FACT_NOT_ACTIVE);
        if (reason == null || reason.isBlank()) throw new RuleViolated(GradingError.REASON_MISSING);
        state = State.WITHDRAWN;
        withdrawnAt = now;
        withdrawnBy = by.personId();
        withdrawnReason = reason.strip();
    }

    /** The values the engine sees. */
    public Fact value() {
        return new Fact(uid, event, occurredOn, count, base, subject, batch, dueOn, doneOn, inspectionType, documentNo);
    }

    /** What it says, in the words it came in. */
    public Statement statement() {
        return new Statement(
                event,
                occurredOn,
                count,
                base,
                subject,
                batch,
                dueOn,
                doneOn,
                inspectionType,
                documentNo,
                source,
                note);
    }

    public long id() {
        return id;
    }

    /** Key of the fact it corrects, or null. */
    public UUID corrects() {
        return corrects;
    }

    public String confirmedByName() {
        return confirmedByName;
    }

    public UUID key() {
        return uid;
    }

    @Override
    public long tenantId() {
        return tenantId;
    }

    public String naturalKey() {
        return naturalKey;
    }

    public int revision() {
        return revision;
    }

    public String event() {
        return event;
    }

    public LocalDate occurredOn() {
        return occurredOn;
    }

    public String note() {
        return note;
    }

    public String documentNo() {
        return documentNo;
    }

    public State state() {
        return state;
    }

    public String subject() {
        return subject;
    }

    public String source() {
        return source;
    }

    public String origin() {
        return origin;
    }

    public Instant withdrawnAt() {
        return withdrawnAt;
    }

    public String withdrawnReason() {
        return withdrawnReason;
    }

    public String enteredByName() {
        return enteredByName;
    }

    public long enteredBy() {
        return enteredBy;
    }

    public Instant enteredAt() {
        return enteredAt;
    }
}
