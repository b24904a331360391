package io.zhuangan.training.domain;

import io.zhuangan.shared.Ids;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import io.zhuangan.training.QuestionKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What a question says from one edit to the next. Once it was asked it never changes. */
@Entity
@Table(name = "exam_question_version")
@EntityListeners(TenantGuard.class)
public class QuestionVersion implements TenantOwned {
    @Id
    private long id;

    @Column(name = "tenant_id")
    private long tenantId;

    @Column(name = "question_id")
    private long questionId;

    private int number;

    @Enumerated(EnumType.STRING)
    private QuestionKind kind;

    private String text;
    private String options;

    @Column(name = "right_mask")
    private int rightMask;

    private String explanation;
    private String clause;
    private boolean legal;

    @Column(insertable = false, updatable = false)
    private boolean used;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "written_by")
    private String writtenBy;

    protected QuestionVersion() {}

    public QuestionVersion(ExamQuestion question, int number, QuestionContent content, String by, Instant now) {
        this.id = Ids.next();
        this.tenantId = question.tenantId();
        this.questionId = question.id();
        this.number = number;
        this.kind = content.kind();
        this.text = content.text();
        this.options = content.joined();
        this.rightMask = content.right();
        this.explanation = content.explanation();
        this.clause = content.clause();
        this.legal = content.legal();
        this.writtenAt = now;
        this.writtenBy = by;
    }

    public QuestionContent content() {
        return new QuestionContent(kind, text, QuestionContent.split(options), rightMask, explanation, clause, legal);
    }

    /** Somebody was asked it, so it stays. */
    public boolean used() {
        return used;
    }

    public long questionId() {
        return questionId;
    }

    public long id() {
        return id;
    }

    @Override
    public long tenantId() {
        return tenantId;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof QuestionVersion that && id == that.id;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }
}
