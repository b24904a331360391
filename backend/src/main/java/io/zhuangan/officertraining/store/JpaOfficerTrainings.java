package io.zhuangan.officertraining.store;

import io.zhuangan.officertraining.OfficerTrainingState;
import io.zhuangan.officertraining.domain.OfficerReminder;
import io.zhuangan.officertraining.domain.OfficerTraining;
import io.zhuangan.officertraining.domain.OfficerTrainingRule;
import io.zhuangan.officertraining.domain.OfficerTrainings;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.ScopeRule;
import io.zhuangan.shared.ScopedStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Officers' training on JPA. */
@ApplicationScoped
public class JpaOfficerTrainings extends ScopedStore implements OfficerTrainings {
    private static final ScopeRule UNIT = ScopeRule.by("o.tenantId");

    @Override
    public OfficerTraining get(AccessScope scope, UUID key) {
        return find(scope, "o.uid = :key")
                .setParameter("key", key)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("OfficerTraining", key));
    }

    private TypedQuery<OfficerTraining> find(AccessScope scope, String which) {
        return query(scope, OfficerTraining.class, UNIT, "select o from OfficerTraining o where {scope} and " + which);
    }

    @Override
    public List<OfficerTraining> ofYear(AccessScope scope, int year) {
        return in(year, find(scope, "o.heldUntil between :first and :last order by o.heldUntil desc, o.id desc"));
    }

    @Override
    public List<OfficerTraining> own(AccessScope scope, int year) {
        return in(
                year,
                find(
                                scope,
                                "o.personId = :person and o.heldUntil between :first and :last"
                                        + " order by o.heldUntil desc, o.id desc")
                        .setParameter("person", scope.personId()));
    }

    private static List<OfficerTraining> in(int year, TypedQuery<OfficerTraining> query) {
        return query.setParameter("first", LocalDate.of(year, 1, 1))
                .setParameter("last", LocalDate.of(year, 12, 31))
                .getResultList();
    }

    @Override
    public List<OfficerTraining> inState(AccessScope scope, OfficerTrainingState state, int most) {
        return find(scope, "o.state = :state and o.personId <> :person order by o.sentAt, o.id")
                .setParameter("state", state)
                .setParameter("person", scope.personId())
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<OfficerReminder> reminders(AccessScope scope, int year) {
        return query(
                        scope,
                        OfficerReminder.class,
                        UNIT,
                        "select o from OfficerReminder o where o.year = :year and {scope} order by o.sentAt desc")
                .setParameter("year", year)
                .getResultList();
    }

    @Override
    public Optional<OfficerTrainingRule> rule(long cityId) {
        return Optional.ofNullable(em.find(OfficerTrainingRule.class, cityId));
    }

    @Override
    public void add(OfficerTraining training) {
        super.add(training);
    }

    @Override
    public void add(OfficerReminder reminder) {
        super.add(reminder);
    }

    @Override
    public void add(OfficerTrainingRule rule) {
        super.add(rule);
    }
}
