package io.zhuangan.consultation.domain;

import io.zhuangan.consultation.AnswerDraft;
import io.zhuangan.consultation.AskedProduct;
import io.zhuangan.consultation.ConsultationError;
import io.zhuangan.consultation.NewQuestion;
import io.zhuangan.consultation.QuestionState;
import io.zhuangan.shared.AccessScope;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * A question to the bureau: asked, drafted by one officer, sent back or decided by another, once. A decided answer does
 * not change any more; what is unclear in it is asked in one follow-up, a question of its own.
 */
@Entity
@Table(name = "consultation_question")
@EntityListeners(TenantGuard.class)
public class AskedQuestion implements TenantOwned {
    @Id
    private long id;

    private UUID uid;

    @Column(name = "tenant_id")
    private long tenantId;

    @Version
    private long version;

    @Column(name = "follows_id")
    private Long followsId;

    private String topic;
    private String title;
    private String words;
    private String clause;

    @Enumerated(EnumType.STRING)
    private AskedProduct product;

    @Column(name = "may_publish")
    private boolean mayPublish;

    @Column(name = "asked_by")
    private long askedBy;

    @Column(name = "asked_by_name")
    private String askedByName;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private QuestionState state;

    private String answer;

    @Column(name = "basis_document")
    private String document;

    @Column(name = "basis_article")
    private String article;

    @Column(name = "drafted_by")
    private Long draftedBy;

    @Column(name = "drafted_by_name")
    private String draftedByName;

    @Column(name = "return_reason")
    private String returnReason;

    @Column(name = "answered_by_name")
    private String answeredByName;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "entry_uid")
    private UUID entry;

    protected AskedQuestion() {}

    /** @param first the answered question that this one follows, or null */
    public AskedQuestion(AccessScope by, NewQuestion q, AskedQuestion first, LocalDate dueOn, Instant now) {
        this.title = Typed.need(q.title(), Typed.TITLE, ConsultationError.TITLE_MISSING);
        this.words = Typed.need(q.words(), Typed.QUESTION, ConsultationError.QUESTION_MISSING);
        this.clause = Typed.maybe(q.clause(), Typed.CLAUSE, ConsultationError.CLAUSE_TOO_LONG);
        if (first != null) first.mustTakeFollowUp();
        this.id = Ids.next();
        this.uid = UUID.randomUUID();
        this.tenantId = by.tenantId();
        this.followsId = first == null ? null : first.id;
        this.topic = first == null ? q.topic() : first.topic;
        this.product = q.product();
        this.mayPublish = q.mayPublish();
        this.askedBy = by.personId();
        this.askedByName = by.personName();
        this.askedAt = now;
        this.dueOn = dueOn;
        this.state = QuestionState.ASKED;
    }

    /** A follow-up has none of its own. */
    private void mustTakeFollowUp() {
        if (followsId != null) throw new RuleViolated(ConsultationError.FOLLOW_UP_ONCE);
        if (state != QuestionState.ANSWERED) throw new RuleViolated(ConsultationError.FOLLOW_UP_EARLY);
    }

    /** Whoever drafts last is who does not decide. */
    public void propose(AccessScope by, AnswerDraft draft) {
        if (!state.open()) throw new RuleViolated(ConsultationError.STEP_OUT_OF_TURN, state);
        answer = Typed.need(draft.words(), Typed.ANSWER, ConsultationError.ANSWER_MISSING);
        document = Typed.need(draft.document(), Typed.DOCUMENT, ConsultationError.BASIS_MISSING);
        article = Typed.need(draft.article(), Typed.ARTICLE, ConsultationError.BASIS_MISSING);
        draftedBy = by.personId();
        draftedByName = by.personName();
        returnReason = null;
        state = QuestionState.PROPOSED;
    }

    public void sendBack(AccessScope by, String reason) {
        mustBeProposed();
        mustBeSecond(by);
        returnReason = Typed.need(reason, Typed.REASON, ConsultationError.REASON_MISSING);
        state = QuestionState.RETURNED;
    }

    public void decide(AccessScope by, Instant now) {
        mustBeProposed();
        mustBeSecond(by);
        answeredByName = by.personName();
        answeredAt = now;
        state = QuestionState.ANSWERED;
    }

    /** The working days changed. */
    public void recount(LocalDate due) {
        if (state.open()) dueOn = due;
    }

    private void mustBeProposed() {
        if (state != QuestionState.PROPOSED) throw new RuleViolated(ConsultationError.STEP_OUT_OF_TURN, state);
    }

    private void mustBeSecond(AccessScope by) {
        if (draftedByOf(by)) throw new RuleViolated(ConsultationError.SECOND_PERSON);
    }

    public boolean draftedByOf(AccessScope who) {
        return draftedBy != null && draftedBy == who.personId();
    }

    /** The city tells it to everybody, in words of its own. */
    public void tellIn(UUID newEntry) {
        if (!mayPublish) throw new RuleViolated(ConsultationError.WISH_MISSING);
        if (state != QuestionState.ANSWERED) throw new RuleViolated(ConsultationError.STEP_OUT_OF_TURN, state);
        if (entry != null) throw new RuleViolated(ConsultationError.ENTRY_THERE);
        entry = newEntry;
    }

    public void expectVersion(long seen) {
        if (seen != version) throw new Stale("AskedQuestion", uid);
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

    public Long followsId() {
        return followsId;
    }

    public String topic() {
        return topic;
    }

    public String title() {
        return title;
    }

    public String words() {
        return words;
    }

    public String clause() {
        return clause;
    }

    public AskedProduct product() {
        return product;
    }

    public boolean mayPublish() {
        return mayPublish;
    }

    public long askedBy() {
        return askedBy;
    }

    public String askedByName() {
        return askedByName;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public QuestionState state() {
        return state;
    }

    /** What is drafted or decided, or null. */
    public AnswerDraft draft() {
        return answer == null ? null : new AnswerDraft(answer, document, article);
    }

    public Long draftedBy() {
        return draftedBy;
    }

    public String draftedByName() {
        return draftedByName;
    }

    public String returnReason() {
        return returnReason;
    }

    public String answeredByName() {
        return answeredByName;
    }

    public Instant answeredAt() {
        return answeredAt;
    }

    public UUID entry() {
        return entry;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AskedQuestion that && Objects.equals(uid, that.uid);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(uid);
    }
}
