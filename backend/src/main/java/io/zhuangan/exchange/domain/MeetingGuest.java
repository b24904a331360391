package io.zhuangan.exchange.domain;

import io.zhuangan.exchange.GuestReply;
import io.zhuangan.exchange.MeetingError;
import io.zhuangan.exchange.Presence;
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
import java.time.LocalDate;
import java.util.UUID;

/** A firm on a meeting's list: whether it comes and who, whether somebody was there. The convener owns the row. */
@Entity
@Table(name = "meeting_guest")
@EntityListeners(TenantGuard.class)
public class MeetingGuest implements TenantOwned {
    @Id
    private long id;

    private UUID uid;

    @Column(name = "tenant_id")
    private long tenantId;

    @Column(name = "enterprise_id")
    private long enterpriseId;

    @Version
    private long version;

    @Column(name = "meeting_id")
    private long meetingId;

    @Column(name = "firm_name")
    private String firm;

    @Column(name = "district_code")
    private String district;

    @Column(name = "invited_at")
    private Instant invitedAt;

    @Enumerated(EnumType.STRING)
    private GuestReply reply;

    @Column(name = "reply_words")
    private String replyWords;

    @Column(name = "delegate_name")
    private String delegateName;

    @Column(name = "delegate_post")
    private String delegatePost;

    @Column(name = "replied_at")
    private Instant repliedAt;

    @Column(name = "replied_by_name")
    private String repliedBy;

    @Enumerated(EnumType.STRING)
    private Presence presence;

    @Column(name = "presence_by")
    private String presenceBy;

    @Column(name = "presence_at")
    private Instant presenceAt;

    private int reminded;

    @Column(name = "urged_on")
    private LocalDate urgedOn;

    protected MeetingGuest() {}

    /** @param enterpriseId internal id of the firm */
    public MeetingGuest(Meeting of, long enterpriseId, String firm, String district) {
        id = Ids.next();
        uid = UUID.randomUUID();
        tenantId = of.tenantId();
        meetingId = of.id();
        this.enterpriseId = enterpriseId;
        this.firm = firm;
        this.district = district;
    }

    public void invite(Instant now) {
        if (invitedAt == null) invitedAt = now;
    }

    /** Who comes, or why nobody does; a later reply replaces it. */
    public void reply(AccessScope by, GuestReply what, String name, String post, String words, Instant now) {
        if (what == GuestReply.COMING) {
            delegateName = MeetingTexts.words(name, MeetingTexts.LONGEST_NAME, MeetingError.DELEGATE_MISSING);
            delegatePost = MeetingTexts.words(post, MeetingTexts.LONGEST_NAME, MeetingError.DELEGATE_MISSING);
            replyWords = MeetingTexts.optional(words, MeetingTexts.LONGEST_REASON);
        } else {
            replyWords = MeetingTexts.words(words, MeetingTexts.LONGEST_REASON, MeetingError.REASON_MISSING);
            delegateName = null;
            delegatePost = null;
        }
        reply = what;
        repliedAt = now;
        repliedBy = by.personName();
    }

    /** Time or place moved: the firm is asked again. */
    public void askAgain() {
        reply = null;
        repliedAt = null;
        repliedBy = null;
    }

    public void attended(AccessScope by, Presence what, Instant now) {
        presence = what;
        presenceBy = by.personName();
        presenceAt = now;
    }

    /** The convener urges by hand, once a day. */
    public boolean urge(LocalDate today) {
        if (today.equals(urgedOn)) return false;
        urgedOn = today;
        return true;
    }

    public void reminded(int step) {
        reminded = step;
    }

    public int reminded() {
        return reminded;
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
        return enterpriseId;
    }

    public long meetingId() {
        return meetingId;
    }

    public String firm() {
        return firm;
    }

    public String district() {
        return district;
    }

    public Instant invitedAt() {
        return invitedAt;
    }

    public GuestReply reply() {
        return reply;
    }

    public String replyWords() {
        return replyWords;
    }

    public String delegateName() {
        return delegateName;
    }

    public String delegatePost() {
        return delegatePost;
    }

    public Instant repliedAt() {
        return repliedAt;
    }

    public String repliedBy() {
        return repliedBy;
    }

    public Presence presence() {
        return presence;
    }

    public LocalDate urgedOn() {
        return urgedOn;
    }
}
