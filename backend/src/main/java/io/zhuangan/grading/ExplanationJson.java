package io.zhuangan.grading;

import io.zhuangan.grading.domain.DeductionRule;
import io.zhuangan.grading.domain.EventType;
import io.zhuangan.grading.domain.Fact;
import io.zhuangan.grading.domain.Grade;
import io.zhuangan.grading.domain.History;
import io.zhuangan.grading.domain.Label;
import io.zhuangan.grading.domain.RuleSet;
import io.zhuangan.grading.domain.Verdict;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** A verdict as the text that is kept with the grade, and back. */
final class ExplanationJson {
    /** One for all: looking for the implementation takes longer than writing a grade. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private static final JsonGeneratorFactory WRITERS = JSON.createGeneratorFactory(Map.of());

    private ExplanationJson() {}

    /**
     * @param notes the note of a fact by its key, or null: the engine does not need it, the reader does
     * @throws IllegalStateException for a verdict without reasons: it could not be defended
     */
    static String write(Verdict verdict, RuleSet rules, List<History.Past> past, Function<UUID, String> notes) {
        if (verdict instanceof Verdict.Graded graded && !graded.explained()) {
            throw new IllegalStateException("a verdict without its reasons is not kept");
        }
        Writer out = new Writer(rules, notes);
        out.json.writeStartObject();
        out.past(past);
        if (verdict instanceof Verdict.Graded graded) {
            out.items("items", graded.tree());
            if (graded.ceiling() != null) {
                out.json
                        .writeStartObject("ceiling")
                        .write("lastYear", graded.ceiling().lastYear())
                        .write("lastLevel", graded.ceiling().lastLevel().name())
                        .writeEnd();
            }
            if (graded.immediate() != null) out.line(out.json.writeStartObject("immediate"), graded.immediate());
        } else if (verdict instanceof Verdict.Deferred deferred) {
            out.json.writeStartArray("waiting");
            out.lines(deferred.waiting());
            out.json.writeEnd();
        }
        return out.ended();
    }

    /** The facts a verdict was made from, for replay. */
    static String facts(Verdict verdict, RuleSet rules, Function<UUID, String> notes) {
        Writer out = new Writer(rules, notes);
        out.json.writeStartArray();
        out.lines(verdict instanceof Verdict.Graded graded ? graded.counted() : ((Verdict.Deferred) verdict).waiting());
        return out.ended();
    }

    /** What each third-level indicator lost, for figures over many firms: {@code [{"code":"1.1.2","lost":3}]}; none for a deferral. */
    static String losses(Verdict verdict) {
        StringWriter text = new StringWriter();
        JsonGenerator json = WRITERS.createGenerator(text).writeStartArray();
        if (verdict instanceof Verdict.Graded graded) losses(json, graded.tree());
        json.writeEnd().close();
        return text.toString();
    }

    private static void losses(JsonGenerator json, List<Verdict.Item> items) {
        for (Verdict.Item item : items) {
            losses(json, item.children());
            BigDecimal lost = item.indicator().points().subtract(item.points());
            if (!item.indicator().leaf() || lost.signum() == 0) continue;
            json.writeStartObject()
                    .write("code", item.indicator().code())
                    .write("lost", lost)
                    .writeEnd();
        }
    }

    static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One text in the making, written straight through instead of built as a tree first. */
    private static final class Writer {
        private final StringWriter text = new StringWriter(8192);
        private final JsonGenerator json = WRITERS.createGenerator(text);
        private final RuleSet rules;
        private final Function<UUID, String> notes;

        private Writer(RuleSet rules, Function<UUID, String> notes) {
            this.rules = rules;
            this.notes = notes;
        }

        /** Ends what is open at the top. */
        private String ended() {
            json.writeEnd().close();
            return text.toString();
        }

        private void past(List<History.Past> past) {
            json.writeStartArray("past");
            for (History.Past one : past) {
                json.writeStartObject().write("year", one.year());
                if (one.level() != null) json.write("level", one.level().name());
                json.writeEnd();
            }
            json.writeEnd();
        }

        private void items(String key, List<Verdict.Item> items) {
            json.writeStartArray(key);
            for (Verdict.Item item : items) {
                json.writeStartObject().write("code", item.indicator().code());
                name(item.indicator().name());
                json.write("most", item.indicator().points()).write("points", item.points());
                if (!item.children().isEmpty()) items("children", item.children());
                if (!item.deductions().isEmpty()) losses(item.deductions());
                json.writeEnd();
            }
            json.writeEnd();
        }

        private void losses(List<DeductionRule.Deduction> deductions) {
            json.writeStartArray("losses");
            for (DeductionRule.Deduction d : deductions) {
                json.writeStartObject()
                        .write("points", d.points())
                        .write("cause", d.cause().name());
                line(json.writeStartObject("fact"), d.fact());
                json.writeEnd();
            }
            json.writeEnd();
        }

        private void lines(List<Fact> facts) {
            for (Fact fact : facts) line(json.writeStartObject(), fact);
        }

        /** Fills and ends the object that was begun. */
        private void line(JsonGenerator begun, Fact fact) {
            EventType type = rules.event(fact.event());
            begun.write("key", fact.key().toString()).write("event", fact.event());
            name(type.name());
            begun.write("on", fact.occurredOn().toString()).write("count", fact.count());
            put("base", fact.base());
            put("subject", fact.subject());
            put("batch", fact.batch());
            put("due", fact.dueOn());
            put("done", fact.doneOn());
            put("inspection", fact.inspectionType());
            put("document", fact.documentNo());
            put("note", notes.apply(fact.key()));
            put("source", type.source());
            begun.writeEnd();
        }

        private void put(String key, Object value) {
            if (value instanceof Integer number) json.write(key, number);
            else if (value != null) json.write(key, value.toString());
        }

        private void name(Label label) {
            json.writeStartObject("name")
                    .write("zh", label.zh())
                    .write("en", label.en())
                    .writeEnd();
        }
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
        try (JsonReader reader = JSON.createReader(new StringReader(text))) {
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
        try (JsonReader reader = JSON.createReader(new StringReader(text))) {
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
