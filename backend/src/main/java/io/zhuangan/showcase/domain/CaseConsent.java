package io.zhuangan.showcase.domain;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Ids;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import io.zhuangan.shared.Time;
import io.zhuangan.showcase.ConsentExtent;
import io.zhuangan.showcase.ShowcaseError;
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
import java.util.Objects;
import java.util.UUID;

/** A firm's consent to be shown in a case: by a named signer, how far, until which day. It can be taken back any time. */
@Entity
@Table(name = "case_consent")
@EntityListeners(TenantGuard.class)
public class CaseConsent implements TenantOwned {
    /** Longer than this is no consent that anybody remembers. Our own bound. */
    private static final int MOST_YEARS = 5;

    @Id
    private long id;

    private UUID uid;

    @Version
    private long version;

    @Column(name = "tenant_id")
    private long tenantId;

    @Column(name = "counterpart_id")
    private long counterpartId;

    @Column(name = "case_id")
    private long caseId;

    @Enumerated(EnumType.STRING)
    private ConsentExtent extent;

    @Column(name = "signer_name")
    private String signerName;

    @Column(name = "signer_post")
    private String signerPost;

    @Column(name = "given_by")
    private long givenBy;

    @Column(name = "given_by_name")
    private String givenByName;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "until_on")
    private LocalDate untilOn;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawn_by_name")
    private String withdrawnByName;

    protected CaseConsent() {}

    public CaseConsent(
            AccessScope firm,
            CaseNomination nomination,
            ConsentExtent extent,
            String signer,
            String post,
            LocalDate until,
            Instant now) {
        if (signer == null || signer.isBlank() || post == null || post.isBlank() || extent == null) {
            throw new RuleViolated(ShowcaseError.CONSENT_NEEDS_SIGNER);
        }
        Lengths.atMost(signer, 100, "editorial", "signer");
        Lengths.atMost(post, 100, "editorial", "signer.post");
        LocalDate today = Time.day(now);
        if (until == null || !until.isAfter(today) || until.isAfter(today.plusYears(MOST_YEARS))) {
            throw new RuleViolated(ShowcaseError.CONSENT_UNTIL_WRONG, MOST_YEARS);
        }
        this.id = Ids.next();
        this.uid = UUID.randomUUID();
        this.tenantId = firm.tenantId();
        this.counterpartId = nomination.tenantId();
        this.caseId = nomination.caseId();
        this.extent = extent;
        this.signerName = signer.strip();
        this.signerPost = post.strip();
        this.givenBy = firm.personId();
        this.givenByName = firm.personName();
        this.givenAt = now;
        this.untilOn = until;
    }

    public void withdraw(String name, Instant now) {
        if (withdrawnAt != null) throw new RuleViolated(ShowcaseError.CONSENT_ENDED_ALREADY);
        withdrawnAt = now;
        withdrawnByName = name;
    }

    public ConsentAt.Given given() {
        return new ConsentAt.Given(givenAt, untilOn, withdrawnAt);
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
        return counterpartId;
    }

    public long caseId() {
        return caseId;
    }

    public ConsentExtent extent() {
        return extent;
    }

    public String signerName() {
        return signerName;
    }

    public String signerPost() {
        return signerPost;
    }

    public Instant givenAt() {
        return givenAt;
    }

    public LocalDate untilOn() {
        return untilOn;
    }

    public Instant withdrawnAt() {
        return withdrawnAt;
    }

    public String withdrawnByName() {
        return withdrawnByName;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CaseConsent that && Objects.equals(uid, that.uid);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(uid);
    }
}
