package io.zhuangan.consultation.domain;

import io.zhuangan.shared.Ids;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A line of the city's list of topics. Firms read it as columns. */
@Entity
@Table(name = "consultation_topic")
@EntityListeners(TenantGuard.class)
public class ConsultationTopic implements TenantOwned {
    @Id
    private long id;

    @Column(name = "tenant_id")
    private long tenantId;

    private int position;
    private String code;
    private String name;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "answer_workdays")
    private int answerWorkdays;

    protected ConsultationTopic() {}

    public ConsultationTopic(long cityId, int position, String code, String name, String nameEn, int answerWorkdays) {
        this.id = Ids.next();
        this.tenantId = cityId;
        this.position = position;
        this.code = code;
        this.name = name;
        this.nameEn = nameEn;
        this.answerWorkdays = answerWorkdays;
    }

    @Override
    public long tenantId() {
        return tenantId;
    }
}
