package io.zhuangan.enterprise.domain;

import io.zhuangan.enterprise.EnterpriseError;
import io.zhuangan.enterprise.Post;
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
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** A person holds a post over a half-open span of days. It begins, it may end, and it stays as history. */
@Entity
@Table(name = "post_holding")
@EntityListeners(TenantGuard.class)
public class PostHolding implements TenantOwned {
    @Id
    private long id;

    @Column(name = "uid")
    private UUID uid;

    @Version
    private long version;

    @Column(name = "tenant_id")
    private long tenantId;

    @Column(name = "firm_person_id")
    private long firmPersonId;

    @Enumerated(EnumType.STRING)
    private Post post;

    @Column(name = "from_on")
    private LocalDate fromOn;

    @Column(name = "until_on")
    private LocalDate untilOn;

    private String document;

    protected PostHolding() {}

    public PostHolding(FirmPerson person, Post post, LocalDate from, LocalDate until, String document) {
        this.id = Ids.next();
        this.uid = UUID.randomUUID();
        this.tenantId = person.tenantId();
        this.firmPersonId = person.id();
        this.post = Objects.requireNonNull(post);
        this.fromOn = Objects.requireNonNull(from);
        this.document = document;
        endOn(until);
    }

    /** From this day on the post is not theirs. The same day again changes nothing; null leaves it open. */
    public void endOn(LocalDate day) {
        if (day == null) return;
        if (day.isBefore(fromOn)) throw new RuleViolated(EnterpriseError.SPAN_BACKWARDS, fromOn, day);
        untilOn = day;
    }

    public void paper(String appointment) {
        if (appointment != null) document = appointment;
    }

    public void expectVersion(long seen) {
        if (seen != version) throw new Stale("PostHolding", uid);
    }

    public boolean heldOn(LocalDate day) {
        return !day.isBefore(fromOn) && (untilOn == null || day.isBefore(untilOn));
    }

    public UUID key() {
        return uid;
    }

    public long version() {
        return version;
    }

    @Override
    public long tenantId() {
        return tenantId;
    }

    public long firmPersonId() {
        return firmPersonId;
    }

    public Post post() {
        return post;
    }

    public LocalDate from() {
        return fromOn;
    }

    public LocalDate until() {
        return untilOn;
    }

    public String document() {
        return document;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PostHolding that && Objects.equals(uid, that.uid);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(uid);
    }
}
