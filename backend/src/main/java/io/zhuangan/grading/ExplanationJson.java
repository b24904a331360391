package io.zhuangan.grading;

import io.zhuangan.grading.domain.DeductionRule;
import io.zhuangan.grading.domain.EventType;
import io.zhuangan.grading.domain.Fact;
import io.zhuangan.grading.domain.Grade;
import io.zhuangan.grading.domain.History;
import io.zhuangan.grading.domain.Label;
import io.zhuangan.grading.domain.RuleSet;
import io.zhuangan.grading.domain.Verdict;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** A verdict as the text that is kept with the grade, and back. */
final class ExplanationJson {
    private ExplanationJson() {}

    /** @param notes the note of a fact by its key, or null: the engine does not need it, the reader does */
    static String write(Verdict verdict, RuleSet rules, List<History.Past> past, Function<UUID, String> notes) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        JsonArrayBuilder years = Json.createArrayBuilder();
        for (History.Past one : past) {
            JsonObjectBuilder year = Json.createObjectBuilder().add("year", one.year());
            if (one.level() != null) year.add("level", one.level().name());
            years.add(year);
        }
        json.add("past", years);
        if (verdict instanceof Verdict.Graded graded) {
            json.add("items", items(graded.tree(), rules, notes));
            if (graded.ceiling() != null) {
                json.add(
                        "ceiling",
                        Json.createObjectBuilder()
                                .add("lastYear", graded.ceiling().lastYear())
                                .add("lastLevel", graded.ceiling().lastLevel().name()));
            }
            if (graded.immediate() != null) json.add("immediate", line(graded.immediate(), rules, notes));
        } else if (verdict instanceof Verdict.Deferred deferred) {
            json.add("waiting", lines(deferred.waiting(), rules, notes));
        }
        return json.build().toString();
    }

    /** The facts a verdict was made from, for replay. */
    static String facts(Verdict verdict, RuleSet rules, Function<UUID, String> notes) {
        List<Fact> facts =
                verdict instanceof Verdict.Graded graded ? graded.counted() : ((Verdict.Deferred) verdict).waiting();
        return lines(facts, rules, notes).build().toString();
    }

    static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonArrayBuilder items(List<Verdict.Item> items, RuleSet rules, Function<UUID, String> notes) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (Verdict.Item item : items) {
            JsonObjectBuilder json = Json.createObjectBuilder()
                    .add("code", item.indicator().code())
                    .add("name", name(item.indicator().name()))
                    .add("most", item.indicator().points())
                    .add("points", item.points());
            if (!item.children().isEmpty()) json.add("children", items(item.children(), rules, notes));
            if (!item.deductions().isEmpty()) {
                JsonArrayBuilder losses = Json.createArrayBuilder();
                for (DeductionRule.Deduction d : item.deductions()) {
                    losses.add(Json.createObjectBuilder()
                            .add("points", d.points())
                            .add("cause", d.cause().name())
                            .add("fact", line(d.fact(), rules, notes)));
                }
                json.add("losses", losses);
            }
            array.add(json);
        }
        return array;
    }

    private static JsonArrayBuilder lines(List<Fact> facts, RuleSet rules, Function<UUID, String> notes) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (Fact fact : facts) array.add(line(fact, rules, notes));
        return array;
    }

    private static JsonObjectBuilder line(Fact fact, RuleSet rules, Function<UUID, String> notes) {
        EventType type = rules.event(fact.event());
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("key", fact.key().toString())
                .add("event", fact.event())
                .add("name", name(type.name()))
                .add("on", fact.occurredOn().toString())
                .add("count", fact.count());
        put(json, "base", fact.base());
        put(json, "subject", fact.subject());
        put(json, "batch", fact.batch());
        put(json, "due", fact.dueOn());
        put(json, "done", fact.doneOn());
        put(json, "inspection", fact.inspectionType());
        put(json, "document", fact.documentNo());
        put(json, "note", notes.apply(fact.key()));
        put(json, "source", type.source());
        return json;
    }

    private static void put(JsonObjectBuilder json, String key, Object value) {
        if (value instanceof Integer number) json.add(key, number);
        else if (value != null) json.add(key, value.toString());
    }

    private static JsonObjectBuilder name(Label label) {
        return Json.createObjectBuilder().add("zh", label.zh()).add("en", label.en());
    }

    static Explanation read(String text) {
        JsonObject json = object(text);
        JsonObject ceiling = json.getJsonObject("ceiling");
        return new Explanation(
                list(json, "items").stream().map(ExplanationJson::item).toList(),
                ceiling == null
                        ? null
                        : new Explanation.Ceiling(ceiling.getInt("lastYear"), ceiling.getString("lastLevel")),
                json.containsKey("immediate") ? fact(json.getJsonObject("immediate")) : null,
                list(json, "waiting").stream().map(ExplanationJson::fact).toList());
    }

    /** What was known of earlier years when the grade was made. */
    static List<History.Past> past(String text) {
        return list(object(text), "past").stream()
                .map(p -> new History.Past(
                        p.getInt("year"), p.containsKey("level") ? Grade.valueOf(p.getString("level")) : null))
                .toList();
    }

    /** The frozen facts as people read them. */
    static List<FactLine> lines(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readArray().stream()
                    .map(JsonValue::asJsonObject)
                    .map(ExplanationJson::fact)
                    .toList();
        }
    }

    /** The frozen facts as the engine takes them. */
    static List<Fact> facts(String text) {
        return lines(text).stream()
                .map(f -> new Fact(
                        f.key(),
                        f.event(),
                        f.occurredOn(),
                        f.count(),
                        f.base(),
                        f.subject(),
                        f.batch(),
                        f.dueOn(),
                        f.doneOn(),
                        f.inspectionType(),
                        f.documentNo()))
                .toList();
    }

    private static JsonObject object(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static List<JsonObject> list(JsonObject json, String key) {
        return json.containsKey(key)
                ? json.getJsonArray(key).stream().map(JsonValue::asJsonObject).toList()
                : List.of();
    }

    private static Explanation.Item item(JsonObject json) {
        return new Explanation.Item(
                json.getString("code"),
                name(json),
                json.getJsonNumber("most").bigDecimalValue(),
                json.getJsonNumber("points").bigDecimalValue(),
                list(json, "children").stream().map(ExplanationJson::item).toList(),
                list(json, "losses").stream()
                        .map(l -> new Explanation.Loss(
                                l.getJsonNumber("points").bigDecimalValue(),
                                l.getString("cause"),
                                fact(l.getJsonObject("fact"))))
                        .toList());
    }

    private static FactLine fact(JsonObject json) {
        return new FactLine(
                UUID.fromString(json.getString("key")),
                json.getString("event"),
                name(json),
                day(json, "on"),
                json.getInt("count"),
                json.containsKey("base") ? Integer.valueOf(json.getInt("base")) : null,
                json.getString("subject", null),
                json.getString("batch", null),
                day(json, "due"),
                day(json, "done"),
                json.getString("inspection", null),
                json.getString("document", null),
                json.getString("note", null),
                json.getString("source", null));
    }

    private static TwoNames name(JsonObject json) {
        JsonObject name = json.getJsonObject("name");
        return new TwoNames(name.getString("zh"), name.getString("en"));
    }

    private static LocalDate day(JsonObject json, String key) {
        return json.containsKey(key) ? LocalDate.parse(json.getString(key)) : null;
    }
}
