package io.zhuangan.contract.domain;

import io.zhuangan.contract.CommentOutcome;
import io.zhuangan.contract.ContractError;
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
import java.util.UUID;

/** A comment on a clause and the association's answer. Association and author see it; others the answer alone. */
@Entity
@Table(name = "contract_comment")
@EntityListeners(TenantGuard.class)
public class ContractComment implements TenantOwned {
    /** Characters of a comment and of an answer: choices of ours. */
    public static final int LONGEST = 4000;

    public static final int LONGEST_ANSWER = 2000;

    @Id
    private long id;

    private UUID uid;

    @Column(name = "tenant_id")
    private long tenantId;

    @Column(name = "author_tenant_id")
    private long authorTenantId;

    @Version
    private long version;

    @Column(name = "edition_id")
    private long editionId;

    @Column(name = "clause_key")
    private String clauseKey;

    private String words;

    @Column(name = "written_by")
    private long writtenBy;

    @Column(name = "written_by_name")
    private String writtenByName;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Enumerated(EnumType.STRING)
    private CommentOutcome outcome;

    private String answer;

    @Column(name = "answered_by_name")
    private String answeredByName;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected ContractComment() {}

    /** @param clauseKey null for the text as a whole */
    public ContractComment(
            AccessScope by, long associationId, long editionId, String clauseKey, String words, Instant now) {
        String said = words == null ? "" : words.strip();
        if (said.isEmpty()) throw new RuleViolated(ContractError.COMMENT_EMPTY);
        if (said.length() > LONGEST) throw new RuleViolated(ContractError.COMMENT_TOO_LONG, LONGEST, said.length());
        this.id = Ids.next();
        this.uid = UUID.randomUUID();
        this.tenantId = associationId;
        this.authorTenantId = by.tenantId();
        this.editionId = editionId;
        this.clauseKey = clauseKey;
        this.words = said;
        this.writtenBy = by.personId();
        this.writtenByName = by.personName();
        this.writtenAt = now;
    }

    /** Once: others may have read it. */
    public void answer(AccessScope by, CommentOutcome decided, String why, Instant now) {
        if (outcome != null) throw new RuleViolated(ContractError.COMMENT_ANSWERED);
        if (decided == null) throw new RuleViolated(ContractError.ANSWER_NEEDS_OUTCOME);
        String said = why == null ? "" : why.strip();
        if (said.isEmpty()) throw new RuleViolated(ContractError.ANSWER_EMPTY);
        if (said.length() > LONGEST_ANSWER) {
            throw new RuleViolated(ContractError.COMMENT_TOO_LONG, LONGEST_ANSWER, said.length());
        }
        outcome = decided;
        answer = said;
        answeredByName = by.personName();
        answeredAt = now;
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
        return authorTenantId;
    }

    public long editionId() {
        return editionId;
    }

    public String clauseKey() {
        return clauseKey;
    }

    public String words() {
        return words;
    }

    public long writtenBy() {
        return writtenBy;
    }

    public String writtenByName() {
        return writtenByName;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public CommentOutcome outcome() {
        return outcome;
    }

    public String answer() {
        return answer;
    }

    public String answeredByName() {
        return answeredByName;
    }

    public Instant answeredAt() {
        return answeredAt;
    }
}
