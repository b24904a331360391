package io.zhuangan.consultation.domain;

import io.zhuangan.consultation.EntryText;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Ids;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** One wording of an entry, whole. Written once, never changed. */
@Entity
@Table(name = "consultation_revision")
@EntityListeners(TenantGuard.class)
public class AnswerRevision implements TenantOwned {
    @Id
    private long id;

    @Column(name = "tenant_id")
    private long tenantId;

    @Column(name = "entry_id")
    private long entryId;

    private int revision;
    private String topic;
    private String title;
    private String question;
    private String answer;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "question_en")
    private String questionEn;

    @Column(name = "answer_en")
    private String answerEn;

    @Column(name = "basis_document")
    private String document;

    @Column(name = "basis_article")
    private String article;

    @Column(name = "basis_as_of")
    private LocalDate asOf;

    private boolean example;

    @Column(name = "written_by")
    private long writtenBy;

    @Column(name = "written_by_name")
    private String writtenByName;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected AnswerRevision() {}

    /** @param text as {@link EntryRule#sound} gives it */
    public AnswerRevision(AnswerEntry entry, EntryText text, AccessScope by, Instant now) {
        this.id = Ids.next();
        this.tenantId = entry.tenantId();
        this.entryId = entry.id();
        this.revision = entry.revise();
        this.topic = text.topic();
        this.title = text.title();
        this.question = text.question();
        this.answer = text.answer();
        this.titleEn = text.titleEn();
        this.questionEn = text.questionEn();
        this.answerEn = text.answerEn();
        this.document = text.document();
        this.article = text.article();
        this.asOf = text.asOf();
        this.example = text.example();
        this.writtenBy = by.personId();
        this.writtenByName = by.personName();
        this.writtenAt = now;
    }

    public EntryText text() {
        return new EntryText(
                topic, title, question, answer, titleEn, questionEn, answerEn, document, article, asOf, example);
    }

    @Override
    public long tenantId() {
        return tenantId;
    }

    public int revision() {
        return revision;
    }

    public long writtenBy() {
        return writtenBy;
    }

    public String writtenByName() {
        return writtenByName;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
