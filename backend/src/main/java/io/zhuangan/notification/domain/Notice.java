package io.zhuangan.notification.domain;

import io.zhuangan.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Something a person was told. Belongs to the person; the tenant is only the sender. */
@Entity
@Table(name = "notice")
public class Notice {
    @Id
    private long id;

    @Column(name = "uid")
    private UUID uid;

    @Column(name = "tenant_id")
    private long tenantId;

    @Column(name = "person_id")
    private long personId;

    private String kind;

    @Convert(converter = TextList.class)
    private List<String> args;

    private String link;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "read_at")
    private Instant readAt;

    protected Notice() {}

    public Notice(long tenantId, long personId, String kind, List<String> args, String link, Instant now) {
        if (!kind.matches("[a-z]+\\.[A-Za-z_.]+")) throw new IllegalArgumentException("not room.NAME: " + kind);
        if (link != null && !link.startsWith("/")) throw new IllegalArgumentException("not from the root: " + link);
        this.id = Ids.next();
        this.uid = UUID.randomUUID();
        this.tenantId = tenantId;
        this.personId = personId;
        this.kind = kind;
        this.args = List.copyOf(args);
        this.link = link;
        this.createdAt = now;
    }

    public long id() {
        return id;
    }

    public UUID key() {
        return uid;
    }

    public String kind() {
        return kind;
    }

    public List<String> args() {
        return args;
    }

    public String link() {
        return link;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant readAt() {
        return readAt;
    }
}
