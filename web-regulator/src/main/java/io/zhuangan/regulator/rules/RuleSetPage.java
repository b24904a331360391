package io.zhuangan.regulator.rules;

import io.zhuangan.grading.RuleSetLine;
import io.zhuangan.grading.RuleSetQueries;
import io.zhuangan.grading.RuleSheets;
import io.zhuangan.grading.RuleSheets.Sheet;
import io.zhuangan.regulator.Seat;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A published rule set to read. */
@Named("ruleSet")
@ViewScoped
public class RuleSetPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Inject
    RuleSetQueries sets;

    private UUID key;
    private transient RuleSetLine line;
    private transient RuleSheets sheets;
    private transient RuleWords words;

    /** An indicator with the sentences of its rules. */
    public record Line(int level, String code, String name, String points, List<String> sentences) {}

    public void load() {
        line = sets.one(seat.scope(), key);
        sheets = sets.sheets(seat.scope(), key);
        words = new RuleWords(
                sheets, FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    public List<Line> getTree() {
        List<Line> lines = new ArrayList<>();
        below("", 1, lines);
        return lines;
    }

    private void below(String parent, int level, List<Line> lines) {
        for (Map<String, String> row : sheets.below(parent)) {
            lines.add(new Line(
                    level,
                    row.get("code"),
                    words.name(row),
                    row.get("points"),
                    sheets.rulesOf(row.get("code")).values().stream()
                            .map(words::sentence)
                            .toList()));
            below(row.get("code"), level + 1, lines);
        }
    }

    /** Events that put a firm at D at once. */
    public List<Map<String, String>> getImmediate() {
        return sheets.rows(Sheet.EVENTS).stream()
                .filter(r -> RuleSheets.YES.equals(r.get("immediate")))
                .map(r -> (Map<String, String>) r)
                .toList();
    }

    public List<? extends Map<String, String>> getLevels() {
        return sheets.rows(Sheet.LEVELS);
    }

    public RuleSetLine getLine() {
        return line;
    }

    public RuleSheets getSheets() {
        return sheets;
    }

    public RuleWords getWords() {
        return words;
    }

    public UUID getKey() {
        return key;
    }

    public void setKey(UUID key) {
        this.key = key;
    }
}
