package io.zhuangan.exchange.domain;

import io.zhuangan.exchange.FixState;
import io.zhuangan.exchange.MeetingError;
import io.zhuangan.exchange.PointStand;
import io.zhuangan.exchange.ReceiptView;
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
import java.time.LocalDate;
import java.util.UUID;

/**
 * A firm's receipt for one point (对照检视): how it stands to it, and the way of a problem it found in itself from "open"
 * over "reported as done" to "confirmed by the convener". It can be given anew until it is confirmed.
 */
@Entity
@Table(name = "meeting_receipt")
@EntityListeners(TenantGuard.class)
public class PointReceipt implements TenantOwned {
    @Id
    private long id;

    @Column(name = "tenant_id")
    private long tenantId;

    @Column(name = "enterprise_id")
    private long enterpriseId;

    @Version
    private long version;

    @Column(name = "guest_id")
    private long guestId;

    @Column(name = "point_id")
    private long pointId;

    @Enumerated(EnumType.STRING)
    private PointStand stand;

    private String words;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "given_by_name")
    private String givenBy;

    private boolean late;

    @Enumerated(EnumType.STRING)
    private FixState fix;

    @Column(name = "done_words")
    private String doneWords;

    @Column(name = "done_at")
    private Instant doneAt;

    @Column(name = "done_by_name")
    private String doneBy;

    @Column(name = "decided_words")
    private String decidedWords;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by_name")
    private String decidedBy;

    protected PointReceipt() {}

    public PointReceipt(MeetingGuest guest, long pointId) {
        id = Ids.next();
        tenantId = guest.tenantId();
        enterpriseId = guest.counterpartId();
        guestId = guest.id();
        this.pointId = pointId;
    }

    /**
     * The firm answers, or answers anew. @param until by when it is put right, for {@link PointStand#APPLIES} only
     *
     * @param lastDay for receipts of this meeting
     */
    public void give(
            AccessScope by,
            PointStand how,
            String said,
            LocalDate until,
            LocalDate lastDay,
            LocalDate today,
            Instant now) {
        expectOpen();
        if (how == null) throw new RuleViolated(MeetingError.WORDS_MISSING, MeetingTexts.LONGEST_WORDS);
        String text = MeetingTexts.words(said, MeetingTexts.LONGEST_WORDS, MeetingError.WORDS_MISSING);
        if (how == PointStand.APPLIES && (until == null || until.isBefore(today))) {
            throw new RuleViolated(MeetingError.DUE_DAY, today);
        }
        stand = how;
        words = text;
        dueOn = how == PointStand.APPLIES ? until : null;
        // the first answer decides whether the receipt was late
        if (givenAt == null) late = today.isAfter(lastDay);
        givenAt = now;
        givenBy = by.personName();
        fix = switch (how) {
            case APPLIES -> FixState.OPEN;
            case FIXED -> FixState.REPORTED;
            case NOT_OURS -> FixState.NONE;
        };
        doneWords = how == PointStand.FIXED ? text : null;
        doneAt = how == PointStand.FIXED ? now : null;
        doneBy = how == PointStand.FIXED ? by.personName() : null;
    }

    /** The firm has put it right. */
    public void done(AccessScope by, String what, Instant now) {
        expectOpen();
        if (fix != FixState.OPEN) throw new RuleViolated(MeetingError.STEP_OUT_OF_TURN, fix);
        doneWords = MeetingTexts.words(what, MeetingTexts.LONGEST_WORDS, MeetingError.WORDS_MISSING);
        doneAt = now;
        doneBy = by.personName();
        fix = FixState.REPORTED;
    }

    /** The convener confirms what the firm reports as done, or sends it back with a reason. */
    public void decide(AccessScope by, boolean accepted, String said, Instant now) {
        expectOpen();
        if (fix != FixState.REPORTED) throw new RuleViolated(MeetingError.STEP_OUT_OF_TURN, fix);
        decidedWords = accepted
                ? MeetingTexts.optional(said, 1000)
                : MeetingTexts.words(said, 1000, MeetingError.REASON_MISSING);
        decidedAt = now;
        decidedBy = by.personName();
        fix = accepted ? FixState.CONFIRMED : FixState.OPEN;
    }

    private void expectOpen() {
        if (fix == FixState.CONFIRMED) throw new RuleViolated(MeetingError.CONFIRMED, decidedBy, decidedAt);
    }

    /** Still to be put right after its day. */
    public boolean overdue(LocalDate today) {
        return fix == FixState.OPEN && dueOn != null && dueOn.isBefore(today);
    }

    public ReceiptView view(UUID point, LocalDate today) {
        return new ReceiptView(
                point,
                stand,
                words,
                dueOn,
                givenAt,
                givenBy,
                late,
                fix,
                overdue(today),
                doneWords,
                doneAt,
                doneBy,
                decidedWords,
                decidedAt,
                decidedBy);
    }

    @Override
    public long tenantId() {
        return tenantId;
    }

    @Override
    public long counterpartId() {
        return enterpriseId;
    }

    public long guestId() {
        return guestId;
    }

    public long pointId() {
        return pointId;
    }
}
