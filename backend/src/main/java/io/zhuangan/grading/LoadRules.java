package io.zhuangan.grading;

import io.zhuangan.grading.domain.PublishedRules;
import io.zhuangan.grading.domain.RuleSets;
import io.zhuangan.grading.domain.Runs;
import io.zhuangan.grading.domain.YearOfCity;
import io.zhuangan.shared.CityFounded;
import io.zhuangan.shared.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/** Gives a new city the rules of its data pack and opens the year they begin with. */
@ApplicationScoped
public class LoadRules {
    @Inject
    RuleSets ruleSets;

    @Inject
    Runs runs;

    @Inject
    Clock clock;

    void load(@Observes CityFounded city) {
        publish(city, text(city.resource("ruleset-2026.json")));
    }

    void publish(CityFounded city, String text) {
        PublishedRules rules = ruleSets.publish(city.scope(), text, Time.now(clock));
        runs.add(new YearOfCity(city.cityId(), rules.firstYear(), rules.id()));
    }

    private static String text(String resource) {
        try (InputStream in = LoadRules.class.getResourceAsStream(resource)) {
            if (in == null) throw new IllegalStateException("no " + resource);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
