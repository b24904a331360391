package io.zhuangan.objection;

import io.zhuangan.objection.domain.ObjectionRule;
import io.zhuangan.objection.domain.Objections;
import io.zhuangan.shared.CityFounded;
import io.zhuangan.shared.CityPack;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;

/** Loads a new city's days for objections from its data pack. */
@ApplicationScoped
public class LoadObjectionRule {
    @Inject
    Objections objections;

    void load(@Observes CityFounded city) {
        Map<String, String> row = CityPack.rows(city.resource("objection.csv")).get(0);
        objections.add(new ObjectionRule(
                city.cityId(),
                Integer.parseInt(row.get("window_workdays")),
                Boolean.parseBoolean(row.get("window_example")),
                Integer.parseInt(row.get("review_workdays"))));
    }
}
