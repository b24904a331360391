package io.zhuangan.grading.store;

import io.zhuangan.grading.RuleSheets;
import io.zhuangan.grading.RuleSheets.Sheet;
import io.zhuangan.grading.domain.GradingError;
import io.zhuangan.shared.RuleViolated;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * {@link RuleSheets} to the text of a rule set and back. Nothing is lost on the way, also not what is wrong: a number
 * that is none is written as the text it is, and {@link RuleSetJson} refuses it.
 */
public final class RuleSheetsJson {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,6})?");
    private static final int DEEPEST = 6;
    private static final Set<String> KNOWN = Set.of(
            "code",
            "version",
            "firstYear",
            "name",
            "notice",
            "basis",
            "yearStarts",
            "calendarEnforced",
            "levels",
            "ceiling",
            "eligibility",
            "intervals",
            "sampling",
            "sources",
            "stages",
            "events",
            "indicators");

    private RuleSheetsJson() {}

    /** @throws RuleViolated when the text is no JSON object of a rule set's shape */
    public static RuleSheets read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text == null ? "" : text))) {
            return sheets(reader.readObject()).tidy();
        } catch (JsonException | ClassCastException | NullPointerException e) {
            throw new RuleViolated(GradingError.RULES_UNREADABLE, String.valueOf(e.getMessage()));
        }
    }

    private static RuleSheets sheets(JsonObject json) {
        for (String key : json.keySet()) {
            if (!KNOWN.contains(key)) throw new RuleViolated(GradingError.RULES_UNREADABLE, key);
        }
        RuleSheets sheets = new RuleSheets();
        for (String plain : List.of("code", "version", "firstYear", "yearStarts", "calendarEnforced")) {
            sheets.set(plain, text(json, plain));
        }
        labelled(sheets, "name", json.getJsonObject("name"));
        labelled(sheets, "notice", json.getJsonObject("notice"));
        JsonObject basis = part(json, "basis");
        labelled(sheets, "basis", basis.getJsonObject("name"));
        sheets.set("basisFrom", text(basis, "from"));
        sheets.set("basisUntil", text(basis, "until"));
        sheets.set("looksBackYears", text(part(json, "ceiling"), "looksBackYears"));
        JsonObject who = part(json, "eligibility");
        for (String plain : List.of("licensedFrom", "stopMonths", "stopEvent")) sheets.set(plain, text(who, plain));
        JsonObject intervals = part(json, "intervals");
        List<String> types = new ArrayList<>();
        for (JsonValue type : list(intervals, "countedTypes")) types.add(text(type));
        sheets.set("countedTypes", String.join(",", types));
        JsonObject sources = part(json, "sources");
        for (String part : sources.keySet()) {
            if (!RuleSheets.SOURCES.contains(part)) throw new RuleViolated(GradingError.RULES_UNREADABLE, part);
            sheets.set("source." + part, text(sources, part));
        }
        JsonObject months = part(intervals, "months");
        JsonObject percent = part(part(json, "sampling"), "percent");
        for (JsonObject level : objects(json, "levels")) {
            String letter = text(level, "level");
            sheets.add(
                    Sheet.LEVELS,
                    letter,
                    text(level, "from"),
                    text(level, "below"),
                    text(months, letter),
                    text(percent, letter));
        }
        for (JsonObject event : objects(json, "events")) {
            Map<String, String> row = sheets.add(Sheet.EVENTS);
            for (String column : Sheet.EVENTS.columns()) row.put(column, text(event, column));
            named(row, event.getJsonObject("name"));
        }
        for (JsonObject stage : objects(json, "stages")) {
            Map<String, String> row = sheets.add(Sheet.STAGES);
            row.put("code", text(stage, "code"));
            named(row, stage.getJsonObject("name"));
            row.put("opensLater", text(part(stage, "opens"), "later"));
            row.put("opensDay", text(part(stage, "opens"), "day"));
            row.put("closesLater", text(part(stage, "closes"), "later"));
            row.put("closesDay", text(part(stage, "closes"), "day"));
            row.put("workdays", text(stage, "workdays"));
        }
        for (JsonObject node : objects(json, "indicators")) indicator(sheets, node, "", 1);
        return sheets;
    }

    private static void indicator(RuleSheets sheets, JsonObject node, String parent, int depth) {
        if (depth > DEEPEST) throw new RuleViolated(GradingError.RULES_UNREADABLE, text(node, "code"));
        Map<String, String> row = sheets.add(Sheet.INDICATORS, text(node, "code"), parent);
        named(row, node.getJsonObject("name"));
        row.put("points", text(node, "points"));
        int number = 0;
        for (JsonObject rule : objects(node, "rules")) rule(sheets, text(node, "code"), ++number, rule);
        for (JsonObject child : objects(node, "children")) indicator(sheets, child, text(node, "code"), depth + 1);
    }

    private static void rule(RuleSheets sheets, String indicator, int number, JsonObject rule) {
        String steps = steps(text(rule, "kind"));
        if (steps == null) {
            ruleRow(sheets, indicator, number, rule, rule);
            return;
        }
        boolean first = true;
        for (JsonObject step : objects(rule, steps)) {
            Map<String, String> row = ruleRow(sheets, indicator, number, rule, step);
            if (!rule.containsKey("event")) row.put("event", text(step, "event"));
            else row.put("event", text(rule, "event"));
            row.put("above", text(step, "abovePercent"));
            if (!first) {
                row.put("free", "");
                row.put("most", "");
            }
            first = false;
        }
        if (first) ruleRow(sheets, indicator, number, rule, rule);
    }

    private static Map<String, String> ruleRow(
            RuleSheets sheets, String indicator, int number, JsonObject rule, JsonObject step) {
        Map<String, String> row = sheets.add(Sheet.RULES, indicator, String.valueOf(number), text(rule, "kind"));
        for (String column : List.of("event", "from", "below", "points")) row.put(column, text(step, column));
        for (String column : List.of("late", "missing", "once", "free", "most")) row.put(column, text(rule, column));
        return row;
    }

    /** Name of the list that holds a rule's steps; null for kinds without. */
    private static String steps(String kind) {
        return switch (kind) {
            case "WORST_VERDICT" -> "verdicts";
            case "RATE_BANDS" -> "bands";
            case "THRESHOLD" -> "steps";
            case "CAPPED_SUM" -> "parts";
            default -> null;
        };
    }

    private static void labelled(RuleSheets sheets, String name, JsonObject label) {
        if (label == null) return;
        sheets.set(name + "Zh", text(label, "zh"));
        sheets.set(name + "En", text(label, "en"));
    }

    private static void named(Map<String, String> row, JsonObject label) {
        row.put("nameZh", label == null ? "" : text(label, "zh"));
        row.put("nameEn", label == null ? "" : text(label, "en"));
    }

    private static JsonObject part(JsonObject json, String key) {
        JsonObject part = json.getJsonObject(key);
        return part == null ? JsonValue.EMPTY_JSON_OBJECT : part;
    }

    private static List<JsonValue> list(JsonObject json, String key) {
        return json.containsKey(key) ? json.getJsonArray(key) : List.of();
    }

    private static List<JsonObject> objects(JsonObject json, String key) {
        return list(json, key).stream().map(JsonValue::asJsonObject).toList();
    }

    private static String text(JsonObject json, String key) {
        return json.containsKey(key) ? text(json.get(key)) : "";
    }

    private static String text(JsonValue value) {
        if (value instanceof JsonStructure) throw new ClassCastException(value.toString());
        if (value instanceof JsonString string) return string.getString();
        if (value instanceof JsonNumber number) return number.bigDecimalValue().toPlainString();
        return value == JsonValue.TRUE ? RuleSheets.YES : "";
    }

    /** The text a rule set is kept as. */
    public static String write(RuleSheets given) {
        RuleSheets sheets = given.tidy();
        JsonObjectBuilder json = Json.createObjectBuilder();
        put(json, "code", sheets.setting("code"));
        put(json, "version", sheets.setting("version"));
        number(json, "firstYear", sheets.setting("firstYear"));
        json.add("name", label(sheets.setting("nameZh"), sheets.setting("nameEn")));
        if (!(sheets.setting("noticeZh") + sheets.setting("noticeEn")).isEmpty()) {
            json.add("notice", label(sheets.setting("noticeZh"), sheets.setting("noticeEn")));
        }
        basis(json, sheets);
        put(json, "yearStarts", sheets.setting("yearStarts"));
        yes(json, "calendarEnforced", sheets.setting("calendarEnforced"));
        JsonObjectBuilder ceiling = Json.createObjectBuilder();
        number(ceiling, "looksBackYears", sheets.setting("looksBackYears"));
        json.add("ceiling", ceiling);
        JsonObjectBuilder who = Json.createObjectBuilder();
        put(who, "licensedFrom", sheets.setting("licensedFrom"));
        number(who, "stopMonths", sheets.setting("stopMonths"));
        put(who, "stopEvent", sheets.setting("stopEvent"));
        json.add("eligibility", who);
        levels(json, sheets);
        JsonObjectBuilder sources = Json.createObjectBuilder();
        for (String part : RuleSheets.SOURCES) put(sources, part, sheets.setting("source." + part));
        json.add("sources", sources);
        json.add("stages", stages(sheets));
        json.add("events", events(sheets));
        json.add("indicators", indicators(sheets, "", 1));
        return json.build().toString();
    }

    private static void basis(JsonObjectBuilder json, RuleSheets sheets) {
        if (RuleSheets.BASIS.stream().allMatch(part -> sheets.setting(part).isEmpty())) return;
        JsonObjectBuilder basis =
                Json.createObjectBuilder().add("name", label(sheets.setting("basisZh"), sheets.setting("basisEn")));
        put(basis, "from", sheets.setting("basisFrom"));
        put(basis, "until", sheets.setting("basisUntil"));
        json.add("basis", basis);
    }

    private static void levels(JsonObjectBuilder json, RuleSheets sheets) {
        JsonArrayBuilder levels = Json.createArrayBuilder();
        JsonObjectBuilder months = Json.createObjectBuilder();
        JsonObjectBuilder percent = Json.createObjectBuilder();
        boolean sampled = false;
        for (Map<String, String> row : sheets.rows(Sheet.LEVELS)) {
            JsonObjectBuilder level = Json.createObjectBuilder();
            put(level, "level", row.get("level"));
            number(level, "from", row.get("from"));
            number(level, "below", row.get("below"));
            levels.add(level);
            number(months, row.get("level"), row.get("months"));
            number(percent, row.get("level"), row.get("sampling"));
            sampled |= !row.get("sampling").isEmpty();
        }
        JsonArrayBuilder types = Json.createArrayBuilder();
        for (String type : sheets.setting("countedTypes").split(",")) {
            if (!type.isBlank()) types.add(type.strip());
        }
        json.add("levels", levels);
        json.add("intervals", Json.createObjectBuilder().add("months", months).add("countedTypes", types));
        if (sampled) json.add("sampling", Json.createObjectBuilder().add("percent", percent));
    }

    private static JsonArrayBuilder stages(RuleSheets sheets) {
        JsonArrayBuilder stages = Json.createArrayBuilder();
        for (Map<String, String> row : sheets.rows(Sheet.STAGES)) {
            JsonObjectBuilder stage = Json.createObjectBuilder();
            put(stage, "code", row.get("code"));
            stage.add("name", label(row.get("nameZh"), row.get("nameEn")));
            day(stage, "opens", row.get("opensLater"), row.get("opensDay"));
            day(stage, "closes", row.get("closesLater"), row.get("closesDay"));
            number(stage, "workdays", row.get("workdays"));
            stages.add(stage);
        }
        return stages;
    }

    private static void day(JsonObjectBuilder stage, String key, String later, String day) {
        if (later.isEmpty() && day.isEmpty()) return;
        JsonObjectBuilder one = Json.createObjectBuilder();
        number(one, "later", later);
        put(one, "day", day);
        stage.add(key, one);
    }

    private static JsonArrayBuilder events(RuleSheets sheets) {
        JsonArrayBuilder events = Json.createArrayBuilder();
        for (Map<String, String> row : sheets.rows(Sheet.EVENTS)) {
            JsonObjectBuilder event = Json.createObjectBuilder();
            put(event, "code", row.get("code"));
            event.add("name", label(row.get("nameZh"), row.get("nameEn")));
            put(event, "source", row.get("source"));
            for (String mark : List.of("immediate", "counted", "rate", "batch", "due", "inspection")) {
                yes(event, mark, row.get(mark));
            }
            events.add(event);
        }
        return events;
    }

    private static JsonArrayBuilder indicators(RuleSheets sheets, String parent, int depth) {
        JsonArrayBuilder nodes = Json.createArrayBuilder();
        if (depth > DEEPEST) return nodes;
        for (Map<String, String> row : sheets.below(parent)) {
            String code = row.get("code");
            JsonObjectBuilder node = Json.createObjectBuilder();
            put(node, "code", code);
            node.add("name", label(row.get("nameZh"), row.get("nameEn")));
            number(node, "points", row.get("points"));
            if (!code.isEmpty() && !sheets.below(code).isEmpty()) {
                node.add("children", indicators(sheets, code, depth + 1));
            }
            Map<String, List<LinkedHashMap<String, String>>> rules = sheets.rulesOf(code);
            if (!rules.isEmpty()) {
                JsonArrayBuilder array = Json.createArrayBuilder();
                rules.values().forEach(rows -> array.add(rule(rows)));
                node.add("rules", array);
            }
            nodes.add(node);
        }
        return nodes;
    }

    private static JsonObjectBuilder rule(List<LinkedHashMap<String, String>> rows) {
        Map<String, String> first = rows.get(0);
        String kind = first.get("kind");
        JsonObjectBuilder rule = Json.createObjectBuilder();
        put(rule, "kind", kind);
        String steps = steps(kind);
        if (steps == null) {
            put(rule, "event", first.get("event"));
            number(rule, "points", first.get("points"));
            number(rule, "late", first.get("late"));
            number(rule, "missing", first.get("missing"));
            if (kind.equals("LATENESS")) rule.add("once", first.get("once").equals(RuleSheets.YES));
            return rule;
        }
        boolean own = kind.equals("THRESHOLD");
        if (own) put(rule, "event", first.get("event"));
        number(rule, "free", first.get("free"));
        number(rule, "most", first.get("most"));
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (Map<String, String> row : rows) {
            JsonObjectBuilder step = Json.createObjectBuilder();
            if (!own) put(step, "event", row.get("event"));
            number(step, "from", row.get("from"));
            number(step, "below", row.get("below"));
            number(step, "abovePercent", row.get("above"));
            number(step, "points", row.get("points"));
            array.add(step);
        }
        return rule.add(steps, array);
    }

    /** Sheets word for word, for a draft: also what no tree can hold, such as a code that stands twice. */
    public static String keep(RuleSheets sheets) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        for (Sheet sheet : Sheet.values()) {
            JsonArrayBuilder rows = Json.createArrayBuilder();
            for (Map<String, String> row : sheets.rows(sheet)) {
                JsonArrayBuilder texts = Json.createArrayBuilder();
                for (String column : sheet.columns()) texts.add(row.get(column) == null ? "" : row.get(column));
                rows.add(texts);
            }
            json.add(sheet.name(), rows);
        }
        return json.build().toString();
    }

    /** What {@link #keep} kept. */
    public static RuleSheets kept(String text) {
        RuleSheets sheets = new RuleSheets();
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            for (Sheet sheet : Sheet.values()) {
                for (JsonValue row : json.getJsonArray(sheet.name())) {
                    sheets.add(
                            sheet,
                            row.asJsonArray().getValuesAs(JsonString::getString).toArray(String[]::new));
                }
            }
        }
        return sheets;
    }

    private static JsonObjectBuilder label(String zh, String en) {
        return Json.createObjectBuilder().add("zh", zh).add("en", en);
    }

    private static void put(JsonObjectBuilder json, String key, String text) {
        if (!text.isEmpty()) json.add(key, text);
    }

    private static void yes(JsonObjectBuilder json, String key, String text) {
        if (text.equals(RuleSheets.YES)) json.add(key, true);
        else if (!text.isEmpty()) json.add(key, text);
    }

    private static void number(JsonObjectBuilder json, String key, String text) {
        if (text.isEmpty()) return;
        if (NUMBER.matcher(text).matches()) json.add(key, new BigDecimal(text));
        else json.add(key, text);
    }
}
