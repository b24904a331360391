package io.zhuangan.grading;

import io.zhuangan.grading.domain.Bands;
import io.zhuangan.grading.domain.DeductionRule;
import io.zhuangan.grading.domain.Eligibility;
import io.zhuangan.grading.domain.EventType;
import io.zhuangan.grading.domain.Grade;
import io.zhuangan.grading.domain.Indicator;
import io.zhuangan.grading.domain.InspectionInterval;
import io.zhuangan.grading.domain.InvalidRules;
import io.zhuangan.grading.domain.Label;
import io.zhuangan.grading.domain.LegalBasis;
import io.zhuangan.grading.domain.RuleSet;
import io.zhuangan.grading.domain.SamplingRatio;
import io.zhuangan.grading.domain.StageCalendar;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The text form of a {@link RuleSet}: what a city's pack ships and the table keeps, word for word. */
public final class RuleSetJson {
    private static final Map<String, EventType.Need> NEEDS = Map.of(
            "counted", EventType.Need.COUNT,
            "rate", EventType.Need.BASE,
            "batch", EventType.Need.BATCH,
            "due", EventType.Need.DUE,
            "inspection", EventType.Need.INSPECTION_TYPE);

    private RuleSetJson() {}

    /** @throws InvalidRules when it is no rule set or one that must not be used */
    public static RuleSet read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return ruleSet(reader.readObject());
        } catch (JsonException
                | NullPointerException
                | ClassCastException
                | ArithmeticException
                | java.time.DateTimeException e) {
            throw new InvalidRules("json", String.valueOf(e.getMessage()));
        }
    }

    private static RuleSet ruleSet(JsonObject json) {
        RuleSet.Parts parts = new RuleSet.Parts();
        parts.code = json.getString("code");
        parts.version = json.getString("version");
        parts.name = label(json.getJsonObject("name"));
        parts.notice = json.containsKey("notice") ? label(json.getJsonObject("notice")) : null;
        parts.yearStarts = day(json.getString("yearStarts"));
        parts.calendarEnforced = json.getBoolean("calendarEnforced", false);
        parts.bands = new Bands(list(
                json.getJsonArray("levels"),
                band -> new Bands.Band(
                        Grade.valueOf(band.getString("level")), decimal(band, "from"), decimal(band, "below"))));
        parts.ceilingLooksBackYears = json.getJsonObject("ceiling").getInt("looksBackYears");
        JsonObject who = json.getJsonObject("eligibility");
        parts.eligibility = new Eligibility(
                day(who.getString("licensedFrom")), who.getInt("stopMonths"), who.getString("stopEvent", null));
        parts.intervals = intervals(json.getJsonObject("intervals"));
        if (json.containsKey("basis")) parts.basis = basis(json.getJsonObject("basis"));
        if (json.containsKey("sampling")) parts.sampling = sampling(json.getJsonObject("sampling"));
        parts.stages = new StageCalendar(list(json.getJsonArray("stages"), RuleSetJson::stage));
        parts.events = list(json.getJsonArray("events"), RuleSetJson::event);
        parts.tree = list(json.getJsonArray("indicators"), RuleSetJson::indicator);
        Map<String, String> sources = new HashMap<>();
        json.getJsonObject("sources").forEach((part, article) -> sources.put(part, ((JsonString) article).getString()));
        parts.sources = sources;
        return new RuleSet(parts);
    }

    private static InspectionInterval intervals(JsonObject json) {
        Map<Grade, Integer> months = new EnumMap<>(Grade.class);
        JsonObject byLevel = json.getJsonObject("months");
        byLevel.keySet().forEach(level -> months.put(Grade.valueOf(level), byLevel.getInt(level)));
        Set<String> counted = json.getJsonArray("countedTypes").getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .collect(Collectors.toSet());
        return new InspectionInterval(months, counted);
    }

    private static LegalBasis basis(JsonObject json) {
        return new LegalBasis(
                label(json.getJsonObject("name")),
                LocalDate.parse(json.getString("from")),
                LocalDate.parse(json.getString("until")));
    }

    private static SamplingRatio sampling(JsonObject json) {
        Map<Grade, Integer> percent = new EnumMap<>(Grade.class);
        JsonObject byLevel = json.getJsonObject("percent");
        byLevel.keySet().forEach(level -> percent.put(Grade.valueOf(level), byLevel.getInt(level)));
        return new SamplingRatio(percent);
    }

    private static StageCalendar.Stage stage(JsonObject json) {
        return new StageCalendar.Stage(
                json.getString("code"),
                label(json.getJsonObject("name")),
                stageDay(json.getJsonObject("opens")),
                stageDay(json.getJsonObject("closes")),
                json.containsKey("workdays") ? json.getInt("workdays") : null);
    }

    private static StageCalendar.Day stageDay(JsonObject json) {
        return json == null ? null : new StageCalendar.Day(json.getInt("later"), day(json.getString("day")));
    }

    private static EventType event(JsonObject json) {
        Set<EventType.Need> needs = EnumSet.noneOf(EventType.Need.class);
        NEEDS.forEach((key, need) -> {
            if (json.getBoolean(key, false)) needs.add(need);
        });
        return new EventType(
                json.getString("code"),
                label(json.getJsonObject("name")),
                json.getBoolean("immediate", false),
                needs,
                json.getString("source"));
    }

    private static Indicator indicator(JsonObject json) {
        return new Indicator(
                json.getString("code"),
                label(json.getJsonObject("name")),
                decimal(json, "points"),
                list(json.getJsonArray("children"), RuleSetJson::indicator),
                list(json.getJsonArray("rules"), RuleSetJson::rule));
    }

    private static DeductionRule rule(JsonObject json) {
        String kind = json.getString("kind");
        String event = json.getString("event", null);
        return switch (kind) {
            case "PER_EVENT" -> new DeductionRule.PerEvent(event, decimal(json, "points"));
            case "ONCE_PER_BATCH" -> new DeductionRule.OncePerBatch(event, decimal(json, "points"));
            case "FLAG" -> new DeductionRule.Flag(event, decimal(json, "points"));
            case "LATENESS" ->
                new DeductionRule.Lateness(
                        event, decimal(json, "late"), decimal(json, "missing"), json.getBoolean("once"));
            case "WORST_VERDICT" ->
                new DeductionRule.WorstVerdict(list(
                        json.getJsonArray("verdicts"),
                        v -> new DeductionRule.WorstVerdict.Verdict(
                                v.getString("event"), whole(v, "from"), whole(v, "below"), decimal(v, "points"))));
            case "RATE_BANDS" ->
                new DeductionRule.RateBands(list(
                        json.getJsonArray("bands"),
                        b -> new DeductionRule.RateBands.RateBand(
                                b.getString("event"), b.getInt("abovePercent"), decimal(b, "points"))));
            case "THRESHOLD" ->
                new DeductionRule.Threshold(
                        event,
                        list(
                                json.getJsonArray("steps"),
                                step -> new DeductionRule.Threshold.Step(
                                        step.getInt("from"), decimal(step, "points"))));
            case "CAPPED_SUM" ->
                new DeductionRule.CappedSum(
                        list(
                                json.getJsonArray("parts"),
                                part -> new DeductionRule.CappedSum.Part(
                                        part.getString("event"), decimal(part, "points"))),
                        decimal(json, "free"),
                        decimal(json, "most"));
            default -> throw new InvalidRules("indicators", "unknown kind of rule " + kind);
        };
    }

    private static Label label(JsonObject json) {
        return new Label(json.getString("zh"), json.getString("en"));
    }

    private static MonthDay day(String text) {
        return MonthDay.parse("--" + text);
    }

    private static BigDecimal decimal(JsonObject json, String key) {
        return json.containsKey(key) ? json.getJsonNumber(key).bigDecimalValue() : null;
    }

    private static Integer whole(JsonObject json, String key) {
        return json.containsKey(key) ? Integer.valueOf(json.getInt(key)) : null;
    }

    private static <T> List<T> list(JsonArray array, Function<JsonObject, T> each) {
        if (array == null) return List.of();
        return array.stream().map(JsonValue::asJsonObject).map(each).toList();
    }
}
