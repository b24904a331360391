package io.zhuangan.bulletin.domain;

import io.zhuangan.bulletin.CheckAnswer;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Ids;
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

/** What a firm answered to one question. The firm's own; the association is the counterpart while it is shared. */
@Entity
@Table(name = "bulletin_answer")
@EntityListeners(TenantGuard.class)
public class BulletinAnswer implements TenantOwned {
    @Id
    private long id;

    private UUID uid;

    @Version
    private long version = 1;

    @Column(name = "tenant_id")
    private long tenantId;

    @Column(name = "counterpart_id")
    private Long counterpartId;

    @Column(name = "issuer_id")
    private long issuerId;

    @Column(name = "bulletin_uid")
    private UUID bulletin;

    @Column(name = "question_uid")
    private UUID question;

    @Enumerated(EnumType.STRING)
    private CheckAnswer answer;

    private String words;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Column(name = "saved_by_name")
    private String savedBy;

    protected BulletinAnswer() {}

    public BulletinAnswer(AccessScope firm, long issuer, UUID bulletin, UUID question) {
        this.id = Ids.next();
        this.uid = UUID.randomUUID();
        this.tenantId = firm.tenantId();
        this.issuerId = issuer;
        this.bulletin = bulletin;
        this.question = question;
    }

    public void save(AccessScope by, CheckAnswer given, String said, Instant now) {
        answer = given;
        words = said == null || said.isBlank() ? null : said.strip();
        touch(by, now);
    }

    public void touch(AccessScope by, Instant now) {
        savedAt = now;
        savedBy = by.personName();
    }

    public void share(boolean withIssuer) {
        counterpartId = withIssuer ? issuerId : null;
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
        return counterpartId == null ? 0 : counterpartId;
    }

    public UUID question() {
        return question;
    }

    public CheckAnswer answer() {
        return answer;
    }

    public String words() {
        return words;
    }

    public Instant savedAt() {
        return savedAt;
    }

    public String savedBy() {
        return savedBy;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BulletinAnswer that && id == that.id;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }
}
