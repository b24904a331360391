package io.zhuangan.exchange.domain;

import io.zhuangan.exchange.MeetingContent;
import io.zhuangan.exchange.PointKind;
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
import java.util.UUID;

/** A problem or case that a meeting notifies. Written with the draft, never changed. */
@Entity
@Table(name = "meeting_point")
@EntityListeners(TenantGuard.class)
public class MeetingPoint implements TenantOwned {
    @Id
    private long id;

    private UUID uid;

    @Column(name = "tenant_id")
    private long tenantId;

    @Column(name = "meeting_id")
    private long meetingId;

    private int position;

    @Enumerated(EnumType.STRING)
    private PointKind kind;

    private String title;
    private String happened;
    private String basis;

    @Column(name = "to_check")
    private String toCheck;

    @Column(name = "public_case")
    private UUID publicCase;

    protected MeetingPoint() {}

    public MeetingPoint(Meeting of, int position, MeetingContent.Point point) {
        id = Ids.next();
        uid = UUID.randomUUID();
        tenantId = of.tenantId();
        meetingId = of.id();
        this.position = position;
        kind = point.kind();
        title = point.title();
        happened = point.happened();
        basis = point.basis();
        toCheck = point.toCheck();
        publicCase = point.publicCase();
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
}
