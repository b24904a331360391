package io.zhuangan.bulletin.domain;

import io.zhuangan.bulletin.BulletinContent;
import io.zhuangan.bulletin.BulletinError;
import io.zhuangan.bulletin.BulletinKind;
import io.zhuangan.bulletin.BulletinState;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Ids;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Stale;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * A risk bulletin. Life: a draft, saved by editors; published by somebody who did not save it last; then its words never
 * change. It ends when an update or a cancellation that names it is published.
 */
@Entity
@Table(name = "bulletin")
@EntityListeners(TenantGuard.class)
public class Bulletin implements TenantOwned {
    @Id
    private long id;

    private UUID uid;

    @Version
    private long version = 1;

    @Column(name = "tenant_id")
    private long tenantId;

    @Enumerated(EnumType.STRING)
    private BulletinKind kind;

    @Enumerated(EnumType.STRING)
    private BulletinState state;

    @Column(name = "replaces_id")
    private Long replacesId;

    @Embedded
    private Content content;

    @Column(name = "edited_by")
    private long editedBy;

    @Column(name = "edited_by_name")
    private String editedByName;

    @Column(name = "edited_at")
    private Instant editedAt;

    @Column(name = "published_by_name")
    private String publishedByName;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Bulletin() {}

    /** @param replaces what it updates or cancels; null for an alert */
    public Bulletin(AccessScope by, BulletinKind kind, Bulletin replaces, BulletinContent content, Instant now) {
        this.id = Ids.next();
        this.uid = UUID.randomUUID();
        this.tenantId = by.tenantId();
        this.kind = kind;
        this.state = BulletinState.DRAFT;
        this.replacesId = replaces == null ? null : replaces.id;
        save(by, content, now);
    }

    public void save(AccessScope by, BulletinContent words, Instant now) {
        expectDraft();
        content = new Content(words);
        editedBy = by.personId();
        editedByName = by.personName();
        editedAt = now;
    }

    public void discard() {
        expectDraft();
        state = BulletinState.DISCARDED;
    }

    /** @param questions how many the self-check has */
    public void publish(AccessScope by, int questions, Instant now) {
        expectDraft();
        Publication.secondPerson(editedBy, editedByName, by.personId());
        Publication.complete(kind, content(), questions, now);
        state = BulletinState.PUBLISHED;
        publishedByName = by.personName();
        publishedAt = now;
    }

    /** What follows it was published. */
    public void followedBy(Bulletin next, Instant now) {
        Publication.follows(state, content().open(), next.content().open());
        state = next.kind == BulletinKind.CANCEL ? BulletinState.CANCELLED : BulletinState.SUPERSEDED;
        endedAt = now;
    }

    private void expectDraft() {
        if (state != BulletinState.DRAFT) throw new RuleViolated(BulletinError.BULLETIN_PUBLISHED);
    }

    public void expectVersion(long seen) {
        if (seen != version) throw new Stale("Bulletin", uid);
    }

    public long id() {
        return id;
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

    public BulletinKind kind() {
        return kind;
    }

    public BulletinState state() {
        return state;
    }

    public Long replacesId() {
        return replacesId;
    }

    public BulletinContent content() {
        return content.view();
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bulletin that && Objects.equals(uid, that.uid);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(uid);
    }
}
