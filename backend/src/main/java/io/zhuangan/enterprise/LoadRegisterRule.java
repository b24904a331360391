package io.zhuangan.enterprise;

import io.zhuangan.enterprise.domain.Enterprises;
import io.zhuangan.enterprise.domain.LicenceForm;
import io.zhuangan.enterprise.domain.RegisterRule;
import io.zhuangan.shared.CityFounded;
import io.zhuangan.shared.CityPack;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;

/** Loads what a new city's register demands from its data pack. */
@ApplicationScoped
public class LoadRegisterRule {
    @Inject
    Enterprises enterprises;

    void load(@Observes CityFounded city) {
        Map<String, String> rule = CityPack.rows(city.resource("register.csv")).get(0);
        enterprises.add(new RegisterRule(
                city.cityId(),
                new LicenceForm(rule.get("licence_form")),
                Integer.parseInt(rule.get("post_ahead_days"))));
    }
}
