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
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * 更正 (Measures Art. 11): a decision behind a firm's grade was revoked, found unlawful or void. The firm applies or the
 * bureau acts; one officer names the facts that rest on it, another decides.
 */
@Entity
@Table(name = "restoration")
@EntityListeners(TenantGuard.class)
public class Restoration implements TenantOwned {
    /** How far it got. */
    public enum State {
        /** The firm asked; nobody named the facts yet. */
        APPLIED,
        /** The facts are named; a second person decides. */
        PROPOSED,
        APPROVED,
        REFUSED
    }

    /** Why the decision no longer holds. */
    public enum Ground {
        REVOKED,
        UNLAWFUL,
        VOID,
        /** Nothing fell: the bureau's own record was wrong, e.g. entered for another firm. */
        RECORDED_WRONGLY
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

    @Enumerated(EnumType.STRING)
    private State state;

    @Enumerated(EnumType.STRING)
    private Ground ground;

    @Column(name = "document_no")
    private String documentNo;

    @Column(name = "document_on")
    private LocalDate documentOn;

    private String reasons;

    @Column(name = "applied_by_name")
    private String appliedByName;

    @Column(name = "applied_at")
    private Instant appliedAt;

    @Column(name = "proposed_by")
    private Long proposedBy;

    @Column(name = "proposed_by_name")
    private String proposedByName;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    private String proposal;

    @Column(name = "decided_by")
    private Long decidedBy;

    @Column(name = "decided_by_name")
    private String decidedByName;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String answer;

    protected Restoration() {}

    /** The document that says so, and the reasons in words. */
    public record Claim(Ground ground, String documentNo, LocalDate documentOn, String reasons) {}

    private Restoration(FirmGrade.Firm firm, Claim claim, LocalDate today) {
        if (claim.ground() == null
                || claim.documentNo() == null
                || claim.documentNo().isBlank()
                || claim.documentOn() == null
                || claim.documentOn().isAfter(today)) {
            throw new RuleViolated(GradingError.RESTORATION_DOCUMENT_NEEDED);
        }
        id = Ids.next();
        uid = UUID.randomUUID();
        tenantId = firm.tenantId();
        firmKey = firm.key();
        firmName = firm.name();
        licenceNumber = firm.licenceNumber();
        districtCode = firm.districtCode();
        ground = claim.ground();
        documentNo = claim.documentNo().strip();
        documentOn = claim.documentOn();
        reasons = reasoned(claim.reasons());
    }

    /** The firm asks. */
    public static Restoration applied(AccessScope by, FirmGrade.Firm firm, Claim claim, LocalDate today, Instant now) {
        Restoration asked = new Restoration(firm, claim, today);
        asked.state = State.APPLIED;
        asked.appliedByName = by.personName();
        asked.appliedAt = now;
        return asked;
    }

    /** The bureau acts of its own motion. */
    public static Restoration ofBureau(AccessScope by, FirmGrade.Firm firm, Claim claim, LocalDate today, Instant now) {
        Restoration begun = new Restoration(firm, claim, today);
        begun.state = State.APPLIED;
        begun.propose(by, claim.reasons(), now);
        return begun;
    }

    /** An officer has named the facts that rest on the decision. */
    public void propose(AccessScope by, String why, Instant now) {
        if (state != State.APPLIED) throw new RuleViolated(GradingError.RESTORATION_DECIDED);
        proposal = reasoned(why);
        state = State.PROPOSED;
        proposedBy = by.personId();
        proposedByName = by.personName();
        proposedAt = now;
    }

    /** The second person: the facts fall. */
    public void approve(AccessScope by, String words, Instant now) {
        if (state == State.APPLIED) throw new RuleViolated(GradingError.RESTORATION_NOT_PROPOSED);
        expectOpen();
        if (by.personId() == proposedBy) throw new RuleViolated(GradingError.RESTORATION_NEEDS_SECOND_PERSON);
        state = State.APPROVED;
        answer = words == null || words.isBlank() ? null : words.strip();
        decided(by, now);
    }

    /** Everything stays; the reasons are told. */
    public void refuse(AccessScope by, String why, Instant now) {
        expectOpen();
        answer = reasoned(why);
        state = State.REFUSED;
        decided(by, now);
    }

    private void decided(AccessScope by, Instant now) {
        decidedBy = by.personId();
        decidedByName = by.personName();
        decidedAt = now;
    }

    private void expectOpen() {
        if (!open()) throw new RuleViolated(GradingError.RESTORATION_DECIDED);
    }

    private static String reasoned(String words) {
        if (words == null || words.isBlank()) throw new RuleViolated(GradingError.REASON_MISSING);
        return words.strip();
    }

    public boolean open() {
        return state == State.APPLIED || state == State.PROPOSED;
    }

    public boolean proposedBy(AccessScope person) {
        return proposedBy != null && proposedBy == person.personId();
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

    public State state() {
        return state;
    }

    public Ground ground() {
        return ground;
    }

    public String documentNo() {
        return documentNo;
    }

    public LocalDate documentOn() {
        return documentOn;
    }

    public String reasons() {
        return reasons;
    }

    public String appliedByName() {
        return appliedByName;
    }

    /** Null when the bureau acted of its own motion. */
    public Instant appliedAt() {
        return appliedAt;
    }

    public String proposedByName() {
        return proposedByName;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public String proposal() {
        return proposal;
    }

    public String decidedByName() {
        return decidedByName;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public String answer() {
        return answer;
    }
}
