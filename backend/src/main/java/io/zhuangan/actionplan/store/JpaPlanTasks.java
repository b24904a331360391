package io.zhuangan.actionplan.store;

import io.zhuangan.actionplan.domain.ActionPlan;
import io.zhuangan.actionplan.domain.PlanNote;
import io.zhuangan.actionplan.domain.PlanTask;
import io.zhuangan.actionplan.domain.PlanTasks;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.ScopeRule;
import io.zhuangan.shared.ScopedStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/**
 * Plans belong to the city tenant. A district's reach holds its own tenants only, so beside the usual predicate a seat
 * may read the plan of its own city: {@code scope.cityId()} comes from our tables, and {@code READ_PLAN} is asked first.
 */
@ApplicationScoped
public class JpaPlanTasks extends ScopedStore implements PlanTasks {
    protected JpaPlanTasks() {}

    public JpaPlanTasks(EntityManager em) {
        super(em);
    }

    @Override
    public Optional<ActionPlan> plan(AccessScope scope) {
        return query(
                        scope,
                        ActionPlan.class,
                        ScopeRule.by("p.tenantId"),
                        "select p from ActionPlan p where ({scope} or p.tenantId = :city) order by p.issuedOn desc")
                .setParameter("city", scope.cityId())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<PlanTask> all(AccessScope scope) {
        return query(
                        scope,
                        PlanTask.class,
                        ScopeRule.by("t.tenantId"),
                        "select t from PlanTask t where ({scope} or t.tenantId = :city) order by t.number")
                .setParameter("city", scope.cityId())
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "t.stages.closures")
                .getResultList();
    }

    @Override
    public PlanTask get(AccessScope scope, int number) {
        return query(
                        scope,
                        PlanTask.class,
                        ScopeRule.by("t.tenantId"),
                        "select t from PlanTask t where t.number = :number and ({scope} or t.tenantId = :city)")
                .setParameter("number", number)
                .setParameter("city", scope.cityId())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("PlanTask", number));
    }

    @Override
    public List<PlanNote> notes(AccessScope scope, PlanTask task) {
        return query(
                        scope,
                        PlanNote.class,
                        ScopeRule.by("n.tenantId"),
                        "select n from PlanNote n where n.taskId = :task and ({scope} or n.tenantId = :city)"
                                + " order by n.happenedOn desc, n.writtenAt desc")
                .setParameter("task", task.id())
                .setParameter("city", scope.cityId())
                .getResultList();
    }

    /** The city may have been made in this very transaction; keys of other rooms give the flush no order of its own. */
    @Override
    public void add(ActionPlan plan) {
        em.flush();
        super.add(plan);
        em.flush();
    }

    @Override
    public void add(PlanTask task) {
        super.add(task);
    }

    @Override
    public void add(PlanNote note) {
        super.add(note);
    }
}
