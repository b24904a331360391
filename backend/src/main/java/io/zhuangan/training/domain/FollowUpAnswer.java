package io.zhuangan.training.domain;

import io.zhuangan.shared.Ids;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What somebody with a seat, or the firm for them, answered to one follow-up question. */
@Entity
@Table(name = "follow_up_answer")
@EntityListeners(TenantGuard.class)
public class FollowUpAnswer implements TenantOwned {
    @Id
    private long id;

    @Column(name = "tenant_id")
    private long tenantId;

    @Column(name = "enterprise_id")
    private long enterpriseId;

    @Column(name = "question_id")
    private long questionId;

    @Column(name = "enrolment_id")
    private long enrolmentId;

    @Column(name = "value")
    private String given;

    protected FollowUpAnswer() {}

    public FollowUpAnswer(Enrolment place, long questionId, String given) {
        this.id = Ids.next();
        this.tenantId = place.tenantId();
        this.enterpriseId = place.enterpriseId();
        this.enrolmentId = place.id();
        this.questionId = questionId;
        this.given = given;
    }

    public void change(String other) {
        given = other;
    }

    @Override
    public long tenantId() {
        return tenantId;
    }

    @Override
    public long counterpartId() {
        return enterpriseId;
    }

    public long questionId() {
        return questionId;
    }

    public long enrolmentId() {
        return enrolmentId;
    }

    public String given() {
        return given;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FollowUpAnswer that && id == that.id;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }
}
