package io.zhuangan.training.domain;

import io.zhuangan.shared.RuleViolated;
import io.zhuangan.training.FollowUpForm;
import io.zhuangan.training.FollowUpKind;
import io.zhuangan.training.TrainingError;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a follow-up question says, and which answers fit it. Only a single choice has options, two to eight. */
public record FollowUpContent(FollowUpKind kind, String text, List<String> options) {
    public static final int MOST_QUESTIONS = 5;
    public static final int LONGEST_TEXT = 200;
    public static final int FEWEST_OPTIONS = 2;
    public static final int MOST_OPTIONS = 8;
    public static final int LONGEST_OPTION = 100;
    public static final int LONGEST_ANSWER = 500;
    public static final String YES = "YES";
    public static final String NO = "NO";

    /** As they are asked, each checked; a refusal names the question by its number. */
    public static List<FollowUpContent> checked(List<FollowUpForm.Question> wanted) {
        if (wanted.size() > MOST_QUESTIONS) throw new RuleViolated(TrainingError.FOLLOW_UP_QUESTIONS, MOST_QUESTIONS);
        List<FollowUpContent> all = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (FollowUpForm.Question one : wanted) {
            int number = all.size() + 1;
            FollowUpKind kind = one.kind() == null ? FollowUpKind.TEXT : one.kind();
            String text = plain(one.text());
            if (text.isEmpty() || QuestionContent.length(text) > LONGEST_TEXT) {
                throw new RuleViolated(TrainingError.FOLLOW_UP_TEXT, number, LONGEST_TEXT);
            }
            if (!seen.add(text)) throw new RuleViolated(TrainingError.FOLLOW_UP_TWICE, number);
            all.add(new FollowUpContent(
                    kind, text, kind == FollowUpKind.CHOICE ? options(one.options(), number) : List.of()));
        }
        return all;
    }

    private static List<String> options(List<String> typed, int number) {
        List<String> options = typed.stream()
                .map(FollowUpContent::plain)
                .filter(option -> !option.isEmpty())
                .toList();
        if (options.size() < FEWEST_OPTIONS
                || options.size() > MOST_OPTIONS
                || new HashSet<>(options).size() < options.size()
                || options.stream().anyMatch(option -> QuestionContent.length(option) > LONGEST_OPTION)) {
            throw new RuleViolated(
                    TrainingError.FOLLOW_UP_OPTIONS, number, FEWEST_OPTIONS, MOST_OPTIONS, LONGEST_OPTION);
        }
        return options;
    }

    private static String plain(String typed) {
        return typed == null ? "" : typed.strip().replaceAll("\\s+", " ");
    }

    /** What may be chosen; empty for a question in words. */
    public List<String> choices() {
        return kind == FollowUpKind.YES_NO ? List.of(YES, NO) : options;
    }

    /** The answer as it is kept; empty where nothing was answered. */
    public Optional<String> answer(String typed) {
        String value = typed == null ? "" : typed.strip();
        if (value.isEmpty()) return Optional.empty();
        if (kind != FollowUpKind.TEXT && !choices().contains(value)) {
            throw new RuleViolated(TrainingError.FOLLOW_UP_CHOICE, text);
        }
        if (QuestionContent.length(value) > LONGEST_ANSWER) {
            throw new RuleViolated(TrainingError.FOLLOW_UP_ANSWER, text, LONGEST_ANSWER);
        }
        return Optional.of(value);
    }
}
