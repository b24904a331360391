package io.zhuangan.contract.domain;

import io.zhuangan.contract.ContractError;
import io.zhuangan.contract.EditionPhase;
import io.zhuangan.contract.EditionState;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Ids;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import io.zhuangan.shared.TextKey;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * One edition: written by the association's staff, laid open for comment until the end of a day, mended while comments
 * are answered, and published by somebody who did not save it last. From then on not a letter changes; a trigger of the
 * database refuses it, too.
 */
@Entity
@Table(name = "contract_edition")
@EntityListeners(TenantGuard.class)
public class ContractEdition implements TenantOwned {
    /** Days a round of comments lasts: a choice of ours, no law. */
    public static final int SHORTEST_ROUND = 1;

    public static final int LONGEST_ROUND = 180;

    private static final TextKey REASON = new TextKey("contract", "reason");
    private static final int LONGEST_REASON = 2000;
    private static final int LONGEST_END_REASON = 500;

    @Id
    private long id;

    private UUID uid;

    @Column(name = "tenant_id")
    private long tenantId;

    @Version
    private long version;

    @Column(name = "template_id")
    private long templateId;

    private int number;

    @Enumerated(EnumType.STRING)
    private EditionState state;

    private String label;

    private String title;

    @Column(name = "title_en")
    private String titleEn;

    /** The whole text; lists of editions do without it. */
    @Basic(fetch = FetchType.LAZY)
    private String body;

    private String reason;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "saved_by")
    private long savedBy;

    @Column(name = "saved_by_name")
    private String savedByName;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Column(name = "comment_from")
    private LocalDate commentFrom;

    @Column(name = "comment_until")
    private LocalDate commentUntil;

    @Column(name = "comment_ended_at")
    private Instant commentEndedAt;

    @Column(name = "comment_end_reason")
    private String commentEndReason;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "published_by_name")
    private String publishedByName;

    private String fingerprint;

    protected ContractEdition() {}

    /** @param body the text it begins with */
    public ContractEdition(
            ContractTemplate template, AccessScope by, String title, String titleEn, String body, Instant now) {
        this.id = Ids.next();
        this.uid = UUID.randomUUID();
        this.tenantId = template.tenantId();
        this.templateId = template.id();
        this.number = template.begin();
        this.state = EditionState.DRAFT;
        this.reason = "";
        this.startedAt = now;
        keep(by, title, titleEn, body, now);
    }

    private void keep(AccessScope by, String name, String nameEn, String text, Instant now) {
        title = name;
        titleEn = nameEn;
        body = text;
        savedBy = by.personId();
        savedByName = by.personName();
        savedAt = now;
    }

    /** What may be done today. */
    public EditionPhase phase(LocalDate today) {
        return switch (state) {
            case DRAFT -> EditionPhase.DRAFT;
            case PUBLISHED -> EditionPhase.PUBLISHED;
            case COMMENT ->
                commentEndedAt == null && !today.isAfter(commentUntil) ? EditionPhase.OPEN : EditionPhase.ANSWERING;
        };
    }

    /** Another wording; refused while others comment on this one. */
    public void save(
            AccessScope by, String name, String nameEn, String text, String why, Instant now, LocalDate today) {
        if (phase(today) == EditionPhase.PUBLISHED) throw new RuleViolated(ContractError.EDITION_PUBLISHED);
        if (phase(today) == EditionPhase.OPEN) {
            throw new RuleViolated(ContractError.EDITION_IN_COMMENT, commentUntil);
        }
        reason = reason(why);
        keep(by, name, nameEn, text, now);
    }

    private static String reason(String why) {
        String said = why == null ? "" : why.strip();
        if (said.length() > LONGEST_REASON) {
            throw new RuleViolated(ContractError.TEXT_TOO_LONG, REASON, LONGEST_REASON, said.length());
        }
        return said;
    }

    /** @param until the last day on which somebody may comment */
    public void openComments(LocalDate until, LocalDate today) {
        if (phase(today) == EditionPhase.PUBLISHED) throw new RuleViolated(ContractError.EDITION_PUBLISHED);
        if (phase(today) == EditionPhase.OPEN) {
            throw new RuleViolated(ContractError.EDITION_IN_COMMENT, commentUntil);
        }
        LocalDate first = today.plusDays(SHORTEST_ROUND);
        LocalDate last = today.plusDays(LONGEST_ROUND);
        if (until == null || until.isBefore(first) || until.isAfter(last)) {
            throw new RuleViolated(ContractError.COMMENT_SPAN_WRONG, first, last);
        }
        state = EditionState.COMMENT;
        if (commentFrom == null) commentFrom = today;
        commentUntil = until;
        commentEndedAt = null;
        commentEndReason = null;
    }

    /** Before its last day is over; the reason stays with the edition. */
    public void endComments(String why, Instant now, LocalDate today) {
        if (phase(today) != EditionPhase.OPEN) throw new RuleViolated(ContractError.COMMENT_NOT_OPEN);
        String said = why == null ? "" : why.strip();
        if (said.isEmpty()) throw new RuleViolated(ContractError.COMMENT_END_NEEDS_REASON);
        if (said.length() > LONGEST_END_REASON) {
            throw new RuleViolated(ContractError.TEXT_TOO_LONG, REASON, LONGEST_END_REASON, said.length());
        }
        commentEndedAt = now;
        commentEndReason = said;
    }

    /**
     * Second pair of eyes, after comments were answered.
     *
     * @param earlier label of the edition published before, or null
     * @param fingerprint of the text as kept
     */
    public void publish(
            ContractTemplate template,
            AccessScope by,
            String cited,
            EditionLabel earlier,
            String why,
            String fingerprint,
            Instant now,
            LocalDate today) {
        switch (phase(today)) {
            case PUBLISHED -> throw new RuleViolated(ContractError.EDITION_PUBLISHED);
            case OPEN -> throw new RuleViolated(ContractError.EDITION_IN_COMMENT, commentUntil);
            case DRAFT -> throw new RuleViolated(ContractError.PUBLISH_NEEDS_COMMENTS);
            case ANSWERING -> {}
        }
        if (by.personId() == savedBy) throw new RuleViolated(ContractError.PUBLISH_NEEDS_SECOND_PERSON, savedByName);
        if (reason(why).isEmpty()) throw new RuleViolated(ContractError.PUBLISH_NEEDS_REASON);
        EditionLabel mark = EditionLabel.read(cited);
        String fits = EditionLabel.next(earlier, today.getYear()).toString();
        if (mark == null) throw new RuleViolated(ContractError.LABEL_WRONG, fits);
        if (earlier != null && mark.compareTo(earlier) <= 0) {
            throw new RuleViolated(ContractError.LABEL_NOT_LATER, earlier.toString(), fits);
        }
        state = EditionState.PUBLISHED;
        label = mark.toString();
        reason = reason(why);
        this.fingerprint = fingerprint;
        publishedAt = now;
        publishedByName = by.personName();
        template.publish(this);
    }

    /** What was read is what is changed. */
    public void expectVersion(long seen) {
        if (seen != version) throw new RuleViolated(ContractError.EDITION_CHANGED, savedByName, savedAt);
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

    public long version() {
        return version;
    }

    public long templateId() {
        return templateId;
    }

    public int number() {
        return number;
    }

    public EditionState state() {
        return state;
    }

    public String label() {
        return label;
    }

    public String title() {
        return title;
    }

    public String titleEn() {
        return titleEn;
    }

    public String body() {
        return body;
    }

    public String reason() {
        return reason;
    }

    public long savedBy() {
        return savedBy;
    }

    public String savedByName() {
        return savedByName;
    }

    public Instant savedAt() {
        return savedAt;
    }

    public LocalDate commentFrom() {
        return commentFrom;
    }

    public LocalDate commentUntil() {
        return commentUntil;
    }

    public Instant commentEndedAt() {
        return commentEndedAt;
    }

    public String commentEndReason() {
        return commentEndReason;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public String publishedByName() {
        return publishedByName;
    }

    public String fingerprint() {
        return fingerprint;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ContractEdition that && Objects.equals(uid, that.uid);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(uid);
    }
}
