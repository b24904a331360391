package io.zhuangan.training.domain;

import io.zhuangan.shared.RuleViolated;
import io.zhuangan.training.QuestionForm;
import io.zhuangan.training.QuestionKind;
import io.zhuangan.training.TrainingError;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a question says and which answer is right. A single choice has one right option, a multiple choice at least two,
 * a statement is true (option 0) or false (option 1). What counts as legal knowledge names its clause.
 *
 * @param right bit i is set when option i is right
 */
public record QuestionContent(
        QuestionKind kind,
        String text,
        List<String> options,
        int right,
        String explanation,
        String clause,
        boolean legal) {
    public static final int FEWEST_OPTIONS = 2;
    public static final int MOST_OPTIONS = 8;
    public static final int LONGEST_TEXT = 1000;
    public static final int LONGEST_OPTION = 300;
    public static final int LONGEST_CLAUSE = 120;

    public QuestionContent {
        options = List.copyOf(options);
        if (text.isEmpty() || length(text) > LONGEST_TEXT) {
            throw new RuleViolated(TrainingError.QUESTION_TEXT, LONGEST_TEXT);
        }
        if (length(explanation) > LONGEST_TEXT)
            throw new RuleViolated(TrainingError.QUESTION_EXPLANATION, LONGEST_TEXT);
        if (length(clause) > LONGEST_CLAUSE) throw new RuleViolated(TrainingError.QUESTION_CLAUSE, LONGEST_CLAUSE);
        if (legal && clause.isEmpty()) throw new RuleViolated(TrainingError.QUESTION_CLAUSE_MISSING);
        if (kind != QuestionKind.TRUE_FALSE) checkOptions(options);
        int known = (1 << count(kind, options)) - 1;
        int rights = Integer.bitCount(right & known);
        if (right != (right & known) || rights == 0 || (rights > 1 && kind != QuestionKind.MULTIPLE)) {
            throw new RuleViolated(TrainingError.QUESTION_RIGHT_ONE);
        }
        if (kind == QuestionKind.MULTIPLE && rights < 2) throw new RuleViolated(TrainingError.QUESTION_RIGHT_SEVERAL);
    }

    public static QuestionContent of(QuestionForm form) {
        QuestionKind kind = form.kind() == null ? QuestionKind.SINGLE : form.kind();
        List<String> options = kind == QuestionKind.TRUE_FALSE
                ? List.of()
                : form.options().stream().map(QuestionContent::plain).toList();
        return new QuestionContent(
                kind,
                text(form.text()),
                options,
                mask(form.right()),
                text(form.explanation()),
                plain(form.clause()),
                form.legal());
    }

    private static void checkOptions(List<String> options) {
        if (options.size() < FEWEST_OPTIONS || options.size() > MOST_OPTIONS) {
            throw new RuleViolated(TrainingError.QUESTION_OPTIONS, FEWEST_OPTIONS, MOST_OPTIONS);
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < options.size(); i++) {
            String option = options.get(i);
            if (option.isEmpty() || length(option) > LONGEST_OPTION) {
                throw new RuleViolated(TrainingError.QUESTION_OPTION, i + 1, LONGEST_OPTION);
            }
            if (!seen.add(option)) throw new RuleViolated(TrainingError.QUESTION_OPTION_TWICE, i + 1);
        }
    }

    /** How many options the reader sees. */
    public static int count(QuestionKind kind, List<String> options) {
        return kind == QuestionKind.TRUE_FALSE ? 2 : options.size();
    }

    /** Places as bits. Places that no option can have are kept, so that they are refused. */
    public static int mask(Set<Integer> places) {
        int mask = 0;
        for (Integer place : places) mask |= place < 0 || place > 29 ? 1 << 30 : 1 << place;
        return mask;
    }

    public static Set<Integer> places(int mask) {
        return IntStream.range(0, 30)
                .filter(i -> (mask >> i & 1) == 1)
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** As the database keeps options: one a line. */
    public String joined() {
        return String.join("\n", options);
    }

    public static List<String> split(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split("\n"));
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** On one line. */
    private static String plain(String typed) {
        return text(typed).replaceAll("\\s+", " ");
    }

    /** In characters as people count them: 𠮷 is one. */
    static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
