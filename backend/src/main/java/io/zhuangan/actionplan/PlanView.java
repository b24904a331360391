package io.zhuangan.actionplan;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The plan with all its tasks. */
public record PlanView(
        TaskView.Text title,
        String issuer,
        LocalDate issuedOn,
        LocalDate startsOn,
        LocalDate endsOn,
        int amberWorkdays,
        LocalDate today,
        List<TaskView> tasks) {

    /** How many tasks show each lamp. */
    public Map<Lamp, Integer> lamps() {
        Map<Lamp, Integer> counts = new EnumMap<>(Lamp.class);
        for (Lamp lamp : Lamp.values()) counts.put(lamp, 0);
        tasks.forEach(task -> counts.merge(task.lamp(), 1, Integer::sum));
        return counts;
    }
}
