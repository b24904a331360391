package io.zhuangan.training.domain;

import io.zhuangan.shared.Ids;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import io.zhuangan.training.FollowUpKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A follow-up question. Its words never change; its place in the list and whether it has to be answered may. */
@Entity
@Table(name = "follow_up_question")
@EntityListeners(TenantGuard.class)
public class FollowUpQuestion implements TenantOwned {
    @Id
    private long id;

    @Column(name = "uid")
    private UUID uid;

    @Column(name = "tenant_id")
    private long tenantId;

    @Column(name = "follow_up_id")
    private long followUpId;

    private int number;

    @Enumerated(EnumType.STRING)
    private FollowUpKind kind;

    private String text;
    private String options;
    private boolean required;

    protected FollowUpQuestion() {}

    public FollowUpQuestion(FollowUp form, FollowUpContent content) {
        this.id = Ids.next();
        this.uid = UUID.randomUUID();
        this.tenantId = form.tenantId();
        this.followUpId = form.id();
        this.kind = content.kind();
        this.text = content.text();
        this.options = String.join("\n", content.options());
    }

    public void place(int at, boolean needed) {
        number = at;
        required = needed;
    }

    public FollowUpContent content() {
        return new FollowUpContent(kind, text, QuestionContent.split(options));
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

    public int number() {
        return number;
    }

    public boolean required() {
        return required;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FollowUpQuestion that && id == that.id;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }
}
