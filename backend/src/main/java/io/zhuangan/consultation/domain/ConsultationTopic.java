package io.zhuangan.consultation.domain;

import io.zhuangan.consultation.TopicText;
import io.zhuangan.shared.Ids;
import io.zhuangan.shared.Stale;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** A line of the city's list of topics. Firms read it as columns. */
@Entity
@Table(name = "consultation_topic")
@EntityListeners(TenantGuard.class)
public class ConsultationTopic implements TenantOwned {
    @Id
    private long id;

    private UUID uid;

    @Column(name = "tenant_id")
    private long tenantId;

    @Version
    private long version;

    private int position;
    private String code;
    private String name;

    @Column(name = "name_en")
    private String nameEn;

    private String description;

    @Column(name = "description_en")
    private String descriptionEn;

    @Column(name = "answer_workdays")
    private int answerWorkdays;

    @Column(name = "retired_on")
    private LocalDate retiredOn;

    protected ConsultationTopic() {}

    /** One of the data pack, under the code that it has there. */
    public ConsultationTopic(long cityId, int position, String code, TopicText text) {
        this.id = Ids.next();
        this.uid = UUID.randomUUID();
        this.tenantId = cityId;
        this.position = position;
        this.code = code;
        word(text);
    }

    /** One that the city adds. */
    public ConsultationTopic(long cityId, int position, TopicText text) {
        this(cityId, position, "topic-" + UUID.randomUUID().toString().substring(0, 8), text);
    }

    /** @param text as {@link TopicRule} let it pass */
    public void word(TopicText text) {
        name = text.name();
        nameEn = text.nameEn();
        description = text.description();
        descriptionEn = text.descriptionEn();
        answerWorkdays = text.workdays();
    }

    /** @param position in the city's list, from 1 */
    public void place(int position) {
        this.position = position;
    }

    /** @param since when it takes no new questions, or null when it takes them again */
    public void retire(LocalDate since) {
        retiredOn = since;
    }

    public void expectVersion(long seen) {
        if (seen != version) throw new Stale("ConsultationTopic", uid);
    }

    public int position() {
        return position;
    }

    public UUID key() {
        return uid;
    }

    public long version() {
        return version;
    }

    public String code() {
        return code;
    }

    public TopicText text() {
        return new TopicText(name, nameEn, description, descriptionEn, answerWorkdays);
    }

    public LocalDate retiredOn() {
        return retiredOn;
    }

    @Override
    public long tenantId() {
        return tenantId;
    }
}
