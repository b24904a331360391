package io.zhuangan.training.domain;

import io.zhuangan.shared.Ids;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import io.zhuangan.training.LineVerb;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;

/** Something that staff did to a line by hand, with the reason; never changed afterwards. */
@Entity
@Table(name = "line_change")
@EntityListeners(TenantGuard.class)
public class LineChange implements TenantOwned {
    @Id
    private long id;

    @Column(name = "tenant_id")
    private long tenantId;

    @Column(name = "session_id")
    private long sessionId;

    @Column(name = "enrolment_id")
    private Long enrolmentId;

    @Enumerated(EnumType.STRING)
    private LineVerb verb;

    @Column(name = "place_before")
    private int placeBefore;

    @Column(name = "place_after")
    private int placeAfter;

    private String reason;

    @Column(name = "by_name")
    private String byName;

    private Instant at;

    protected LineChange() {}

    public LineChange(long associationId, long sessionId, SeatLedger.LineNote note, String by, Instant now) {
        this.id = Ids.next();
        this.tenantId = associationId;
        this.sessionId = sessionId;
        this.enrolmentId = note.enrolmentId() == 0 ? null : note.enrolmentId();
        this.verb = note.verb();
        this.placeBefore = note.before();
        this.placeAfter = note.after();
        this.reason = note.reason();
        this.byName = by;
        this.at = now;
    }

    @Override
    public long tenantId() {
        return tenantId;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LineChange that && id == that.id;
    }

    @Override
    public int hashCode() {
        return Objects.hash(id);
    }
}
