package io.zhuangan.training.store;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.ScopeRule;
import io.zhuangan.shared.ScopedStore;
import io.zhuangan.shared.Time;
import io.zhuangan.training.AttendanceState;
import io.zhuangan.training.HoursFilter;
import io.zhuangan.training.HoursLine;
import io.zhuangan.training.HoursOrder;
import io.zhuangan.training.HoursTotal;
import io.zhuangan.training.HoursUnit;
import io.zhuangan.training.domain.HoursReads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Hours on JPA: sums are the database's, a page at a time. */
@ApplicationScoped
public class JpaHoursReads extends ScopedStore implements HoursReads {
    private static final DateTimeFormatter DIGITS = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");
    private static final ScopeRule EITHER_PARTY = ScopeRule.by("e.tenantId", "e.enterpriseId");

    private static final String FROM = " from Attendance a join Enrolment e on e.id = a.enrolmentId"
            + " join SessionUnit u on u.id = a.unitId join CourseSession s on s.id = u.sessionId";

    private static final String WHICH = " where a.counted = true and u.startsAt >= :from and u.startsAt < :until"
            + " and (:anyPost = true or e.personPost = :post)"
            + " and (:all = true or e.personName like :text or e.enterpriseName like :text) and {scope}";

    private static final ScopeRule PARTY_COLUMNS = ScopeRule.by("e.tenant_id", "e.enterprise_id");

    private static final String SUMS = " from attendance a join enrolment e on e.id = a.enrolment_id"
            + " join session_unit u on u.id = a.unit_id"
            + " where a.counted = true and u.starts_at >= ? and u.starts_at < ? and (? = 1 or e.person_post = ?)"
            + " and (? = 1 or e.person_name like ? or e.enterprise_name like ?) and {scope}"
            + " group by e.person_uid, e.enterprise_id, e.person_post";

    @Override
    @SuppressWarnings("unchecked")
    public List<HoursLine> lines(
            AccessScope scope, HoursFilter filter, HoursOrder order, boolean descending, int from, int most) {
        String by =
                switch (order) {
                    case HOURS -> "5";
                    case NAME -> "2";
                    case FIRM -> "3";
                    case LATEST -> "8";
                };
        List<Object[]> rows = summed(
                        scope,
                        "select e.person_uid, max(e.person_name), max(e.enterprise_name), e.person_post, sum(u.hours),"
                                + " count(*), count(distinct u.session_id), date_format(max(u.ends_at), '%Y%m%d%H%i%s')"
                                + SUMS + " order by " + by + (descending ? " desc" : " asc") + ", 1, 3, 4",
                        filter)
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList();
        return rows.stream()
                .map(r -> new HoursLine(
                        UUID.fromString(r[0].toString()),
                        (String) r[1],
                        (String) r[2],
                        (String) r[3],
                        (BigDecimal) r[4],
                        ((Number) r[5]).intValue(),
                        ((Number) r[6]).intValue(),
                        LocalDateTime.parse(r[7].toString(), DIGITS).toInstant(ZoneOffset.UTC)))
                .toList();
    }

    @Override
    public HoursTotal total(AccessScope scope, HoursFilter filter) {
        Object[] row = (Object[]) summed(
                        scope,
                        "select count(*), coalesce(sum(x.h), 0) from (select sum(u.hours) h" + SUMS + ") x",
                        filter)
                .getSingleResult();
        return new HoursTotal(((Number) row[0]).intValue(), new BigDecimal(row[1].toString()));
    }

    private Query summed(AccessScope scope, String sql, HoursFilter f) {
        return sql(
                scope,
                PARTY_COLUMNS,
                sql,
                utc(from(f)),
                utc(until(f)),
                f.post() == null ? 1 : 0,
                f.post() == null ? "" : f.post(),
                text(f).isEmpty() ? 1 : 0,
                "%" + text(f) + "%",
                "%" + text(f) + "%");
    }

    @Override
    public List<HoursUnit> units(AccessScope scope, HoursFilter filter, Collection<UUID> people) {
        if (people.isEmpty()) return List.of();
        return filtered(
                        query(
                                scope,
                                Object[].class,
                                EITHER_PARTY,
                                "select e.personKey, e.personName, e.enterpriseName, e.personPost, c.title, s.number,"
                                        + " u.number, u.title, u.startsAt, u.endsAt, u.hours, a.state, t.name" + FROM
                                        + " join Course c on c.id = s.courseId join Tenant t on t.id = s.tenantId"
                                        + WHICH
                                        + " and e.personKey in :people"
                                        + " order by e.personName, e.personKey, u.startsAt, e.id"),
                        filter)
                .setParameter("people", people)
                .getResultStream()
                .map(r -> new HoursUnit(
                        (UUID) r[0],
                        (String) r[1],
                        (String) r[2],
                        (String) r[3],
                        (String) r[4],
                        (Integer) r[5],
                        (Integer) r[6],
                        (String) r[7],
                        (Instant) r[8],
                        (Instant) r[9],
                        (BigDecimal) r[10],
                        (AttendanceState) r[11],
                        (String) r[12]))
                .toList();
    }

    private static TypedQuery<Object[]> filtered(TypedQuery<Object[]> query, HoursFilter f) {
        return query.setParameter("from", from(f))
                .setParameter("until", until(f))
                .setParameter("anyPost", f.post() == null)
                .setParameter("post", f.post() == null ? "" : f.post())
                .setParameter("all", text(f).isEmpty())
                .setParameter("text", "%" + text(f) + "%");
    }

    private static String text(HoursFilter f) {
        return f.text() == null ? "" : f.text().strip().replace("%", "").replace("_", "");
    }

    private static Instant from(HoursFilter f) {
        return f.year() == 0 ? Instant.EPOCH : day(f.year());
    }

    private static Instant until(HoursFilter f) {
        return f.year() == 0 ? day(9999) : day(f.year() + 1);
    }

    private static Instant day(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(Time.SHANGHAI).toInstant();
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
