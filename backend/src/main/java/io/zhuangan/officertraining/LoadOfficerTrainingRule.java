package io.zhuangan.officertraining;

import io.zhuangan.officertraining.domain.OfficerTrainingRule;
import io.zhuangan.officertraining.domain.OfficerTrainings;
import io.zhuangan.shared.CityFounded;
import io.zhuangan.shared.CityPack;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Map;

/** Loads what a new city's plan asks of its officers from its data pack. */
@ApplicationScoped
public class LoadOfficerTrainingRule {
    @Inject
    OfficerTrainings trainings;

    void load(@Observes CityFounded city) {
        Map<String, String> rule =
                CityPack.rows(city.resource("officer-training.csv")).get(0);
        trainings.add(new OfficerTrainingRule(
                city.cityId(),
                new BigDecimal(rule.get("hours_per_year")),
                Integer.parseInt(rule.get("plan_task")),
                rule.get("source")));
    }
}
