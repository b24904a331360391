package io.zhuangan.audit.domain;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One line of the audit. Its tenant is that of the seat that acted. Never changed, so it has no version. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {
    @Id
    private long id;

    @Column(name = "uid")
    private UUID uid;

    private Instant at;

    @Column(name = "city_id")
    private long cityId;

    @Column(name = "tenant_id")
    private long tenantId;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "person_name")
    private String personName;

    @Column(name = "tenant_name")
    private String tenantName;

    private String action;

    @Column(name = "subject_kind")
    private String subjectKind;

    @Column(name = "subject_key")
    private String subjectKey;

    @Column(name = "before_text")
    private String before;

    @Column(name = "after_text")
    private String after;

    private String reason;

    @Column(name = "request_id")
    private String requestId;

    protected AuditEntry() {}

    public AuditEntry(
            AccessScope scope,
            Instant at,
            String action,
            String subjectKind,
            String subjectKey,
            String before,
            String after,
            String reason,
            String requestId) {
        this.id = Ids.next();
        this.uid = UUID.randomUUID();
        this.at = at;
        this.cityId = scope.cityId();
        this.tenantId = scope.tenantId();
        this.personId = scope.personId();
        this.personName = scope.personName();
        this.tenantName = scope.tenantName();
        this.action = action;
        this.subjectKind = subjectKind;
        this.subjectKey = cut(subjectKey, 200);
        this.before = before;
        this.after = after;
        this.reason = cut(reason, 1000);
        this.requestId = requestId;
    }

    /** A refusal may name anything a caller typed. */
    private static String cut(String text, int most) {
        return text == null || text.length() <= most ? text : text.substring(0, most);
    }

    public long id() {
        return id;
    }

    public UUID key() {
        return uid;
    }

    public Instant at() {
        return at;
    }

    public long cityId() {
        return cityId;
    }

    public long tenantId() {
        return tenantId;
    }

    public long personId() {
        return personId;
    }

    public String personName() {
        return personName;
    }

    public String tenantName() {
        return tenantName;
    }

    public String action() {
        return action;
    }

    public String subjectKind() {
        return subjectKind;
    }

    public String subjectKey() {
        return subjectKey;
    }

    public String before() {
        return before;
    }

    public String after() {
        return after;
    }

    public String reason() {
        return reason;
    }

    public String requestId() {
        return requestId;
    }
}
