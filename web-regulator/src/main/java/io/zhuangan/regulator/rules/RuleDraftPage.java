package io.zhuangan.regulator.rules;

import io.zhuangan.grading.PublishRules;
import io.zhuangan.grading.RuleDraftQueries;
import io.zhuangan.grading.RuleDraftView;
import io.zhuangan.grading.RuleFault;
import io.zhuangan.grading.RuleSheets;
import io.zhuangan.grading.RuleSheets.Sheet;
import io.zhuangan.grading.SaveDraft;
import io.zhuangan.regulator.Seat;
import io.zhuangan.shared.NotFound;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The editor of a draft: left its parts and the tree of indicators with their sums, right the form of the chosen part.
 * What is typed stays in the page until it is saved, right or wrong.
 */
@Named("ruleDraft")
@ViewScoped
public class RuleDraftPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int LEVELS = 3;
    private static final String INDICATOR = "i:";
    private static final String EVENT = "e:";

    @Inject
    Seat seat;

    @Inject
    RuleDraftQueries drafts;

    @Inject
    SaveDraft saveDraft;

    @Inject
    PublishRules publishRules;

    private UUID draft;
    private String part = "settings";
    private boolean saved;
    private RuleSheets sheets;
    private RuleDraftView view;
    private String code;
    private List<RuleFault> faults = List.of();

    public void load() {
        view = drafts.one(seat.scope(), draft);
        if (!view.state().equals("OPEN")) throw new NotFound("RuleDraft", draft);
        sheets = view.sheets();
        if (getRow() == null && (isIndicator() || isEvent())) part = "settings";
        show();
    }

    private void show() {
        Map<String, String> row = getRow();
        code = row == null ? null : row.get("code");
        faults = drafts.check(seat.scope(), sheets);
    }

    /** Leads to another part; what was typed in this one stays. */
    public void choose(String other) {
        settle();
        part = other;
        show();
    }

    /** A code that was changed takes its children and rules along; one that is taken already stays as it was. */
    private void settle() {
        sheets.clean();
        Map<String, String> row = getRow();
        if (row == null || code == null || code.isBlank() || code.strip().equals(row.get("code"))) return;
        String now = code.strip();
        Sheet sheet = isIndicator() ? Sheet.INDICATORS : Sheet.EVENTS;
        if (sheets.rows(sheet).stream().anyMatch(r -> r.get("code").equals(now))) return;
        String was = row.get("code");
        row.put("code", now);
        if (isIndicator()) {
            sheets.rows(Sheet.INDICATORS).stream()
                    .filter(r -> r.get("parent").equals(was))
                    .forEach(r -> r.put("parent", now));
            sheets.rows(Sheet.RULES).stream()
                    .filter(r -> r.get("indicator").equals(was))
                    .forEach(r -> r.put("indicator", now));
        } else {
            sheets.rows(Sheet.RULES).stream()
                    .filter(r -> r.get("event").equals(was))
                    .forEach(r -> r.put("event", now));
            if (sheets.setting("stopEvent").equals(was)) sheets.set("stopEvent", now);
        }
        part = (isIndicator() ? INDICATOR : EVENT) + now;
    }

    /** Draws the chosen part anew, e.g. after another kind of rule was chosen. */
    public void refresh() {
        settle();
        for (RuleGroup group : getGroups()) group.settle();
        show();
    }

    public String save() {
        refresh();
        saveDraft.save(seat.scope(), draft, view.version(), sheets.tidy());
        return "/rules/one.xhtml?faces-redirect=true&draft=" + draft + "&part=" + part + "&saved=true";
    }

    public String publish() {
        UUID published = publishRules.publish(seat.scope(), draft, view.version());
        return "/rules/set.xhtml?faces-redirect=true&key=" + published;
    }

    public void addIndicator(String parent) {
        settle();
        int number = sheets.below(parent).size() + 1;
        while (row(Sheet.INDICATORS, child(parent, number)) != null) number++;
        sheets.add(Sheet.INDICATORS, child(parent, number), parent);
        choose(INDICATOR + child(parent, number));
    }

    private static String child(String parent, int number) {
        return parent.isEmpty() ? Integer.toString(number) : parent + "." + number;
    }

    /** With all below it. */
    public void removeIndicator() {
        Map<String, String> row = getRow();
        String parent = row.get("parent");
        remove(row.get("code"));
        choose(parent.isEmpty() ? "settings" : INDICATOR + parent);
    }

    private void remove(String indicator) {
        List<String> below =
                sheets.below(indicator).stream().map(r -> r.get("code")).toList();
        below.forEach(this::remove);
        sheets.rows(Sheet.RULES).removeIf(r -> r.get("indicator").equals(indicator));
        sheets.rows(Sheet.INDICATORS).removeIf(r -> r.get("code").equals(indicator));
    }

    public void addRule() {
        refresh();
        int number = getGroups().size() + 1;
        while (numbered(Integer.toString(number))) number++;
        sheets.add(Sheet.RULES, getRow().get("code"), Integer.toString(number), "PER_EVENT");
        show();
    }

    private boolean numbered(String number) {
        return getGroups().stream().anyMatch(g -> g.getNumber().equals(number));
    }

    public void removeRule(String number) {
        sheets.rows(Sheet.RULES)
                .removeIf(r -> r.get("indicator").equals(getRow().get("code"))
                        && r.get("rule").equals(number));
        refresh();
    }

    /** One more step behind the last of the rule. */
    public void addStep(String number) {
        List<LinkedHashMap<String, String>> rows = sheets.rows(Sheet.RULES);
        for (int i = rows.size() - 1; i >= 0; i--) {
            Map<String, String> row = rows.get(i);
            if (!row.get("indicator").equals(getRow().get("code"))
                    || !row.get("rule").equals(number)) continue;
            sheets.add(Sheet.RULES, row.get("indicator"), number, row.get("kind"), row.get("event"));
            rows.add(i + 1, rows.remove(rows.size() - 1));
            break;
        }
        refresh();
    }

    public void removeStep(String number, int index) {
        List<LinkedHashMap<String, String>> steps =
                sheets.rulesOf(getRow().get("code")).get(number);
        LinkedHashMap<String, String> gone = steps.get(index);
        sheets.rows(Sheet.RULES).removeIf(r -> r == gone);
        refresh();
    }

    public void addEvent() {
        settle();
        int number = 1;
        while (row(Sheet.EVENTS, "EVENT_" + number) != null) number++;
        sheets.add(Sheet.EVENTS, "EVENT_" + number);
        choose(EVENT + "EVENT_" + number);
    }

    public void removeEvent() {
        String gone = getRow().get("code");
        sheets.rows(Sheet.EVENTS).removeIf(r -> r.get("code").equals(gone));
        part = "events";
        show();
    }

    private Map<String, String> row(Sheet sheet, String wanted) {
        return sheets.rows(sheet).stream()
                .filter(r -> r.get("code").equals(wanted))
                .findFirst()
                .orElse(null);
    }

    /** The chosen indicator or event; null for the other parts. */
    public Map<String, String> getRow() {
        if (isIndicator()) return row(Sheet.INDICATORS, part.substring(INDICATOR.length()));
        return isEvent() ? row(Sheet.EVENTS, part.substring(EVENT.length())) : null;
    }

    public boolean isIndicator() {
        return part.startsWith(INDICATOR);
    }

    public boolean isEvent() {
        return part.startsWith(EVENT);
    }

    /** Level of the chosen indicator, from 1. */
    public int getLevel() {
        int level = 1;
        Map<String, String> row = getRow();
        while (row != null && !row.get("parent").isEmpty() && level <= LEVELS) {
            row = row(Sheet.INDICATORS, row.get("parent"));
            level++;
        }
        return level;
    }

    public boolean isLeaf() {
        return getLevel() >= LEVELS;
    }

    /** A node of the tree: its points, and for a branch what those below come to. */
    public record Node(int level, String code, String name, String points, String sum, boolean even, long faults) {
        public String getPart() {
            return INDICATOR + code;
        }
    }

    public List<Node> getTree() {
        List<Node> nodes = new ArrayList<>();
        RuleWords words = getWords();
        below("", 1, nodes, words);
        return nodes;
    }

    private void below(String parent, int level, List<Node> nodes, RuleWords words) {
        if (level > LEVELS + 1) return;
        for (Map<String, String> row : sheets.below(parent)) {
            String own = row.get("code");
            boolean branch = level < LEVELS;
            BigDecimal sum = branch ? sum(own) : null;
            BigDecimal points = number(row.get("points"));
            nodes.add(new Node(
                    level,
                    own,
                    words.name(row),
                    row.get("points"),
                    sum == null ? null : sum.toPlainString(),
                    sum == null || points != null && sum.compareTo(points) == 0,
                    faults.stream()
                            .filter(f -> (f.sheet() == Sheet.INDICATORS || f.sheet() == Sheet.RULES)
                                    && f.part().equals(own))
                            .count()));
            if (!own.isEmpty()) below(own, level + 1, nodes, words);
        }
    }

    private BigDecimal sum(String parent) {
        return sheets.below(parent).stream()
                .map(r -> number(r.get("points")))
                .filter(n -> n != null)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal number(String text) {
        try {
            return text == null || text.isBlank() || text.length() > 10 ? null : new BigDecimal(text.strip());
        } catch (NumberFormatException none) {
            return null;
        }
    }

    /** What the first level comes to. */
    public String getTotal() {
        return sum("").toPlainString();
    }

    public boolean isFull() {
        return sum("").compareTo(new BigDecimal("100")) == 0;
    }

    /** The rules of the chosen indicator. */
    public List<RuleGroup> getGroups() {
        if (!isIndicator() || getRow() == null) return List.of();
        List<RuleGroup> groups = new ArrayList<>();
        sheets.rulesOf(getRow().get("code")).forEach((number, rows) -> groups.add(new RuleGroup(number, rows)));
        return groups;
    }

    /** Faults of the chosen part. */
    public List<RuleFault> getHere() {
        return faults.stream().filter(f -> partOf(f).equals(part)).toList();
    }

    /** The part of the editor a fault is mended in. */
    public String partOf(RuleFault fault) {
        return switch (fault.sheet()) {
            case SETTINGS -> "settings";
            case LEVELS -> "levels";
            case STAGES -> "stages";
            case EVENTS -> row(Sheet.EVENTS, fault.part()) == null ? "events" : EVENT + fault.part();
            case INDICATORS, RULES -> row(Sheet.INDICATORS, fault.part()) == null ? "tree" : INDICATOR + fault.part();
        };
    }

    public long count(String of) {
        return faults.stream()
                .filter(f -> partOf(f).equals(of)
                        || (of.equals("events") && partOf(f).startsWith(EVENT)))
                .count();
    }

    public RuleWords getWords() {
        return new RuleWords(
                sheets, FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    public List<? extends Map<String, String>> getSettings() {
        return sheets.rows(Sheet.SETTINGS).stream()
                .filter(r ->
                        !r.get("name").startsWith("source.") && !r.get("name").equals("stopEvent"))
                .toList();
    }

    public List<? extends Map<String, String>> getSources() {
        return sheets.rows(Sheet.SETTINGS).stream()
                .filter(r -> r.get("name").startsWith("source."))
                .toList();
    }

    public String getStopEvent() {
        return sheets.setting("stopEvent");
    }

    public void setStopEvent(String event) {
        sheets.set("stopEvent", event);
    }

    public List<? extends Map<String, String>> getLevels() {
        return sheets.rows(Sheet.LEVELS);
    }

    public List<? extends Map<String, String>> getStages() {
        return sheets.rows(Sheet.STAGES);
    }

    public List<? extends Map<String, String>> getEvents() {
        return sheets.rows(Sheet.EVENTS);
    }

    public List<String> getKinds() {
        return RuleSheets.KINDS;
    }

    /** Marks an event may have. */
    public List<String> getMarks() {
        return List.of("immediate", "counted", "rate", "batch", "due", "inspection");
    }

    public RuleMarks getMarked() {
        return new RuleMarks(getRow());
    }

    public List<RuleFault> getFaults() {
        return faults;
    }

    public RuleDraftView getView() {
        return view;
    }

    public RuleSheets getSheets() {
        return sheets;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public UUID getDraft() {
        return draft;
    }

    public void setDraft(UUID draft) {
        this.draft = draft;
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        if (part != null && !part.isBlank()) this.part = part;
    }

    public boolean isSaved() {
        return saved;
    }

    public void setSaved(boolean saved) {
        this.saved = saved;
    }
}
