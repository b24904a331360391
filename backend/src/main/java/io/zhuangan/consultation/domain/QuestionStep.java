package io.zhuangan.consultation.domain;

import io.zhuangan.consultation.QuestionState;
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
import java.time.Instant;

/** Something that happened to a question. Written once, never changed. */
@Entity
@Table(name = "consultation_step")
@EntityListeners(TenantGuard.class)
public class QuestionStep implements TenantOwned {
    @Id
    private long id;

    @Column(name = "tenant_id")
    private long tenantId;

    @Column(name = "question_id")
    private long questionId;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private QuestionState to;

    @Column(name = "taken_at")
    private Instant at;

    @Column(name = "taken_by_name")
    private String by;

    private String words;

    protected QuestionStep() {}

    /** @param words of the step, or null */
    public QuestionStep(AskedQuestion question, AccessScope by, String words, Instant now) {
        this.id = Ids.next();
        this.tenantId = question.tenantId();
        this.questionId = question.id();
        this.to = question.state();
        this.at = now;
        this.by = by.personName();
        this.words = words;
    }

    @Override
    public long tenantId() {
        return tenantId;
    }

    public QuestionState to() {
        return to;
    }

    public Instant at() {
        return at;
    }

    public String by() {
        return by;
    }

    public String words() {
        return words;
    }
}
