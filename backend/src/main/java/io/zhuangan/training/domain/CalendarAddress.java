package io.zhuangan.training.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;

/** The secret under which a person's own calendar is read without signing in. A new one makes the old one nothing. */
@Entity
@Table(name = "calendar_address")
public class CalendarAddress {
    @Id
    @Column(name = "person_id")
    private long personId;

    @Version
    private long version;

    private String secret;

    @Column(name = "made_at")
    private Instant madeAt;

    protected CalendarAddress() {}

    public CalendarAddress(long personId, Instant now) {
        this.personId = personId;
        renew(now);
    }

    public void renew(Instant now) {
        secret = UnguessableCode.next();
        madeAt = now;
    }

    public long personId() {
        return personId;
    }

    public String secret() {
        return secret;
    }

    public Instant madeAt() {
        return madeAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CalendarAddress that && personId == that.personId;
    }

    @Override
    public int hashCode() {
        return Objects.hash(personId);
    }
}
