package io.zhuangan.training.domain;

import io.zhuangan.shared.Ids;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import io.zhuangan.training.Ending;
import io.zhuangan.training.EnrolmentState;
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
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * A person's place in a session: asked for, seated, in line with a ticket, offered, or withdrawn. Seen by two tenants, the association
 * and the firm. Whoever comes back after withdrawing draws a new ticket at the end of the line.
 */
@Entity
@Table(name = "enrolment")
@EntityListeners(TenantGuard.class)
public class Enrolment implements TenantOwned {
    @Id
    private long id;

    @Column(name = "uid")
    private UUID uid;

    @Column(name = "tenant_id")
    private long tenantId;

    @Version
    private long version;

    @Column(name = "enterprise_id")
    private long enterpriseId;

    @Column(name = "session_id")
    private long sessionId;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "person_uid")
    private UUID personKey;

    @Column(name = "person_name")
    private String personName;

    @Column(name = "person_post")
    private String personPost;

    @Column(name = "enterprise_name")
    private String enterpriseName;

    @Enumerated(EnumType.STRING)
    private EnrolmentState state;

    private long ticket;

    /** Order in the line; at first the ticket. */
    private BigDecimal turn;

    /** Which groups with kept seats the person belonged to when enrolled. */
    private int fits;

    @Column(name = "needs_approval")
    private boolean needsApproval;

    @Column(name = "approved_at")
    private Instant approvedAt;

    @Column(name = "approved_by")
    private String approvedBy;

    @Column(name = "offer_until")
    private Instant offerUntil;

    @Enumerated(EnumType.STRING)
    private Ending ended;

    @Column(name = "ended_note")
    private String endedNote;

    @Column(name = "enrolled_at")
    private Instant enrolledAt;

    @Column(name = "enrolled_by")
    private String enrolledBy;

    @Column(name = "seated_at")
    private Instant seatedAt;

    private boolean promoted;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected Enrolment() {}

    public Enrolment(
            long associationId,
            long sessionId,
            long enterpriseId,
            String enterpriseName,
            long personId,
            UUID personKey,
            String personName,
            String personPost) {
        this.id = Ids.next();
        this.uid = UUID.randomUUID();
        this.tenantId = associationId;
        this.sessionId = sessionId;
        this.enterpriseId = enterpriseId;
        this.enterpriseName = enterpriseName;
        this.personId = personId;
        this.personKey = personKey;
        this.personName = personName;
        this.personPost = personPost == null ? "" : personPost;
        this.state = EnrolmentState.WITHDRAWN;
    }

    /** Takes the place that the ledger gave. */
    public void enter(EnrolmentState place, long newTicket, String by, Instant now) {
        state = place;
        ticket = newTicket;
        enrolledAt = now;
        enrolledBy = by;
        seatedAt = place == EnrolmentState.SEATED ? now : null;
        promoted = false;
        withdrawnAt = null;
        turn = BigDecimal.valueOf(newTicket);
        needsApproval = place == EnrolmentState.REQUESTED;
        approvedAt = null;
        approvedBy = null;
        offerUntil = null;
        ended = null;
        endedNote = null;
    }

    /** The groups with kept seats that the person belongs to, as they were when the firm enrolled the person. */
    public void belongsTo(int groups) {
        fits = groups;
    }

    /** The association said yes; the place is what the ledger gave. */
    public void approve(EnrolmentState place, String by, Instant now) {
        if (state != EnrolmentState.REQUESTED) throw new RuleViolated(TrainingError.NOT_REQUESTED);
        state = place;
        seatedAt = place == EnrolmentState.SEATED ? now : null;
        approvedAt = now;
        approvedBy = by;
    }

    /** The firm takes the seat that was kept. */
    public void accept(Instant now) {
        if (state != EnrolmentState.OFFERED || !now.isBefore(offerUntil)) {
            throw new RuleViolated(TrainingError.OFFER_GONE);
        }
        state = EnrolmentState.SEATED;
        seatedAt = now;
        offerUntil = null;
    }

    public void end(Ending how, String note, Instant now) {
        state = EnrolmentState.WITHDRAWN;
        withdrawnAt = now;
        ended = how;
        endedNote = note == null || note.isBlank() ? null : note.strip();
        offerUntil = null;
    }

    public boolean active() {
        return state != EnrolmentState.WITHDRAWN;
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

    @Override
    public long counterpartId() {
        return enterpriseId;
    }

    public long enterpriseId() {
        return enterpriseId;
    }

    public long sessionId() {
        return sessionId;
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

    public String personPost() {
        return personPost;
    }

    public String enterpriseName() {
        return enterpriseName;
    }

    public EnrolmentState state() {
        return state;
    }

    public Instant enrolledAt() {
        return enrolledAt;
    }

    public String enrolledBy() {
        return enrolledBy;
    }

    public long ticket() {
        return ticket;
    }

    public BigDecimal turn() {
        return turn;
    }

    public int fits() {
        return fits;
    }

    public Instant offerUntil() {
        return offerUntil;
    }

    /** When the place ended; null while it is held. */
    public Instant endedAt() {
        return withdrawnAt;
    }

    public boolean approved() {
        return approvedAt != null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Enrolment that && Objects.equals(uid, that.uid);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(uid);
    }
}
