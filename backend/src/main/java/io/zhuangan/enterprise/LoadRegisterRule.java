package io.zhuangan.enterprise;

import io.zhuangan.enterprise.domain.Enterprises;
import io.zhuangan.enterprise.domain.LicenceForm;
import io.zhuangan.enterprise.domain.RegisterRule;
import io.zhuangan.shared.CityFounded;
import io.zhuangan.shared.CityPack;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Loads what a new city's register demands from its data pack. */
@ApplicationScoped
public class LoadRegisterRule {
    @Inject
    Enterprises enterprises;

    void load(@Observes CityFounded city) {
        String form = CityPack.rows(city.resource("register.csv")).get(0).get("licence_form");
        enterprises.add(new RegisterRule(city.cityId(), new LicenceForm(form)));
    }
}
