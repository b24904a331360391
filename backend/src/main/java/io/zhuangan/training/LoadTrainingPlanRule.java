package io.zhuangan.training;

import io.zhuangan.shared.CityFounded;
import io.zhuangan.shared.CityPack;
import io.zhuangan.training.domain.TrainingPlanRule;
import io.zhuangan.training.domain.TrainingPlans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;

/** Loads a new city's days for yearly training plans from its data pack. */
@ApplicationScoped
public class LoadTrainingPlanRule {
    @Inject
    TrainingPlans plans;

    void load(@Observes CityFounded city) {
        Map<String, String> rule =
                CityPack.rows(city.resource("training-plan.csv")).get(0);
        plans.add(new TrainingPlanRule(
                city.cityId(),
                Integer.parseInt(rule.get("filing_workdays")),
                Integer.parseInt(rule.get("answer_workdays"))));
    }
}
