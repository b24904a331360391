package io.zhuangan.exchange.domain;

import io.zhuangan.exchange.MeetingContent;
import io.zhuangan.exchange.MeetingError;
import io.zhuangan.exchange.MeetingKind;
import io.zhuangan.exchange.MeetingState;
import io.zhuangan.exchange.MeetingView;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Ids;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Stale;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantKind;
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
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A meeting: drafted by one person, convened by another, held, followed up, closed. Its points are fixed once firms were
 * invited; time and place can still move, with a reason that the firms read.
 */
@Entity
@Table(name = "meeting")
@EntityListeners(TenantGuard.class)
public class Meeting implements TenantOwned {
    @Id
    private long id;

    private UUID uid;

    @Column(name = "tenant_id")
    private long tenantId;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    @Column(name = "convener_kind")
    private TenantKind convenerKind;

    @Column(name = "convener_name")
    private String convenerName;

    @Column(name = "convener_name_en")
    private String convenerNameEn;

    @Enumerated(EnumType.STRING)
    private MeetingKind kind;

    private String title;

    @Column(name = "title_en")
    private String titleEn;

    private String place;
    private String online;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    private String agenda;

    @Column(name = "receipt_workdays")
    private int receiptWorkdays;

    @Enumerated(EnumType.STRING)
    private MeetingState state;

    @Column(name = "edited_by")
    private long editedBy;

    @Column(name = "edited_by_name")
    private String editedByName;

    @Column(name = "edited_at")
    private Instant editedAt;

    @Column(name = "convened_by_name")
    private String convenedByName;

    @Column(name = "convened_at")
    private Instant convenedAt;

    @Column(name = "change_reason")
    private String changeReason;

    private String minutes;

    @Column(name = "held_at")
    private Instant heldAt;

    @Column(name = "receipt_due")
    private LocalDate receiptDue;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by_name")
    private String endedByName;

    @Column(name = "end_reason")
    private String endReason;

    protected Meeting() {}

    /** @param englishName of the convener, or null where it has none */
    public Meeting(AccessScope by, String englishName, MeetingContent content, Instant now) {
        id = Ids.next();
        uid = UUID.randomUUID();
        tenantId = by.tenantId();
        convenerKind = by.kind();
        convenerName = by.tenantName();
        convenerNameEn = englishName;
        state = MeetingState.DRAFT;
        save(by, content, now);
    }

    /** Saves a draft; who saves last does not convene. */
    public void save(AccessScope by, MeetingContent content, Instant now) {
        expect(MeetingState.DRAFT);
        MeetingTexts.check(content);
        kind = content.kind();
        title = content.title();
        titleEn = content.titleEn();
        place = content.place();
        online = content.online();
        startsAt = content.startsAt();
        endsAt = content.endsAt();
        agenda = content.agenda();
        receiptWorkdays = content.receiptWorkdays();
        edited(by, now);
    }

    /** The list of a draft changed: that is editing, too. */
    public void edited(AccessScope by, Instant now) {
        editedBy = by.personId();
        editedByName = by.personName();
        editedAt = now;
    }

    /** @param guests on the list */
    public void convene(AccessScope by, List<MeetingContent.Point> points, int guests, Instant now) {
        expect(MeetingState.DRAFT);
        if (editedBy == by.personId()) throw new RuleViolated(MeetingError.SECOND_PERSON);
        MeetingTexts.expectWhole(content(points), guests, now);
        state = MeetingState.CONVENED;
        convenedByName = by.personName();
        convenedAt = now;
    }

    /** Another time or place; the firms are told why. */
    public void move(Instant begin, Instant end, String newPlace, String newOnline, String reason, Instant now) {
        expect(MeetingState.CONVENED);
        if (!now.isBefore(startsAt)) throw new RuleViolated(MeetingError.BEGUN);
        String why = MeetingTexts.words(reason, MeetingTexts.LONGEST_REASON, MeetingError.REASON_MISSING);
        MeetingContent moved = new MeetingContent(
                kind, title, titleEn, newPlace, newOnline, begin, end, agenda, receiptWorkdays, List.of());
        MeetingTexts.check(moved);
        if (begin == null || end == null) throw new RuleViolated(MeetingError.TIME_WRONG);
        if (!begin.isAfter(now)) throw new RuleViolated(MeetingError.TIME_PAST);
        if (moved.place() == null && moved.online() == null) throw new RuleViolated(MeetingError.PLACE_MISSING);
        startsAt = begin;
        endsAt = end;
        place = moved.place();
        online = moved.online();
        changeReason = why;
    }

    public void cancel(AccessScope by, String reason, Instant now) {
        expect(MeetingState.CONVENED);
        String why = MeetingTexts.words(reason, MeetingTexts.LONGEST_REASON, MeetingError.REASON_MISSING);
        end(MeetingState.CANCELLED, by, why, now);
    }

    public void discard(AccessScope by, Instant now) {
        expect(MeetingState.DRAFT);
        end(MeetingState.DISCARDED, by, null, now);
    }

    /** It took place. @param due last day for receipts, counted by the legal calendar */
    public void held(String minutesOfIt, LocalDate due, Instant now) {
        expect(MeetingState.CONVENED);
        expectBegun(now);
        minutes = MeetingTexts.words(minutesOfIt, MeetingTexts.LONGEST_MINUTES, MeetingError.WORDS_MISSING);
        state = MeetingState.HELD;
        heldAt = now;
        receiptDue = due;
    }

    /** Follow-up is over. @param openFixes problems not confirmed as put right: then a reason is needed */
    public void close(AccessScope by, int openFixes, String reason, Instant now) {
        expect(MeetingState.HELD);
        String why = MeetingTexts.optional(reason, MeetingTexts.LONGEST_REASON);
        if (openFixes > 0 && why == null) throw new RuleViolated(MeetingError.FIXES_OPEN, openFixes);
        end(MeetingState.CLOSED, by, why, now);
    }

    private void end(MeetingState as, AccessScope by, String reason, Instant now) {
        state = as;
        endedAt = now;
        endedByName = by.personName();
        endReason = reason;
    }

    public void expectBegun(Instant now) {
        if (now.isBefore(startsAt)) throw new RuleViolated(MeetingError.NOT_BEGUN, startsAt);
    }

    public void expect(MeetingState... needed) {
        if (!Set.of(needed).contains(state)) throw new RuleViolated(MeetingError.STEP_OUT_OF_TURN, state);
    }

    public void expectVersion(long seen) {
        if (seen != version) throw new Stale("Meeting", uid);
    }

    private MeetingContent content(List<MeetingContent.Point> points) {
        return new MeetingContent(
                kind, title, titleEn, place, online, startsAt, endsAt, agenda, receiptWorkdays, points);
    }

    /** As somebody sees it. */
    public MeetingView view(AccessScope reader, List<MeetingContent.Point> points) {
        return new MeetingView(
                uid,
                version,
                convenerKind,
                convenerName,
                convenerNameEn,
                reader.tenantId() == tenantId,
                content(points),
                state,
                editedByName,
                editedBy == reader.personId(),
                editedAt,
                convenedByName,
                convenedAt,
                changeReason,
                minutes,
                heldAt,
                receiptDue,
                endedAt,
                endedByName,
                endReason);
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

    public TenantKind level() {
        return convenerKind;
    }

    public MeetingKind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public Instant startsAt() {
        return startsAt;
    }

    public MeetingState state() {
        return state;
    }

    public int receiptWorkdays() {
        return receiptWorkdays;
    }

    public LocalDate receiptDue() {
        return receiptDue;
    }
}
