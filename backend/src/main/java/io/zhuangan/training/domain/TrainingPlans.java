package io.zhuangan.training.domain;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.training.PlanLine;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Yearly training plans with their versions, lines and ties to courses. */
public interface TrainingPlans {
    /** Whose plan it is. */
    record Owner(UUID key, String name, boolean demo) {}

    /** Within the caller's reach, drafts too: for the association, and for the city that decides. */
    TrainingPlan get(AccessScope scope, UUID plan);

    /** A plan of the caller's city of which a version was filed: every regulator of the city may read it. */
    TrainingPlan filed(AccessScope scope, UUID plan);

    Optional<TrainingPlan> ofYear(AccessScope scope, int year);

    /** The association's own, newest year first. */
    List<TrainingPlan> own(AccessScope scope);

    /** Those of the caller's city of which a version was filed. */
    List<TrainingPlan> filedIn(AccessScope scope, int year);

    Owner owner(TrainingPlan plan);

    /** Newest first. */
    List<TrainingPlanVersion> versions(TrainingPlan plan);

    TrainingPlanVersion version(TrainingPlan plan, int number);

    List<PlanLine> lines(TrainingPlanVersion version);

    void add(TrainingPlan plan, TrainingPlanVersion version, List<PlanLine> lines);

    void add(TrainingPlanVersion version, List<PlanLine> lines);

    void replace(AccessScope scope, TrainingPlanVersion version, List<PlanLine> lines);

    List<PlanTie> ties(TrainingPlan plan);

    void add(PlanTie tie);

    void remove(PlanTie tie);

    /** The city's days. */
    TrainingPlanRule rule(AccessScope scope);

    void add(TrainingPlanRule rule);
}
