package io.zhuangan.training.store;

import io.zhuangan.shared.ScopedStore;
import io.zhuangan.training.CalendarEntry;
import io.zhuangan.training.EnrolmentState;
import io.zhuangan.training.SessionState;
import io.zhuangan.training.TeachingMode;
import io.zhuangan.training.domain.CalendarAddress;
import io.zhuangan.training.domain.CalendarAddresses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** People's own calendars; each query names the person or the secret, and no tenant sees another's through it. */
@ApplicationScoped
public class JpaCalendarAddresses extends ScopedStore implements CalendarAddresses {
    protected JpaCalendarAddresses() {}

    public JpaCalendarAddresses(EntityManager em) {
        super(em);
    }

    @Override
    public Optional<CalendarAddress> of(long personId) {
        return em.createQuery("select a from CalendarAddress a where a.personId = :person", CalendarAddress.class)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<CalendarAddress> bySecret(String secret) {
        return em.createQuery("select a from CalendarAddress a where a.secret = :secret", CalendarAddress.class)
                .setParameter("secret", secret)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(CalendarAddress address) {
        super.add(address);
    }

    @Override
    public List<CalendarEntry> entries(long personId, Instant endingAfter) {
        return em.createQuery(
                        "select e.uid, s.icalSequence, e.version, s.touchedAt, e.enrolledAt, e.seatedAt, e.withdrawnAt,"
                                + " s.uid, c.title, s.number, t.name, t.demo, s.place, s.mode, s.onlineLink, s.hours,"
                                + " s.startsAt, s.endsAt, e.state, s.state, s.cancelReason from Enrolment e"
                                + " join CourseSession s on s.id = e.sessionId join Course c on c.id = s.courseId"
                                + " join Tenant t on t.id = s.tenantId where e.personId = :person"
                                + " and s.endsAt > :after order by s.startsAt, e.id",
                        Object[].class)
                .setParameter("person", personId)
                .setParameter("after", endingAfter)
                .getResultStream()
                .map(JpaCalendarAddresses::entry)
                .toList();
    }

    private static CalendarEntry entry(Object[] r) {
        EnrolmentState state = (EnrolmentState) r[18];
        return new CalendarEntry(
                (UUID) r[0],
                (Integer) r[1] + (Long) r[2],
                Stream.of(r[3], r[4], r[5], r[6])
                        .filter(Objects::nonNull)
                        .map(Instant.class::cast)
                        .reduce((Instant) r[3], (a, b) -> a.isAfter(b) ? a : b),
                (UUID) r[7],
                (String) r[8],
                (Integer) r[9],
                (String) r[10],
                (Boolean) r[11],
                (String) r[12],
                (TeachingMode) r[13],
                state == EnrolmentState.SEATED ? (String) r[14] : null,
                (BigDecimal) r[15],
                (Instant) r[16],
                (Instant) r[17],
                state,
                (SessionState) r[19],
                (String) r[20]);
    }
}
