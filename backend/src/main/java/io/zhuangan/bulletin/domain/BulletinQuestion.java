package io.zhuangan.bulletin.domain;

import io.zhuangan.bulletin.CheckQuestion;
import io.zhuangan.shared.Ids;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A question of the self-check of a bulletin. */
@Entity
@Table(name = "bulletin_question")
@EntityListeners(TenantGuard.class)
public class BulletinQuestion implements TenantOwned {
    @Id
    private long id;

    private UUID uid;

    @Column(name = "tenant_id")
    private long tenantId;

    @Column(name = "bulletin_id")
    private long bulletinId;

    private int position;
    private String text;

    @Column(name = "text_en")
    private String textEn;

    private boolean evidence;

    protected BulletinQuestion() {}

    public BulletinQuestion(Bulletin of, int position, CheckQuestion question) {
        this.id = Ids.next();
        this.uid = UUID.randomUUID();
        this.tenantId = of.tenantId();
        this.bulletinId = of.id();
        this.position = position;
        this.text = question.text().strip();
        this.textEn = question.textEn() == null || question.textEn().isBlank()
                ? null
                : question.textEn().strip();
        this.evidence = question.evidence();
    }

    @Override
    public long tenantId() {
        return tenantId;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BulletinQuestion that && id == that.id;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }
}
