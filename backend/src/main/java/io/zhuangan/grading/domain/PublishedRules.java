package io.zhuangan.grading.domain;

import io.zhuangan.shared.Ids;
import io.zhuangan.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A rule set as a city published it: the text is the record, {@link RuleSet} is its meaning. Frozen by first use. */
@Entity
@Table(name = "rule_set")
public class PublishedRules implements TenantOwned {
    @Id
    private long id;

    private UUID uid;

    @Column(name = "tenant_id")
    private long tenantId;

    @Version
    private long version;

    private String code;

    @Column(name = "rules_version")
    private String rulesVersion;

    @Column(name = "first_year")
    private int firstYear;

    private String body;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "frozen_at")
    private Instant frozenAt;

    @Column(name = "drafted_by_name")
    private String draftedByName;

    @Column(name = "published_by_name")
    private String publishedByName;

    protected PublishedRules() {}

    public PublishedRules(long cityId, RuleSet rules, int firstYear, String body, Instant now) {
        this.id = Ids.next();
        this.uid = UUID.randomUUID();
        this.tenantId = cityId;
        this.code = rules.code();
        this.rulesVersion = rules.version();
        this.firstYear = firstYear;
        this.body = body;
        this.createdAt = now;
    }

    /** Who saved the draft last and who published it: two people. */
    public void by(String drafted, String published) {
        draftedByName = drafted;
        publishedByName = published;
    }

    /** A grade now rests on it. */
    public void freeze(Instant now) {
        if (frozenAt == null) frozenAt = now;
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

    public String body() {
        return body;
    }

    public String code() {
        return code;
    }

    public String rulesVersion() {
        return rulesVersion;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Null for a set that came with the city's pack. */
    public String draftedByName() {
        return draftedByName;
    }

    /** Null for a set that came with the city's pack. */
    public String publishedByName() {
        return publishedByName;
    }

    public int firstYear() {
        return firstYear;
    }

    public boolean frozen() {
        return frozenAt != null;
    }
}
