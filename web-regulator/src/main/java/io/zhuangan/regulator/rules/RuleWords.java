package io.zhuangan.regulator.rules;

import io.zhuangan.grading.RuleChange;
import io.zhuangan.grading.RuleFault;
import io.zhuangan.grading.RuleSheets;
import io.zhuangan.grading.RuleSheets.Sheet;
import io.zhuangan.kit.Texts;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Rule sets in plain words, the way a firm will read them: each rule a sentence, each fault and difference too. */
public final class RuleWords {
    private static final String ROOM = "rules";

    private final Texts texts;
    private final boolean english;
    private final Map<String, String> events = new HashMap<>();

    /** @param sheets where the names of events come from */
    public RuleWords(RuleSheets sheets, Locale locale) {
        texts = Texts.in(locale);
        english = locale.getLanguage().equals("en");
        sheets.rows(Sheet.EVENTS).forEach(row -> events.put(row.get("code"), name(row)));
    }

    public String say(String key, Object... values) {
        String text = texts.find(ROOM, key, Arrays.asList(values));
        return text == null ? "???" + key + "???" : text;
    }

    /** Name of a row in the reader's language. */
    public String name(Map<String, String> row) {
        return row.get(english ? "nameEn" : "nameZh");
    }

    public String event(String code) {
        String name = events.get(code);
        return name == null || name.isEmpty() ? code : name;
    }

    /** What a rule does, as one sentence; its rows belong together. */
    public String sentence(List<? extends Map<String, String>> rows) {
        Map<String, String> first = rows.get(0);
        String event = event(first.get("event"));
        return switch (first.get("kind")) {
            case "PER_EVENT" -> say("sentence.PER_EVENT", event, first.get("points"));
            case "ONCE_PER_BATCH" -> say("sentence.ONCE_PER_BATCH", event, first.get("points"));
            case "FLAG" -> say("sentence.FLAG", event, first.get("points"));
            case "LATENESS" ->
                say(
                        RuleSheets.YES.equals(first.get("once")) ? "sentence.LATENESS.once" : "sentence.LATENESS.each",
                        event,
                        first.get("late"),
                        first.get("missing"));
            case "WORST_VERDICT" -> say("sentence.WORST_VERDICT", steps(rows, "sentence.step"));
            case "RATE_BANDS" -> say("sentence.RATE_BANDS", steps(rows, "sentence.share"));
            case "THRESHOLD" -> say("sentence.THRESHOLD", event, steps(rows, "sentence.reaches"));
            case "CAPPED_SUM" ->
                say("sentence.CAPPED_SUM", steps(rows, "sentence.adds"), first.get("free"), first.get("most"));
            default -> "";
        };
    }

    private String steps(List<? extends Map<String, String>> rows, String key) {
        StringBuilder all = new StringBuilder();
        for (Map<String, String> row : rows) {
            if (!all.isEmpty()) all.append(say("sentence.and"));
            all.append(step(row, key));
        }
        return all.toString();
    }

    private String step(Map<String, String> row, String key) {
        String event = event(row.get("event"));
        if (!key.equals("sentence.step")) {
            String value = key.equals("sentence.share") ? row.get("above") : row.get("from");
            return say(key, event, row.get("points"), value);
        }
        if (row.get("from").isEmpty()) return say("sentence.step.any", event, row.get("points"));
        return row.get("below").isEmpty()
                ? say("sentence.step.from", event, row.get("points"), row.get("from"))
                : say("sentence.step.between", event, row.get("points"), row.get("from"), row.get("below"));
    }

    /** Where a fault is and what to do about it. */
    public String fault(RuleFault fault) {
        String what = say("fault." + fault.problem(), fault.args().toArray());
        return fault.column().isEmpty() ? what : say("fault.at", field(fault), what);
    }

    private String field(RuleFault fault) {
        return fault.sheet() == Sheet.SETTINGS ? setting(fault.part()) : say("col." + fault.column());
    }

    public String setting(String name) {
        return name.startsWith("source.")
                ? say("set.source", say("part." + name.substring("source.".length())))
                : say("set." + name);
    }

    /** What the row of a difference is. */
    public String what(RuleChange change) {
        String name = english ? change.nameEn() : change.nameZh();
        return switch (change.sheet()) {
            case SETTINGS -> setting(change.part());
            case LEVELS -> say("level", change.part());
            case RULES ->
                say("what.rule", change.part(), name, say("kind." + change.ruleKind()), event(change.event()));
            default -> change.part() + " " + name;
        };
    }

    /** One text of a difference: from what to what. */
    public String cell(RuleChange change, RuleChange.Cell cell) {
        String column = change.sheet() == Sheet.SETTINGS ? "" : say("col." + cell.column());
        return switch (change.kind()) {
            case ADDED -> say("cell.is", column, shown(cell.to())).strip();
            case REMOVED -> say("cell.is", column, shown(cell.from())).strip();
            case CHANGED ->
                say("cell.becomes", column, shown(cell.from()), shown(cell.to()))
                        .strip();
        };
    }

    private String shown(String text) {
        if (text.isEmpty()) return say("cell.none");
        return text.equals(RuleSheets.YES) ? say("cell.yes") : event(text);
    }

    public String changeWord(RuleChange change) {
        return texts.label(change.kind());
    }
}
