package io.zhuangan.actionplan;

import io.zhuangan.actionplan.domain.ActionPlan;
import io.zhuangan.actionplan.domain.PlanStage;
import io.zhuangan.actionplan.domain.PlanTask;
import io.zhuangan.actionplan.domain.PlanTask.Words;
import io.zhuangan.actionplan.domain.PlanTasks;
import io.zhuangan.shared.CityFounded;
import io.zhuangan.shared.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A city that is founded gets its plan from the data pack, in the same transaction. */
@ApplicationScoped
public class LoadPlan {
    @Inject
    PlanTasks tasks;

    @Inject
    Clock clock;

    void load(@Observes CityFounded city) {
        String resource = city.resource("plan-tasks.json");
        try (InputStream in = LoadPlan.class.getResourceAsStream(resource)) {
            if (in == null) return;
            try (JsonReader reader = Json.createReader(in)) {
                load(city.cityId(), reader.readObject());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void load(long cityId, JsonObject pack) {
        ActionPlan plan = plan(cityId, pack);
        tasks.add(plan);
        tasksOf(plan, pack, clock).forEach(tasks::add);
    }

    static ActionPlan plan(long cityId, JsonObject pack) {
        JsonObject source = pack.getJsonObject("source");
        return new ActionPlan(
                cityId,
                source.getString("title"),
                source.getString("titleEn"),
                source.getString("issuer"),
                LocalDate.parse(source.getString("issuedOn")),
                LocalDate.parse(pack.getString("startsOn")),
                LocalDate.parse(pack.getString("endsOn")),
                pack.getInt("amberWorkdays"));
    }

    static List<PlanTask> tasksOf(ActionPlan plan, JsonObject pack, Clock clock) {
        Map<Integer, Words> keys = new HashMap<>();
        for (JsonObject key : pack.getJsonArray("keyTasks").getValuesAs(JsonObject.class)) {
            keys.put(key.getInt("number"), words(key, "title"));
        }
        List<PlanTask> result = new ArrayList<>();
        for (JsonObject t : pack.getJsonArray("tasks").getValuesAs(JsonObject.class)) {
            PlanTask task = new PlanTask(
                            plan,
                            t.getInt("number"),
                            t.getInt("key"),
                            keys.get(t.getInt("key")),
                            words(t, "name"),
                            Time.now(clock))
                    .saying(words(t, "title"), words(t, "requirement"), words(t, "schedule"))
                    .carriedBy(
                            units(t.getJsonArray("lead")),
                            units(t.getJsonArray("support")),
                            Rhythm.valueOf(t.getString("rhythm")));
            for (JsonObject s : t.getJsonArray("stages").getValuesAs(JsonObject.class)) task.add(stage(s));
            result.add(task);
        }
        return result;
    }

    private static PlanStage stage(JsonObject s) {
        return new PlanStage(
                s.getString("code"),
                words(s, "label"),
                LocalDate.parse(s.getString("startsOn")),
                LocalDate.parse(s.getString("dueOn")),
                DateBasis.valueOf(s.getString("basis")));
    }

    private static Words words(JsonObject o, String name) {
        return new Words(o.getString(name), o.getString(name + "En"));
    }

    private static List<Unit> units(JsonArray names) {
        return names.getValuesAs(JsonString.class).stream()
                .map(name -> Unit.valueOf(name.getString()))
                .toList();
    }
}
