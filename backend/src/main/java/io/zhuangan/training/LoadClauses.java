package io.zhuangan.training;

import io.zhuangan.shared.CityFounded;
import io.zhuangan.shared.CityPack;
import io.zhuangan.training.domain.Clauses;
import io.zhuangan.training.domain.GmpClause;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;

/** Loads a new city's list of clauses from its data pack. */
@ApplicationScoped
public class LoadClauses {
    @Inject
    Clauses clauses;

    void load(@Observes CityFounded city) {
        for (Map<String, String> row : CityPack.rows(city.resource("gmp-clauses.csv"))) {
            clauses.add(new GmpClause(
                    city.cityId(),
                    row.get("code"),
                    row.get("title"),
                    row.get("title_en"),
                    Boolean.parseBoolean(row.get("demo"))));
        }
    }
}
