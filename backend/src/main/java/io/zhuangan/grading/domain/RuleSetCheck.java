package io.zhuangan.grading.domain;

import io.zhuangan.grading.RuleFault;
import io.zhuangan.grading.RuleFault.Problem;
import io.zhuangan.grading.RuleSheets;
import io.zhuangan.grading.RuleSheets.Sheet;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Everything that is wrong with a rule set at once, each fault at the part it concerns, for the person who edits it.
 * {@link RuleSet} stays the gate: what this finds clean it accepts, and this asks for more (three levels, the five stages
 * in order), because a pack may lack what an editor should not leave out.
 */
public final class RuleSetCheck {
    private static final BigDecimal FULL_SCORE = new BigDecimal("100");
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,5})(\\.[0-9]{1,6})?");
    private static final Pattern WHOLE = Pattern.compile("0|[1-9][0-9]{0,5}");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]*");
    private static final int LONGEST_CODE = 40;
    private static final int LONGEST_NAME = 120;
    private static final int LEVELS = 3;
    private static final List<String> STAGES =
            List.of("SELF_EVALUATION", "INFORMATION_CHECK", "PRELIMINARY", "NOTICE", "FINAL");
    /** A leap year's neighbour: 29 February exists in no ordinary year. */
    private static final int ANY_YEAR = 2026;

    private final RuleSheets sheets;
    private final List<RuleFault> faults = new ArrayList<>();
    private final Map<String, Map<String, String>> events = new HashMap<>();
    private final Map<String, Map<String, String>> indicators = new LinkedHashMap<>();

    private RuleSetCheck(RuleSheets sheets) {
        this.sheets = sheets;
    }

    /** All faults in the order of the sheets; none means that it may be published. */
    public static List<RuleFault> of(RuleSheets given) {
        RuleSetCheck check = new RuleSetCheck(given);
        check.events();
        check.settings();
        check.levels();
        check.indicators();
        check.rules();
        check.stages();
        check.faults.sort(Comparator.comparing(RuleFault::sheet).thenComparingInt(RuleFault::row));
        return List.copyOf(check.faults);
    }

    private void fault(Sheet sheet, int row, String part, String column, Problem problem, Object... args) {
        faults.add(new RuleFault(
                sheet,
                row,
                part == null ? "" : part,
                column,
                problem,
                Arrays.stream(args).map(String::valueOf).toList()));
    }

    /** One text of one row: reads it, and writes down what is wrong with it. */
    private final class At {
        private final Sheet sheet;
        private final int row;
        private final String part;
        private final Map<String, String> texts;

        At(Sheet sheet, int row, Map<String, String> texts, String part) {
            this.sheet = sheet;
            this.row = row;
            this.texts = texts;
            this.part = part;
        }

        String text(String column) {
            return Objects.requireNonNullElse(texts.get(column), "");
        }

        boolean has(String column) {
            return !text(column).isEmpty();
        }

        void fault(String column, Problem problem, Object... args) {
            RuleSetCheck.this.fault(sheet, row, part, column, problem, args);
        }

        boolean present(String column) {
            if (!has(column)) fault(column, Problem.MISSING);
            return has(column);
        }

        void name(String... columns) {
            for (String column : columns) {
                if (present(column)) notLonger(column, LONGEST_NAME);
            }
        }

        void notLonger(String column, int most) {
            if (text(column).length() > most) fault(column, Problem.TOO_LONG, text(column), most);
        }

        boolean code(String column) {
            if (!present(column)) return false;
            if (!CODE.matcher(text(column)).matches()) {
                fault(column, Problem.CODE_UNFIT, text(column));
                return false;
            }
            notLonger(column, LONGEST_CODE);
            return true;
        }

        /** Null when it is none, which is then written down; an empty text is no fault here. */
        BigDecimal number(String column) {
            if (!has(column)) return null;
            if (!NUMBER.matcher(text(column)).matches()) {
                fault(column, Problem.NOT_A_NUMBER, text(column));
                return null;
            }
            return new BigDecimal(text(column));
        }

        Integer whole(String column, int least, int most) {
            if (!has(column)) return null;
            if (WHOLE.matcher(text(column)).matches()) {
                int value = Integer.parseInt(text(column));
                if (value >= least && value <= most) return value;
            }
            fault(column, Problem.NOT_A_WHOLE_NUMBER, text(column), least, most);
            return null;
        }

        MonthDay day(String column) {
            if (!has(column)) return null;
            try {
                if (text(column).length() == 5) return MonthDay.parse("--" + text(column));
            } catch (DateTimeException e) {
                // said below
            }
            fault(column, Problem.NOT_A_DAY, text(column));
            return null;
        }

        void yesOrNo(String column) {
            if (has(column) && !text(column).equals(RuleSheets.YES)) {
                fault(column, Problem.NOT_YES_OR_NO, text(column));
            }
        }

        /** Points as a grade keeps them: above 0, one decimal. */
        BigDecimal points(String column) {
            BigDecimal points = present(column) ? number(column) : null;
            if (points == null) return null;
            if (points.signum() <= 0) fault(column, Problem.POINTS_NOT_POSITIVE, points);
            if (points.stripTrailingZeros().scale() > 1) fault(column, Problem.TOO_PRECISE, points);
            return points;
        }
    }

    private List<At> rows(Sheet sheet, String named) {
        List<At> all = new ArrayList<>();
        List<LinkedHashMap<String, String>> rows = sheets.rows(sheet);
        for (int i = 0; i < rows.size(); i++) {
            all.add(new At(sheet, i, rows.get(i), rows.get(i).get(named)));
        }
        return all;
    }

    private void events() {
        for (At row : rows(Sheet.EVENTS, "code")) {
            if (row.code("code") && events.put(row.text("code"), row.texts) != null) {
                row.fault("code", Problem.TWICE, row.text("code"));
            }
            row.name("nameZh", "nameEn", "source");
            for (String mark :
                    Sheet.EVENTS.columns().subList(4, Sheet.EVENTS.columns().size())) row.yesOrNo(mark);
        }
        if (sheets.rows(Sheet.EVENTS).isEmpty()) fault(Sheet.EVENTS, -1, "", "", Problem.MISSING);
    }

    private void settings() {
        Map<String, At> named = new HashMap<>();
        for (At row : rows(Sheet.SETTINGS, "name")) {
            if (named.put(row.text("name"), new At(Sheet.SETTINGS, row.row, row.texts, row.text("name"))) != null) {
                row.fault("name", Problem.TWICE, row.text("name"));
            }
        }
        for (String name : RuleSheets.SETTINGS) {
            named.computeIfAbsent(name, n -> new At(Sheet.SETTINGS, -1, Map.of("name", n), n));
        }
        named.get("code").code("value");
        named.get("version").code("value");
        if (named.get("firstYear").present("value")) named.get("firstYear").whole("value", 2000, 2100);
        named.get("nameZh").name("value");
        named.get("nameEn").name("value");
        boolean noticed =
                named.get("noticeZh").has("value") || named.get("noticeEn").has("value");
        if (noticed) {
            named.get("noticeZh").name("value");
            named.get("noticeEn").name("value");
        }
        basis(named);
        if (named.get("yearStarts").present("value")) named.get("yearStarts").day("value");
        named.get("calendarEnforced").yesOrNo("value");
        if (named.get("looksBackYears").present("value"))
            named.get("looksBackYears").whole("value", 1, 10);
        if (named.get("licensedFrom").present("value"))
            named.get("licensedFrom").day("value");
        if (named.get("stopMonths").present("value")) named.get("stopMonths").whole("value", 1, 12);
        At stop = named.get("stopEvent");
        if (stop.has("value") && !events.containsKey(stop.text("value"))) {
            stop.fault("value", Problem.EVENT_UNKNOWN, stop.text("value"));
        }
        named.get("countedTypes").present("value");
    }

    /** 办法 第十四条: the document is named with both its days, or not at all. */
    private static void basis(Map<String, At> named) {
        if (RuleSheets.BASIS.stream().noneMatch(part -> named.get(part).has("value"))) return;
        named.get("basisZh").name("value");
        named.get("basisEn").name("value");
        LocalDate from = date(named.get("basisFrom"));
        LocalDate until = date(named.get("basisUntil"));
        if (from != null && until != null && until.isBefore(from)) {
            named.get("basisUntil").fault("value", Problem.BASIS_ENDS_BEFORE, until, from);
        }
    }

    private static LocalDate date(At setting) {
        if (!setting.present("value")) return null;
        try {
            return LocalDate.parse(setting.text("value"));
        } catch (DateTimeException e) {
            setting.fault("value", Problem.NOT_A_DATE, setting.text("value"));
            return null;
        }
    }

    private void levels() {
        At[] byLevel = new At[Grade.values().length];
        for (At row : rows(Sheet.LEVELS, "level")) {
            Grade level = level(row.text("level"));
            if (level == null) row.fault("level", Problem.LEVEL_UNKNOWN, row.text("level"));
            else if (byLevel[level.ordinal()] != null) row.fault("level", Problem.TWICE, level);
            else byLevel[level.ordinal()] = row;
        }
        BigDecimal above = null;
        boolean aboveKnown = true;
        int share = -1;
        for (Grade level : Grade.values()) {
            At row = byLevel[level.ordinal()];
            if (row == null) {
                fault(Sheet.LEVELS, -1, level.name(), "level", Problem.LEVEL_MISSING, level);
                aboveKnown = false;
                continue;
            }
            BigDecimal from = row.present("from") ? row.number("from") : null;
            BigDecimal below = row.number("below");
            precise(row, "from", from);
            precise(row, "below", below);
            if (level == Grade.A) {
                if (row.has("below")) row.fault("below", Problem.BAND_TOP, row.text("below"));
            } else if (aboveKnown) {
                if (!row.has("below")) row.fault("below", Problem.MISSING);
                else if (below != null && above != null && below.compareTo(above) < 0) {
                    row.fault("below", Problem.BAND_GAP, below, above);
                } else if (below != null && above != null && below.compareTo(above) > 0) {
                    row.fault("below", Problem.BAND_OVERLAP, below, above);
                }
            } else if (!row.has("below")) row.fault("below", Problem.MISSING);
            if (from != null && below != null && from.compareTo(below) >= 0) row.fault("from", Problem.BAND_EMPTY);
            if (level == Grade.D && from != null && from.signum() != 0) row.fault("from", Problem.BAND_FLOOR, from);
            if (level == Grade.A && from != null && from.compareTo(FULL_SCORE) > 0) {
                row.fault("from", Problem.BAND_EMPTY);
            }
            aboveKnown = from != null;
            above = from;
            row.whole("months", 1, 120);
            Integer percent = row.whole("sampling", 0, 100);
            if (percent != null) {
                if (percent < share) row.fault("sampling", Problem.SAMPLING_FALLS, percent, share);
                share = Math.max(share, percent);
            }
        }
    }

    private static void precise(At row, String column, BigDecimal value) {
        if (value != null && value.stripTrailingZeros().scale() > 1) row.fault(column, Problem.TOO_PRECISE, value);
    }

    private static Grade level(String text) {
        return Arrays.stream(Grade.values())
                .filter(g -> g.name().equals(text))
                .findFirst()
                .orElse(null);
    }

    private void indicators() {
        List<At> rows = rows(Sheet.INDICATORS, "code");
        for (At row : rows) {
            if (row.code("code") && indicators.putIfAbsent(row.text("code"), row.texts) != null) {
                row.fault("code", Problem.TWICE, row.text("code"));
            }
        }
        Map<String, BigDecimal> sums = new HashMap<>();
        for (At row : rows) {
            row.name("nameZh", "nameEn");
            BigDecimal points = row.points("points");
            if (points != null) sums.merge(row.text("parent"), points, BigDecimal::add);
            if (row.has("parent") && !indicators.containsKey(row.text("parent"))) {
                row.fault("parent", Problem.PARENT_UNKNOWN, row.text("parent"));
            }
        }
        BigDecimal total = sums.getOrDefault("", BigDecimal.ZERO);
        if (total.compareTo(FULL_SCORE) != 0) {
            fault(Sheet.INDICATORS, -1, "", "points", Problem.POINTS_NOT_100, total.toPlainString());
        }
        Set<String> ruled = new HashSet<>();
        sheets.rows(Sheet.RULES).forEach(r -> ruled.add(r.get("indicator")));
        for (At row : rows) {
            String code = row.text("code");
            boolean branch = !code.isEmpty() && !sheets.below(code).isEmpty();
            int level = depth(row);
            if (level > 0 && (level > LEVELS || (!branch && level < LEVELS))) {
                row.fault("code", Problem.NOT_THREE_LEVELS, level);
            }
            if (branch) {
                BigDecimal points =
                        NUMBER.matcher(row.text("points")).matches() ? new BigDecimal(row.text("points")) : null;
                BigDecimal below = sums.getOrDefault(code, BigDecimal.ZERO);
                if (points != null && points.compareTo(below) != 0) {
                    row.fault("points", Problem.CHILDREN_DIFFER, points.toPlainString(), below.toPlainString());
                }
                if (ruled.contains(code)) row.fault("code", Problem.RULE_ON_BRANCH);
            } else if (!ruled.contains(code)) row.fault("code", Problem.LEAF_WITHOUT_RULE);
        }
    }

    /** 1 for the first level; 0 when the way up leads nowhere or round in a circle. */
    private int depth(At row) {
        int depth = 1;
        String parent = row.text("parent");
        while (!parent.isEmpty()) {
            Map<String, String> above = indicators.get(parent);
            if (above == null) return 0;
            if (depth > indicators.size()) {
                return LEVELS + 1;
            }
            parent = Objects.requireNonNullElse(above.get("parent"), "");
            depth++;
        }
        return depth;
    }

    /** Values each kind has beside its event, and whether several rows make one rule. */
    private enum Kind {
        PER_EVENT(null, "points"),
        ONCE_PER_BATCH("batch", "points"),
        FLAG(null, "points"),
        LATENESS("due", "late", "missing"),
        WORST_VERDICT(null, "points"),
        RATE_BANDS("rate", "above", "points"),
        THRESHOLD(null, "from", "points"),
        CAPPED_SUM(null, "points");

        /** What facts of its events must carry, or the rule never bites. */
        private final String needs;

        private final List<String> values;

        Kind(String needs, String... values) {
            this.needs = needs;
            this.values = List.of(values);
        }

        boolean rows() {
            return this == WORST_VERDICT || this == RATE_BANDS || this == THRESHOLD || this == CAPPED_SUM;
        }
    }

    private static Kind kind(String text) {
        return Arrays.stream(Kind.values())
                .filter(k -> k.name().equals(text))
                .findFirst()
                .orElse(null);
    }

    private void rules() {
        Map<String, String> taken = new HashMap<>();
        Map<String, List<At>> rules = new LinkedHashMap<>();
        for (At row : rows(Sheet.RULES, "indicator")) {
            if (!row.present("indicator")) continue;
            if (!indicators.containsKey(row.text("indicator"))) {
                row.fault("indicator", Problem.INDICATOR_UNKNOWN, row.text("indicator"));
            }
            row.present("rule");
            rules.computeIfAbsent(row.text("indicator") + "\u0000" + row.text("rule"), k -> new ArrayList<>())
                    .add(row);
            event(row, taken);
        }
        rules.values().forEach(this::rule);
    }

    private void event(At row, Map<String, String> taken) {
        if (!row.present("event")) return;
        String event = row.text("event");
        if (!events.containsKey(event)) row.fault("event", Problem.EVENT_UNKNOWN, event);
        String other = taken.putIfAbsent(event, row.text("indicator"));
        if (other != null && !other.equals(row.text("indicator"))) {
            row.fault("event", Problem.EVENT_ELSEWHERE, event, other);
        }
    }

    private void rule(List<At> rows) {
        At first = rows.get(0);
        Kind kind = kind(first.text("kind"));
        if (kind == null) {
            if (first.present("kind")) first.fault("kind", Problem.KIND_UNKNOWN, first.text("kind"));
            return;
        }
        for (At row : rows) {
            if (!row.text("kind").equals(first.text("kind"))) row.fault("kind", Problem.KINDS_MIXED);
        }
        if (rows.size() > 1 && !kind.rows()) rows.get(1).fault("rule", Problem.TWICE, first.text("rule"));
        BigDecimal most = indicatorPoints(first.text("indicator"));
        for (At row : rows) {
            for (String column : List.of("points", "late", "missing")) {
                if (kind.values.contains(column)) deduction(row, column, most);
                else if (row.has(column)) row.fault(column, Problem.NOT_FOR_KIND);
            }
            Map<String, String> event = events.get(row.text("event"));
            if (kind.needs != null && event != null && !RuleSheets.YES.equals(event.get(kind.needs))) {
                row.fault("event", Problem.EVENT_LACKS, row.text("event"), kind.needs);
            }
            row.yesOrNo("once");
            only(row, kind == Kind.LATENESS, "once");
            only(row, kind == Kind.WORST_VERDICT, "below");
            only(row, kind == Kind.WORST_VERDICT || kind == Kind.THRESHOLD, "from");
            only(row, kind == Kind.RATE_BANDS, "above");
            only(row, kind == Kind.CAPPED_SUM && row == first, "free", "most");
        }
        switch (kind) {
            case WORST_VERDICT -> steps(rows);
            case RATE_BANDS ->
                rows.forEach(row -> {
                    if (row.present("above")) row.whole("above", 0, 99);
                });
            case THRESHOLD -> thresholds(rows);
            case CAPPED_SUM -> sum(rows, most);
            default -> {}
        }
    }

    private static void only(At row, boolean fits, String... columns) {
        for (String column : columns) {
            if (!fits && row.has(column)) row.fault(column, Problem.NOT_FOR_KIND);
        }
    }

    private BigDecimal indicatorPoints(String code) {
        Map<String, String> row = indicators.get(code);
        String points = row == null ? "" : Objects.requireNonNullElse(row.get("points"), "");
        return NUMBER.matcher(points).matches() ? new BigDecimal(points) : null;
    }

    private static void deduction(At row, String column, BigDecimal most) {
        BigDecimal points = row.points(column);
        if (points != null && most != null && points.compareTo(most) > 0) {
            row.fault(column, Problem.DEDUCTION_TOO_LARGE, points.toPlainString(), most.toPlainString());
        }
    }

    /** From its first step up, each number of findings meets exactly one step, and more findings cost no less. */
    private void steps(List<At> rows) {
        Map<String, List<At>> byEvent = new LinkedHashMap<>();
        for (At row : rows) {
            byEvent.computeIfAbsent(row.text("event"), e -> new ArrayList<>()).add(row);
        }
        byEvent.forEach((event, steps) -> {
            record Step(At row, Integer from, Integer below) {}
            List<Step> read = new ArrayList<>();
            for (At row : steps) {
                Integer from = row.whole("from", 0, 9999);
                Integer below = row.whole("below", 1, 9999);
                if ((row.has("from") && from == null) || (row.has("below") && below == null)) return;
                read.add(new Step(row, from, below));
            }
            read.sort(Comparator.comparingInt(s -> s.from() == null ? 0 : s.from()));
            for (int i = 0; i < read.size(); i++) {
                Step step = read.get(i);
                boolean last = i == read.size() - 1;
                if (last) {
                    if (step.below() != null) step.row().fault("below", Problem.STEP_TOP, event);
                    continue;
                }
                Step next = read.get(i + 1);
                int begins = next.from() == null ? 0 : next.from();
                if (step.below() == null) step.row().fault("below", Problem.STEP_TOP, event);
                else if (step.below() < begins || next.from() == null) {
                    next.row().fault("from", Problem.STEP_GAP, event, begins, step.below());
                } else if (step.below() > begins) {
                    next.row().fault("from", Problem.STEP_OVERLAP, event, begins, step.below());
                }
                cheaper(step.row(), next.row(), event, false);
            }
        });
    }

    private static void cheaper(At step, At next, String event, boolean equalToo) {
        if (!NUMBER.matcher(step.text("points")).matches()) return;
        if (!NUMBER.matcher(next.text("points")).matches()) return;
        int more = new BigDecimal(step.text("points")).compareTo(new BigDecimal(next.text("points")));
        if (more > 0 || (equalToo && more == 0)) next.fault("points", Problem.STEP_CHEAPER, event);
    }

    private void thresholds(List<At> rows) {
        At before = null;
        int last = 0;
        for (At row : rows) {
            if (!row.text("event").equals(rows.get(0).text("event"))) row.fault("event", Problem.ONE_EVENT_ONLY);
            Integer from = row.present("from") ? row.whole("from", 1, 9999) : null;
            if (from == null) return;
            if (before != null) {
                if (from <= last) row.fault("from", Problem.STEP_OVERLAP, row.text("event"), from, last);
                cheaper(before, row, row.text("event"), true);
            }
            before = row;
            last = from;
        }
    }

    private void sum(List<At> rows, BigDecimal most) {
        At first = rows.get(0);
        Set<String> events = new HashSet<>();
        for (At row : rows) {
            if (row.has("event") && !events.add(row.text("event")))
                row.fault("event", Problem.TWICE, row.text("event"));
        }
        deduction(first, "most", most);
        if (first.present("free")) {
            BigDecimal free = first.number("free");
            if (free != null && free.signum() < 0) first.fault("free", Problem.POINTS_NOT_POSITIVE, free);
            precise(first, "free", free);
        }
    }

    /** The five stages of Art. 10, each with an end, one after the other. */
    private void stages() {
        Map<String, At> byCode = new LinkedHashMap<>();
        LocalDate before = null;
        int place = -1;
        for (At row : rows(Sheet.STAGES, "code")) {
            String code = row.text("code");
            if (row.present("code")) {
                if (!STAGES.contains(code)) row.fault("code", Problem.STAGE_UNKNOWN, code);
                else if (STAGES.indexOf(code) < place) row.fault("code", Problem.STAGE_ORDER, code, STAGES.get(place));
                place = Math.max(place, STAGES.indexOf(code));
                if (byCode.put(code, row) != null) row.fault("code", Problem.TWICE, code);
            }
            row.name("nameZh", "nameEn");
            LocalDate opens = day(row, "opens");
            LocalDate closes = day(row, "closes");
            row.whole("workdays", 1, 250);
            if (!row.has("closesDay") && !row.has("closesLater") && !row.has("workdays")) {
                row.fault("closesDay", Problem.STAGE_WITHOUT_END);
            }
            if (opens != null && closes != null && closes.isBefore(opens)) {
                row.fault("closesDay", Problem.STAGE_ENDS_BEFORE, closes, opens);
            }
            if (closes != null && before != null && !closes.isAfter(before)) {
                row.fault("closesDay", Problem.STAGE_OUT_OF_ORDER, closes, before);
            }
            if (opens != null && before != null && opens.isBefore(before)) {
                row.fault("opensDay", Problem.STAGE_OUT_OF_ORDER, opens, before);
            }
            if (closes != null) before = closes;
        }
        for (String code : STAGES) {
            if (!byCode.containsKey(code)) fault(Sheet.STAGES, -1, code, "code", Problem.STAGE_MISSING, code);
        }
        At self = byCode.get("SELF_EVALUATION");
        if (self != null && !self.has("opensDay")) self.fault("opensDay", Problem.MISSING);
    }

    private static LocalDate day(At row, String which) {
        MonthDay day = row.day(which + "Day");
        Integer later = row.whole(which + "Later", 0, 2);
        if (row.has(which + "Day") && !row.has(which + "Later")) {
            row.fault(which + "Later", Problem.STAGE_YEAR_MISSING);
        }
        if (row.has(which + "Later") && !row.has(which + "Day")) row.fault(which + "Day", Problem.STAGE_DAY_MISSING);
        return day == null || later == null ? null : day.atYear(ANY_YEAR + later);
    }
}
