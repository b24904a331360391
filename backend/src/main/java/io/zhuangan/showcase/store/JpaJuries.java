package io.zhuangan.showcase.store;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Ids;
import io.zhuangan.shared.ScopeRule;
import io.zhuangan.shared.ScopedStore;
import io.zhuangan.showcase.JurorView;
import io.zhuangan.showcase.NominationLine;
import io.zhuangan.showcase.domain.Juries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Jurors sit in bodies that do not own what they judge, so they come to it through their own row: the predicate is the
 * body they were appointed from, and the person.
 */
@ApplicationScoped
public class JpaJuries extends ScopedStore implements Juries {
    private static final ScopeRule SEAT = ScopeRule.by("j.seat_id");
    private static final ScopeRule CITY = ScopeRule.by("j.tenant_id");

    protected JpaJuries() {}

    public JpaJuries(EntityManager em) {
        super(em);
    }

    @Override
    public void appoint(
            AccessScope city, long callId, long seatId, String seatName, long person, String name, Instant now) {
        em.flush();
        // the same person again is no second juror
        em.createNativeQuery("insert into case_juror (id, uid, tenant_id, call_id, seat_id, seat_name, person_id,"
                        + " person_name, appointed_by, appointed_at) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)"
                        + " on duplicate key update seat_id = seat_id")
                .setParameter(1, Ids.next())
                .setParameter(2, UUID.randomUUID().toString())
                .setParameter(3, city.tenantId())
                .setParameter(4, callId)
                .setParameter(5, seatId)
                .setParameter(6, seatName)
                .setParameter(7, person)
                .setParameter(8, name)
                .setParameter(9, city.personId())
                .setParameter(10, Cells.utc(now))
                .executeUpdate();
    }

    @Override
    public List<JurorView> jurors(AccessScope scope, UUID call) {
        Stream<?> rows = sql(
                        scope,
                        CITY,
                        "select j.uid, j.person_name, j.seat_name, (select count(distinct s.nomination_id) from"
                                + " case_score s where s.juror_id = j.id) from case_juror j join case_call k on k.id ="
                                + " j.call_id where k.uid = ? and {scope} order by j.id",
                        call.toString())
                .getResultStream();
        return rows.map(Cells::new)
                .map(c -> new JurorView(c.key(), c.text(), c.text(), c.number()))
                .toList();
    }

    /** By the call alone: the caller's own row let him or her to it. */
    @Override
    public List<JurorView> jury(UUID call) {
        Stream<?> rows = em.createNativeQuery("select j.uid, j.person_name, j.seat_name, 0 from case_juror j join"
                        + " case_call k on k.id = j.call_id where k.uid = ?1 order by j.id")
                .setParameter(1, call.toString())
                .getResultStream();
        return rows.map(Cells::new)
                .map(c -> new JurorView(c.key(), c.text(), c.text(), c.number()))
                .toList();
    }

    @Override
    public Optional<Seat> seat(AccessScope scope, UUID nomination) {
        Stream<?> rows = sql(
                        scope,
                        SEAT,
                        "select j.id, j.uid, j.tenant_id, k.uid, n.id, n.firm_id, n.tenant_id, n.started_by,"
                                + " coalesce(n.submitted_by, n.started_by), n.state from case_juror j join case_call k on"
                                + " k.id = j.call_id join case_nomination n on n.call_id = k.id where n.uid = ? and"
                                + " j.person_id = ? and n.state in ('SUBMITTED', 'CHOSEN', 'NOT_CHOSEN') and {scope}",
                        nomination.toString(),
                        scope.personId())
                .getResultStream();
        return rows.map(Cells::new)
                .map(c -> new Seat(
                        c.id(), c.key(), c.id(), c.key(), c.id(), c.id(), c.id(), both(c.id(), c.id()), c.text()))
                .findFirst();
    }

    private static Set<Long> both(long one, long other) {
        return new TreeSet<>(List.of(one, other));
    }

    @Override
    public List<NominationLine> before(AccessScope juror) {
        Stream<?> rows = sql(
                        juror,
                        SEAT,
                        NominationLines.select("(exists (select 1 from case_score s where s.nomination_id = n.id and"
                                        + " s.juror_id = j.id) or exists (select 1 from case_recusal x where"
                                        + " x.nomination_id = n.id and x.juror_id = j.id))")
                                + "join case_juror j on j.call_id = n.call_id where j.person_id = ? and n.state in"
                                + " ('SUBMITTED', 'CHOSEN', 'NOT_CHOSEN') and {scope}"
                                + " order by n.state = 'SUBMITTED' desc, scored, n.id desc",
                        juror.personId())
                .getResultStream();
        return rows.map(row -> NominationLines.read(row, juror.tenantId())).toList();
    }

    @Override
    public void score(Seat juror, Map<UUID, BigDecimal> points, Instant now) {
        points.forEach((criterion, given) -> em.createNativeQuery(
                        "insert into case_score (id, tenant_id, nomination_id, juror_id, criterion_id, points, scored_at)"
                                + " select ?1, ?2, ?3, ?4, c.id, ?5, ?6 from case_criterion c join case_call k on k.id ="
                                + " c.call_id where c.uid = ?7 and k.uid = ?8"
                                + " on duplicate key update points = values(points), scored_at = values(scored_at)")
                .setParameter(1, Ids.next())
                .setParameter(2, juror.city())
                .setParameter(3, juror.nomination())
                .setParameter(4, juror.juror())
                .setParameter(5, given)
                .setParameter(6, Cells.utc(now))
                .setParameter(7, criterion.toString())
                .setParameter(8, juror.call().toString())
                .executeUpdate());
    }

    @Override
    public void recuse(Seat juror, String reason, Instant now) {
        em.createNativeQuery("insert into case_recusal (id, tenant_id, nomination_id, juror_id, reason, declared_at)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6) on duplicate key update reason = values(reason)")
                .setParameter(1, Ids.next())
                .setParameter(2, juror.city())
                .setParameter(3, juror.nomination())
                .setParameter(4, juror.juror())
                .setParameter(5, reason)
                .setParameter(6, Cells.utc(now))
                .executeUpdate();
        // what was given before counts no more
        em.createNativeQuery("delete from case_score where nomination_id = ?1 and juror_id = ?2")
                .setParameter(1, juror.nomination())
                .setParameter(2, juror.juror())
                .executeUpdate();
    }

    @Override
    public boolean recused(Seat juror) {
        return !em.createNativeQuery("select 1 from case_recusal where nomination_id = ?1 and juror_id = ?2")
                .setParameter(1, juror.nomination())
                .setParameter(2, juror.juror())
                .getResultList()
                .isEmpty();
    }

    @Override
    public Map<UUID, Map<UUID, BigDecimal>> scores(long nominationId) {
        Map<UUID, Map<UUID, BigDecimal>> scores = new LinkedHashMap<>();
        Stream<?> rows = em.createNativeQuery("select j.uid, c.uid, s.points from case_score s join case_juror j on"
                        + " j.id = s.juror_id join case_criterion c on c.id = s.criterion_id where s.nomination_id = ?1"
                        + " order by j.id, c.position")
                .setParameter(1, nominationId)
                .getResultStream();
        rows.map(Cells::new).forEach(c -> scores.computeIfAbsent(c.key(), j -> new LinkedHashMap<>())
                .put(c.key(), c.decimal()));
        return scores;
    }

    @Override
    public Map<UUID, String> recusals(long nominationId) {
        Map<UUID, String> recusals = new HashMap<>();
        Stream<?> rows = em.createNativeQuery("select j.uid, x.reason from case_recusal x join case_juror j on j.id ="
                        + " x.juror_id where x.nomination_id = ?1")
                .setParameter(1, nominationId)
                .getResultStream();
        rows.map(Cells::new).forEach(c -> recusals.put(c.key(), c.text()));
        return recusals;
    }
}
