package io.zhuangan.material.domain;

import io.zhuangan.material.DocumentKind;
import io.zhuangan.material.DocumentState;
import io.zhuangan.material.MaterialError;
import io.zhuangan.material.MaterialForm;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A supplier's document that a firm shares. What it says does not change: a newer one takes its place, the firm takes it
 * back, or the association takes it down. The firm owns it, the association is the second party.
 */
@Entity
@Table(name = "material_document")
@EntityListeners(TenantGuard.class)
public class MaterialDocument implements TenantOwned {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_INCI = 200;
    private static final int LONGEST_REASON = 500;

    @Id
    private long id;

    private UUID uid;

    @Column(name = "tenant_id")
    private long tenantId;

    @Column(name = "association_id")
    private long associationId;

    @Version
    private long version;

    private String supplier;
    private String ingredient;
    private String inci;

    @Column(name = "cas_no")
    private String casNo;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    private String number;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "open_to_members")
    private boolean open;

    @Enumerated(EnumType.STRING)
    private DocumentState state;

    @Column(name = "shared_at")
    private Instant sharedAt;

    @Column(name = "shared_by_name")
    private String sharedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by_name")
    private String endedBy;

    @Column(name = "end_reason")
    private String endReason;

    @Column(name = "replaced_by")
    private Long replacedBy;

    private int warned;

    protected MaterialDocument() {}

    /** @param associationId internal id of the association within which it is shared */
    public MaterialDocument(AccessScope by, long associationId, MaterialForm form, LocalDate today, Instant now) {
        check(form, today);
        id = Ids.next();
        uid = UUID.randomUUID();
        tenantId = by.tenantId();
        this.associationId = associationId;
        supplier = form.supplier();
        ingredient = form.ingredient();
        inci = form.inci();
        casNo = form.casNo();
        kind = form.kind();
        number = form.number();
        issuedOn = form.issuedOn();
        validUntil = form.validUntil();
        open = form.open();
        state = DocumentState.SHARED;
        sharedAt = now;
        sharedBy = by.personName();
        // who shares what expires soon knows it
        warned = Expiry.step(validUntil, today);
    }

    private static void check(MaterialForm f, LocalDate today) {
        boolean whole = fits(f.supplier(), LONGEST_NAME)
                && fits(f.ingredient(), LONGEST_NAME)
                && fits(f.number(), LONGEST_NUMBER)
                && (f.inci() == null || f.inci().length() <= LONGEST_INCI)
                && f.kind() != null;
        if (!whole) throw new RuleViolated(MaterialError.FIELDS_MISSING);
        if (f.casNo() != null && !CasNumber.valid(f.casNo()))
            throw new RuleViolated(MaterialError.CAS_WRONG, f.casNo());
        if (f.issuedOn() == null || f.issuedOn().isAfter(today)) throw new RuleViolated(MaterialError.ISSUED_WRONG);
        if (f.validUntil() == null) return;
        if (f.validUntil().isBefore(f.issuedOn())) throw new RuleViolated(MaterialError.VALID_BEFORE_ISSUE);
        if (f.validUntil().isBefore(today)) throw new RuleViolated(MaterialError.EXPIRED_ALREADY);
    }

    private static boolean fits(String text, int longest) {
        return text != null && text.length() <= longest;
    }

    /** The firm shares a newer one in its place: this one makes way for it. */
    public void makeWay(AccessScope by, Instant now) {
        end(DocumentState.REPLACED, by, null, now);
    }

    public void followedBy(MaterialDocument newer) {
        replacedBy = newer.id;
    }

    public void withdraw(AccessScope by, Instant now) {
        end(DocumentState.WITHDRAWN, by, null, now);
    }

    /** The association takes it down. */
    public void takeDown(AccessScope by, String reason, Instant now) {
        String why = reason == null ? "" : reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new RuleViolated(MaterialError.REASON_MISSING, LONGEST_REASON);
        }
        end(DocumentState.TAKEN_DOWN, by, why, now);
    }

    private void end(DocumentState as, AccessScope by, String reason, Instant now) {
        if (state != DocumentState.SHARED) throw new RuleViolated(MaterialError.NOT_SHARED, state);
        state = as;
        endedAt = now;
        endedBy = by.personName();
        endReason = reason;
    }

    public void expectVersion(long seen) {
        if (seen != version) throw new Stale("MaterialDocument", uid);
    }

    /** @param step of {@link Expiry#step} */
    public void warned(int step) {
        warned = step;
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
        return associationId;
    }

    public long version() {
        return version;
    }

    public String ingredient() {
        return ingredient;
    }

    public String supplier() {
        return supplier;
    }

    public LocalDate validUntil() {
        return validUntil;
    }

    public int warned() {
        return warned;
    }

    public DocumentState state() {
        return state;
    }
}
