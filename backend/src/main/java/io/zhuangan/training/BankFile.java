package io.zhuangan.training;

import io.zhuangan.intake.ImportColumn;
import io.zhuangan.intake.ImportColumn.Choice;
import io.zhuangan.intake.ImportColumn.Kind;
import io.zhuangan.training.domain.QuestionContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** The xlsx format of the bank, kind {@code EXAM_QUESTIONS}: one row is one question; exports have the same columns. */
final class BankFile {
    static final String KIND = "EXAM_QUESTIONS";

    static final String KEY = "key";
    static final String SORT = "kind";
    static final String TEXT = "text";
    static final String OPTION = "option";
    static final String RIGHT = "right";
    static final String EXPLANATION = "explanation";
    static final String CLAUSE = "clause";
    static final String LEGAL = "legal";

    private static final int KEY_LENGTH = 36;
    private static final List<String> TRUE = List.of("对", "正确", "√", "true", "t");
    private static final List<String> FALSE = List.of("错", "错误", "×", "false", "f");
    private static final List<Choice> KINDS = List.of(
            new Choice(QuestionKind.SINGLE.name(), "单选", "Single choice"),
            new Choice(QuestionKind.MULTIPLE.name(), "多选", "Multiple choice"),
            new Choice(QuestionKind.TRUE_FALSE.name(), "判断", "True or false"));

    static final List<ImportColumn> COLUMNS = columns();

    static final List<Map<String, String>> EXAMPLES = List.of(
            Map.of(
                    SORT,
                    "多选",
                    TEXT,
                    "原料进货时要留存哪些？",
                    option(0),
                    "供货合同",
                    option(1),
                    "检验报告",
                    option(2),
                    "门市小票",
                    RIGHT,
                    "AB",
                    CLAUSE,
                    "《化妆品生产经营监督管理办法》第二十九条",
                    LEGAL,
                    "是"),
            Map.of(SORT, "判断", TEXT, "台账可以在月底一次补记。", RIGHT, "错", EXPLANATION, "应当随做随记。"));

    private BankFile() {}

    private static List<ImportColumn> columns() {
        List<ImportColumn> columns = new ArrayList<>();
        columns.add(ImportColumn.text(
                KEY, "编号", "Number", KEY_LENGTH, "导出的题库才有；新题留空", "Only in an exported bank; empty for a new question"));
        columns.add(ImportColumn.choice(SORT, "题型", "Kind", KINDS, "", "").mandatory());
        columns.add(ImportColumn.text(TEXT, "题干", "Question", QuestionContent.LONGEST_TEXT, "", "")
                .mandatory());
        for (int i = 0; i < QuestionContent.MOST_OPTIONS; i++) {
            columns.add(ImportColumn.text(
                    option(i),
                    "选项" + letter(i),
                    "Option " + letter(i),
                    QuestionContent.LONGEST_OPTION,
                    "依次填写；判断题不填",
                    "In order; none for true or false"));
        }
        columns.add(ImportColumn.text(
                        RIGHT,
                        "正确答案",
                        "Right answers",
                        20,
                        "如 A、AC；判断题写对或错",
                        "e.g. A or AC; true or false for a statement")
                .mandatory());
        columns.add(ImportColumn.text(EXPLANATION, "解析", "Explanation", QuestionContent.LONGEST_TEXT, "", ""));
        columns.add(ImportColumn.text(
                CLAUSE, "条款", "Clause", QuestionContent.LONGEST_CLAUSE, "计入法规知识的题必填", "Needed for legal knowledge"));
        columns.add(ImportColumn.of(Kind.YES_NO, LEGAL, "法规知识", "Legal knowledge", "不填为否", "Empty means no"));
        return List.copyOf(columns);
    }

    static String option(int place) {
        return OPTION + letter(place);
    }

    static char letter(int place) {
        return (char) ('A' + place);
    }

    /** Places of the right answers as written; empty when the writing means none of the options. */
    static Optional<Set<Integer>> right(QuestionKind kind, String written, int options) {
        String plain = written.toLowerCase(Locale.ROOT).replaceAll("[\\s、,，;；]", "");
        if (kind == QuestionKind.TRUE_FALSE) {
            if (TRUE.contains(plain)) return Optional.of(Set.of(0));
            return FALSE.contains(plain) ? Optional.of(Set.of(1)) : Optional.empty();
        }
        Set<Integer> places = new TreeSet<>();
        for (char letter : plain.toCharArray()) {
            int place = letter - 'a';
            if (place < 0 || place >= options) return Optional.empty();
            places.add(place);
        }
        return places.isEmpty() ? Optional.empty() : Optional.of(places);
    }

    static String name(boolean english) {
        return english ? "Question bank" : "题库";
    }

    static List<String> headings(boolean english) {
        return COLUMNS.stream().map(c -> english ? c.en() : c.zh()).toList();
    }

    static List<Object> row(UUID key, QuestionContent q, boolean english) {
        List<Object> cells = new ArrayList<>();
        cells.add(key);
        cells.add(KINDS.stream()
                .filter(k -> k.code().equals(q.kind().name()))
                .map(k -> english ? k.en() : k.zh())
                .findFirst()
                .orElseThrow());
        cells.add(q.text());
        for (int i = 0; i < QuestionContent.MOST_OPTIONS; i++) {
            cells.add(i < q.options().size() ? q.options().get(i) : null);
        }
        Set<Integer> right = QuestionContent.places(q.right());
        if (q.kind() == QuestionKind.TRUE_FALSE) {
            boolean so = right.contains(0);
            cells.add(english ? String.valueOf(so) : so ? TRUE.get(0) : FALSE.get(0));
        } else {
            cells.add(right.stream().map(i -> String.valueOf(letter(i))).collect(Collectors.joining()));
        }
        cells.add(q.explanation());
        cells.add(q.clause());
        cells.add(q.legal() ? english ? "yes" : "是" : english ? "no" : "否");
        return cells;
    }
}
