package io.zhuangan.contract.domain;

import io.zhuangan.contract.ContractError;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Ids;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A firm's own sheet for one contract, pinned to an edition, kept as typed. It belongs to the firm and to nobody else. */
@Entity
@Table(name = "contract_sheet")
@EntityListeners(TenantGuard.class)
public class ContractSheet implements TenantOwned {
    public static final int LONGEST_NAME = 100;

    /** Characters of one value or change that are kept, right or wrong; what a variable takes is asked elsewhere. */
    public static final int LONGEST_KEPT = 20_000;

    /** Sheets of one firm. */
    public static final int MOST = 500;

    @Id
    private long id;

    private UUID uid;

    @Column(name = "tenant_id")
    private long tenantId;

    @Version
    private long version;

    @Column(name = "edition_id")
    private long editionId;

    private String name;

    private String body;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "saved_by_name")
    private String savedByName;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    protected ContractSheet() {}

    public ContractSheet(AccessScope firm, long editionId, String name, String body, Instant now) {
        this.id = Ids.next();
        this.uid = UUID.randomUUID();
        this.tenantId = firm.tenantId();
        this.editionId = editionId;
        this.createdAt = now;
        save(firm, name, body, now);
    }

    /** A change opens a finished sheet again: what was finished is no longer what stands there. */
    public void save(AccessScope by, String called, String text, Instant now) {
        String said = called == null ? "" : called.strip();
        if (said.isEmpty()) throw new RuleViolated(ContractError.SHEET_NAME_MISSING);
        if (said.length() > LONGEST_NAME) throw new RuleViolated(ContractError.SHEET_NAME_TOO_LONG, LONGEST_NAME);
        name = said;
        body = text;
        savedByName = by.personName();
        savedAt = now;
        finishedAt = null;
    }

    /** Nothing is missing. */
    public void finish(Instant now) {
        finishedAt = now;
    }

    /** Goes on with another edition of the same template. */
    public void carryOver(AccessScope by, long toEdition, String text, Instant now) {
        editionId = toEdition;
        save(by, name, text, now);
    }

    public void expectVersion(long seen) {
        if (seen != version) throw new RuleViolated(ContractError.SHEET_CHANGED, savedByName, savedAt);
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

    public long editionId() {
        return editionId;
    }

    public String name() {
        return name;
    }

    public String body() {
        return body;
    }

    public String savedByName() {
        return savedByName;
    }

    public Instant savedAt() {
        return savedAt;
    }

    public Instant finishedAt() {
        return finishedAt;
    }
}
