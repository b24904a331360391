package io.zhuangan.training.store;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.ScopeRule;
import io.zhuangan.shared.ScopedStore;
import io.zhuangan.shared.TenantKind;
import io.zhuangan.training.PlanLine;
import io.zhuangan.training.PlanState;
import io.zhuangan.training.domain.PlanTie;
import io.zhuangan.training.domain.TrainingPlan;
import io.zhuangan.training.domain.TrainingPlanLine;
import io.zhuangan.training.domain.TrainingPlanRule;
import io.zhuangan.training.domain.TrainingPlanVersion;
import io.zhuangan.training.domain.TrainingPlans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Yearly training plans on JPA. What hangs on a plan is read with the plan's own reach: who was given the plan may
 * read it, and a district, in which no association sits, could not by its own.
 */
@ApplicationScoped
public class JpaTrainingPlans extends ScopedStore implements TrainingPlans {
    private static final ScopeRule PLAN = ScopeRule.by("p.tenantId");
    private static final ScopeRule VERSION = ScopeRule.by("v.tenantId");
    private static final ScopeRule LINE = ScopeRule.by("l.tenantId");
    private static final ScopeRule TIE = ScopeRule.by("c.tenantId");

    private static final String FILED = "select p from TrainingPlan p join Tenant t on t.id = p.tenantId"
            + " where ({scope} or t.cityId = :city) and t.cityId = :city and exists (select v from TrainingPlanVersion v"
            + " where v.planId = p.id and v.state <> :draft) and ";

    protected JpaTrainingPlans() {}

    public JpaTrainingPlans(EntityManager em) {
        super(em);
    }

    @Override
    public TrainingPlan get(AccessScope scope, UUID plan) {
        return query(scope, TrainingPlan.class, PLAN, "select p from TrainingPlan p where p.uid = :key and {scope}")
                .setParameter("key", plan)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("TrainingPlan", plan));
    }

    @Override
    public TrainingPlan filed(AccessScope scope, UUID plan) {
        regulator(scope);
        return query(scope, TrainingPlan.class, PLAN, FILED + "p.uid = :key")
                .setParameter("city", scope.cityId())
                .setParameter("draft", PlanState.DRAFT)
                .setParameter("key", plan)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("TrainingPlan", plan));
    }

    @Override
    public List<TrainingPlan> filedIn(AccessScope scope, int year) {
        regulator(scope);
        return query(scope, TrainingPlan.class, PLAN, FILED + "p.year = :year order by t.name")
                .setParameter("city", scope.cityId())
                .setParameter("draft", PlanState.DRAFT)
                .setParameter("year", year)
                .getResultList();
    }

    /** The city's plans are open to its bureaux, not to one association about another. */
    private static void regulator(AccessScope scope) {
        if (scope.kind() != TenantKind.CITY && scope.kind() != TenantKind.DISTRICT) {
            throw new NotFound("TrainingPlan", "not a regulator");
        }
    }

    @Override
    public Optional<TrainingPlan> ofYear(AccessScope scope, int year) {
        return query(scope, TrainingPlan.class, PLAN, "select p from TrainingPlan p where p.year = :year and {scope}")
                .setParameter("year", year)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<TrainingPlan> own(AccessScope scope) {
        return query(scope, TrainingPlan.class, PLAN, "select p from TrainingPlan p where {scope} order by p.year desc")
                .getResultList();
    }

    @Override
    public Owner owner(TrainingPlan plan) {
        Object[] r = query(
                        reach(plan.tenantId()),
                        Object[].class,
                        ScopeRule.by("t.id"),
                        "select t.uid, t.name, t.demo from Tenant t where t.id = :id and {scope}")
                .setParameter("id", plan.tenantId())
                .getSingleResult();
        return new Owner((UUID) r[0], (String) r[1], (Boolean) r[2]);
    }

    @Override
    public List<TrainingPlanVersion> versions(TrainingPlan plan) {
        return query(
                        reach(plan.tenantId()),
                        TrainingPlanVersion.class,
                        VERSION,
                        "select v from TrainingPlanVersion v where v.planId = :plan and {scope} order by v.number desc")
                .setParameter("plan", plan.id())
                .getResultList();
    }

    @Override
    public TrainingPlanVersion version(TrainingPlan plan, int number) {
        return query(
                        reach(plan.tenantId()),
                        TrainingPlanVersion.class,
                        VERSION,
                        "select v from TrainingPlanVersion v where v.planId = :plan and v.number = :number and {scope}")
                .setParameter("plan", plan.id())
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("TrainingPlanVersion", plan.key()));
    }

    @Override
    public List<PlanLine> lines(TrainingPlanVersion version) {
        return query(
                        reach(version.tenantId()),
                        TrainingPlanLine.class,
                        LINE,
                        "select l from TrainingPlanLine l where l.versionId = :version and {scope} order by l.place")
                .setParameter("version", version.id())
                .getResultStream()
                .map(TrainingPlanLine::values)
                .toList();
    }

    @Override
    public void add(TrainingPlan plan, TrainingPlanVersion version, List<PlanLine> lines) {
        super.add(plan);
        add(version, lines);
    }

    @Override
    public void add(TrainingPlanVersion version, List<PlanLine> lines) {
        super.add(version);
        int place = 1;
        for (PlanLine line : lines) super.add(new TrainingPlanLine(version, place++, line));
    }

    @Override
    public void replace(AccessScope scope, TrainingPlanVersion version, List<PlanLine> lines) {
        sql(
                        scope,
                        ScopeRule.by("tenant_id"),
                        "delete from training_plan_line where version_id = ? and {scope}",
                        version.id())
                .executeUpdate();
        int place = 1;
        for (PlanLine line : lines) super.add(new TrainingPlanLine(version, place++, line));
    }

    @Override
    public List<PlanTie> ties(TrainingPlan plan) {
        return query(
                        reach(plan.tenantId()),
                        PlanTie.class,
                        TIE,
                        "select c from PlanTie c where c.planId = :plan and {scope}")
                .setParameter("plan", plan.id())
                .getResultList();
    }

    @Override
    public void add(PlanTie tie) {
        super.add(tie);
    }

    @Override
    public void remove(PlanTie tie) {
        em.remove(tie);
    }

    @Override
    public TrainingPlanRule rule(AccessScope scope) {
        return Optional.ofNullable(em.find(TrainingPlanRule.class, scope.cityId()))
                .orElseThrow(() -> new NotFound("TrainingPlanRule", scope.cityId()));
    }

    @Override
    public void add(TrainingPlanRule rule) {
        super.add(rule);
    }

    /** The reach of the plan's owner, for what hangs on a plan that the caller was given. */
    private static AccessScope reach(long tenantId) {
        return AccessScope.platformFor(tenantId, new UUID(0, 0), TenantKind.ASSOCIATION, 0);
    }
}
