package io.zhuangan.bulletin.domain;

import io.zhuangan.bulletin.BulletinError;
import io.zhuangan.bulletin.CheckState;
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
import java.util.UUID;

/** A firm that was told: its receipt, and how far its self-check is. The association owns the row, the firm reads it. */
@Entity
@Table(name = "bulletin_target")
@EntityListeners(TenantGuard.class)
public class BulletinTarget implements TenantOwned {
    @Id
    private long id;

    private UUID uid;

    @Version
    private long version = 1;

    @Column(name = "tenant_id")
    private long tenantId;

    @Column(name = "bulletin_id")
    private long bulletinId;

    @Column(name = "enterprise_id")
    private long enterpriseId;

    @Column(name = "firm_uid")
    private UUID firmKey;

    @Column(name = "firm_name")
    private String firmName;

    @Column(name = "district_code")
    private String district;

    private int people;

    @Column(name = "told_at")
    private Instant toldAt;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "receipt_at")
    private Instant receiptAt;

    @Column(name = "receipt_by")
    private Long receiptBy;

    @Column(name = "receipt_by_name")
    private String receiptByName;

    private boolean late;
    private int reminded;

    @Enumerated(EnumType.STRING)
    @Column(name = "check_state")
    private CheckState check;

    @Column(name = "check_at")
    private Instant checkAt;

    @Column(name = "check_by_name")
    private String checkByName;

    @Column(name = "share_association")
    private boolean withAssociation;

    @Column(name = "share_regulator")
    private boolean withRegulator;

    protected BulletinTarget() {}

    /** @param questions whether the bulletin brings a self-check */
    public BulletinTarget(
            Bulletin of,
            long firm,
            UUID firmKey,
            String name,
            String district,
            int people,
            boolean questions,
            Instant now) {
        this.id = Ids.next();
        this.uid = UUID.randomUUID();
        this.tenantId = of.tenantId();
        this.bulletinId = of.id();
        this.enterpriseId = firm;
        this.firmKey = firmKey;
        this.firmName = name;
        this.district = district;
        this.people = people;
        this.toldAt = now;
        this.check = questions ? CheckState.OPEN : CheckState.NONE;
    }

    public void opened(Instant now) {
        if (openedAt == null) openedAt = now;
    }

    /** The firm's receipt, by a person with a name; one is enough, and it stays. */
    public void receipt(AccessScope by, Instant deadline, Instant now) {
        if (receiptAt != null) throw new RuleViolated(BulletinError.RECEIPT_GIVEN, receiptByName, receiptAt);
        opened(now);
        receiptAt = now;
        receiptBy = by.personId();
        receiptByName = by.personName();
        late = ReceiptClock.late(deadline, now);
    }

    /** Something was answered or attached. */
    public void drafted() {
        expectOpenCheck();
        check = CheckState.DRAFT;
    }

    public void submitted(AccessScope by, Instant now) {
        expectOpenCheck();
        if (receiptAt == null) throw new RuleViolated(BulletinError.RECEIPT_FIRST);
        check = CheckState.SUBMITTED;
        checkAt = now;
        checkByName = by.personName();
    }

    private void expectOpenCheck() {
        if (check == CheckState.NONE) throw new RuleViolated(BulletinError.NO_CHECK);
        if (check == CheckState.SUBMITTED) throw new RuleViolated(BulletinError.CHECK_SUBMITTED, checkByName, checkAt);
    }

    /** Whom the firm shows its answers to; it may change its mind. */
    public void share(boolean association, boolean regulator) {
        withAssociation = association;
        withRegulator = regulator;
    }

    public void remindedAt(int step) {
        reminded = step;
    }

    public void expectVersion(long seen) {
        if (seen != version) throw new Stale("Bulletin", uid);
    }

    public long id() {
        return id;
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
        return enterpriseId;
    }

    public long bulletinId() {
        return bulletinId;
    }

    public UUID firmKey() {
        return firmKey;
    }

    public String firmName() {
        return firmName;
    }

    public String district() {
        return district;
    }

    public int people() {
        return people;
    }

    public Instant toldAt() {
        return toldAt;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant receiptAt() {
        return receiptAt;
    }

    public String receiptByName() {
        return receiptByName;
    }

    public CheckState check() {
        return check;
    }

    public Instant checkAt() {
        return checkAt;
    }

    public String checkByName() {
        return checkByName;
    }

    public boolean withAssociation() {
        return withAssociation;
    }

    public boolean withRegulator() {
        return withRegulator;
    }

    /** Whether a reader sees the answers. */
    public boolean readable(AnswerVisibility.Reader reader, String law) {
        return AnswerVisibility.readable(
                reader, check == CheckState.SUBMITTED, withAssociation, withRegulator, law != null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BulletinTarget that && id == that.id;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }
}
