package io.zhuangan.training;

import io.zhuangan.shared.CityFounded;
import io.zhuangan.shared.CityPack;
import io.zhuangan.training.domain.AppealWindow;
import io.zhuangan.training.domain.AttendanceRule;
import io.zhuangan.training.domain.AttendanceRules;
import io.zhuangan.training.domain.PresenceRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;

/** Loads a new city's attendance settings from its data pack. */
@ApplicationScoped
public class LoadAttendanceRule {
    @Inject
    AttendanceRules rules;

    void load(@Observes CityFounded city) {
        Map<String, String> row = CityPack.rows(city.resource("attendance.csv")).get(0);
        rules.add(new AttendanceRule(
                city.cityId(),
                new AppealWindow(Integer.parseInt(row.get("appeal_count")), AppealSpan.valueOf(row.get("appeal_span"))),
                new PresenceRule(Integer.parseInt(row.get("most_missed_percent"))),
                Duration.ofHours(Integer.parseInt(row.get("late_scan_hours"))),
                Boolean.parseBoolean(row.get("demo"))));
    }
}
