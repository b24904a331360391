package io.zhuangan.membership.domain;

import io.zhuangan.membership.MembershipError;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Stale;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Who may join an association, in its own words, and how long a consent to it may last. */
@Entity
@Table(name = "membership_statement")
@EntityListeners(TenantGuard.class)
public class MembershipStatement implements TenantOwned {
    /** Where an association set nothing (示例). */
    public static final int USUAL_DAYS = 365;

    private static final int MOST_DAYS = 1096;

    @Id
    @Column(name = "tenant_id")
    private long tenantId;

    @Version
    private long version;

    private String words;

    @Column(name = "longest_days")
    private int longestDays;

    protected MembershipStatement() {}

    public MembershipStatement(long association, String words, int longestDays) {
        this.tenantId = association;
        say(words, longestDays);
    }

    public final void say(String words, int longestDays) {
        if (longestDays < 1 || longestDays > MOST_DAYS)
            throw new RuleViolated(MembershipError.DAYS_WRONG, 1, MOST_DAYS);
        this.words = MembershipApplication.words(words);
        this.longestDays = longestDays;
    }

    public void expectVersion(long seen) {
        if (seen != version) throw new Stale("MembershipStatement", tenantId);
    }

    @Override
    public long tenantId() {
        return tenantId;
    }

    public long version() {
        return version;
    }

    public String words() {
        return words;
    }

    public int longestDays() {
        return longestDays;
    }
}
