package io.zhuangan.forum.domain;

import io.zhuangan.forum.AppealState;
import io.zhuangan.forum.ForumCategory;
import io.zhuangan.forum.ForumError;
import io.zhuangan.forum.PostState;
import io.zhuangan.forum.PostText;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Ids;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Stale;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import io.zhuangan.showcase.RichText;
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

/**
 * A topic, or a comment on one. Its author changes and deletes it; the association lets a topic be seen, hides what does
 * not belong there with a reason, and has another person decide the one appeal that the author has.
 */
@Entity
@Table(name = "forum_post")
@EntityListeners(TenantGuard.class)
public class ForumPost implements TenantOwned {
    @Id
    private long id;

    private UUID uid;

    @Column(name = "tenant_id")
    private long tenantId;

    @Column(name = "association_id")
    private long associationId;

    @Column(name = "topic_id")
    private Long topicId;

    @Version
    private long version;

    @Column(name = "author_id")
    private long authorId;

    @Column(name = "author_name")
    private String authorName;

    private String organisation;

    @Enumerated(EnumType.STRING)
    private ForumCategory category;

    private String subject;
    private String body;
    private String plain;

    @Enumerated(EnumType.STRING)
    private PostState state;

    @Column(name = "posted_at")
    private Instant postedAt;

    // a comment moves it by SQL, without a lock on the topic
    @Column(name = "active_at", updatable = false)
    private Instant activeAt;

    @Column(name = "edited_at")
    private Instant editedAt;

    private boolean changed;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private Long decidedBy;

    @Column(name = "decided_by_name")
    private String decidedByName;

    private String reason;

    @Enumerated(EnumType.STRING)
    @Column(name = "appeal_state")
    private AppealState appealState;

    private String appeal;

    @Column(name = "appealed_at")
    private Instant appealedAt;

    @Column(name = "appeal_reason")
    private String appealReason;

    private boolean pinned;
    private boolean closed;

    protected ForumPost() {}

    private ForumPost(AccessScope by, String organisation, long associationId, Long topicId, Instant now) {
        id = Ids.next();
        uid = UUID.randomUUID();
        tenantId = by.tenantId();
        this.associationId = associationId;
        this.topicId = topicId;
        authorId = by.personId();
        authorName = by.personName();
        this.organisation = organisation;
        postedAt = now;
        activeAt = now;
        appealState = AppealState.NONE;
    }

    /** Waits for the association. @param organisation the author's firm by the name of today */
    public static ForumPost topic(AccessScope by, String organisation, long associationId, PostText text, Instant now) {
        ForumPost topic = new ForumPost(by, organisation, associationId, null, now);
        topic.write(text);
        topic.state = PostState.WAITING;
        return topic;
    }

    /** Is seen at once. @param topicId internal id of a published topic that is not closed */
    public static ForumPost comment(
            AccessScope by, String organisation, long associationId, long topicId, String body, Instant now) {
        ForumPost comment = new ForumPost(by, organisation, associationId, topicId, now);
        comment.write(new PostText(null, null, body));
        comment.state = PostState.PUBLISHED;
        return comment;
    }

    private void write(PostText text) {
        String clean = text.body() == null ? "" : RichText.clean(text.body()).strip();
        String bare = RichText.plain(clean);
        if (isTopic()) {
            String title = text.subject() == null ? "" : text.subject().strip();
            boolean whole = text.category() != null
                    && !title.isEmpty()
                    && title.codePointCount(0, title.length()) <= ForumLimits.SUBJECT
                    && fits(clean, bare, ForumLimits.TOPIC);
            if (!whole) {
                throw new RuleViolated(ForumError.TOPIC_INCOMPLETE, ForumLimits.SUBJECT, ForumLimits.TOPIC);
            }
            category = text.category();
            subject = title;
        } else if (!fits(clean, bare, ForumLimits.COMMENT)) {
            throw new RuleViolated(ForumError.COMMENT_INCOMPLETE, ForumLimits.COMMENT);
        }
        body = clean;
        plain = bare;
    }

    private static boolean fits(String clean, String bare, int longest) {
        return !bare.isBlank() && clean.length() <= longest;
    }

    /** The author writes it anew: one that waited or was sent back waits (again), a published one is looked at later. */
    public ForumRevision edit(PostText text, Instant now) {
        expect(PostState.WAITING, PostState.RETURNED, PostState.PUBLISHED);
        ForumRevision before = state == PostState.PUBLISHED ? new ForumRevision(this, now) : null;
        write(text);
        if (state == PostState.PUBLISHED) {
            editedAt = now;
            changed = true;
        } else {
            state = PostState.WAITING;
        }
        return before;
    }

    /** The author takes the text away. */
    public void delete() {
        expect(PostState.WAITING, PostState.RETURNED, PostState.PUBLISHED, PostState.HIDDEN);
        state = PostState.DELETED;
        if (isTopic()) subject = "-";
        body = "";
        plain = "";
        reason = null;
        appeal = null;
        changed = false;
        pinned = false;
        if (appealState == AppealState.OPEN) appealState = AppealState.NONE;
    }

    public void publish(AccessScope by, Instant now) {
        expect(PostState.WAITING);
        decide(PostState.PUBLISHED, by, null, now);
    }

    public void sendBack(AccessScope by, String why, Instant now) {
        expect(PostState.WAITING);
        decide(PostState.RETURNED, by, ForumLimits.reason(why, ForumLimits.REASON), now);
    }

    public void hide(AccessScope by, String why, Instant now) {
        expect(PostState.PUBLISHED);
        decide(PostState.HIDDEN, by, ForumLimits.reason(why, ForumLimits.REASON), now);
        pinned = false;
        changed = false;
    }

    private void decide(PostState to, AccessScope by, String why, Instant now) {
        state = to;
        decidedAt = now;
        decidedBy = by.personId();
        decidedByName = by.personName();
        reason = why;
    }

    /** The author asks once that another person looks at a hidden post. */
    public void appeal(String why, Instant now) {
        expect(PostState.HIDDEN);
        if (appealState != AppealState.NONE) throw new RuleViolated(ForumError.APPEALED_ALREADY);
        appeal = ForumLimits.reason(why, ForumLimits.APPEAL);
        appealedAt = now;
        appealState = AppealState.OPEN;
    }

    /** Another person than who hid it decides. */
    public void decideAppeal(AccessScope by, boolean restore, String why) {
        if (appealState != AppealState.OPEN) throw new RuleViolated(ForumError.STATE_WRONG, state);
        if (by.personId() == decidedBy) throw new RuleViolated(ForumError.OWN_DECISION);
        appealReason = ForumLimits.reason(why, ForumLimits.REASON);
        appealState = restore ? AppealState.RESTORED : AppealState.UPHELD;
        if (restore) state = PostState.PUBLISHED;
    }

    /** The association has looked at a change. */
    public void lookedAt() {
        expect(PostState.PUBLISHED);
        changed = false;
    }

    /** @param pinnedNow how many other topics the association has pinned */
    public void arrange(boolean pin, boolean close, long pinnedNow) {
        expect(PostState.PUBLISHED);
        if (!isTopic()) throw new RuleViolated(ForumError.STATE_WRONG, state);
        if (pin && !pinned) ForumLimits.expectMorePinned(pinnedNow);
        pinned = pin;
        closed = close;
    }

    public void expectComments() {
        expect(PostState.PUBLISHED);
        if (closed) throw new RuleViolated(ForumError.CLOSED);
    }

    private void expect(PostState... any) {
        for (PostState one : any) {
            if (state == one) return;
        }
        throw new RuleViolated(ForumError.STATE_WRONG, state);
    }

    public void expectVersion(long seen) {
        if (seen != version) throw new Stale("ForumPost", uid);
    }

    public boolean isTopic() {
        return topicId == null;
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

    public long associationId() {
        return associationId;
    }

    /** Internal id of the topic a comment is on; of a topic its own. */
    public long topicId() {
        return topicId == null ? id : topicId;
    }

    public long version() {
        return version;
    }

    public long authorId() {
        return authorId;
    }

    public String subject() {
        return subject;
    }

    public String body() {
        return body;
    }

    public PostState state() {
        return state;
    }

    public AppealState appealState() {
        return appealState;
    }

    public boolean changed() {
        return changed;
    }

    public boolean pinned() {
        return pinned;
    }

    public String reason() {
        return reason;
    }
}
