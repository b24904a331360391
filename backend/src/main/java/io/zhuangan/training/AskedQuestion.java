package io.zhuangan.training;

import java.util.List;
import java.util.Set;

/**
 * A question as one person sees it in one attempt.
 *
 * @param options in the order of this attempt; none for true or false
 * @param chosen places of what was chosen, as shown
 * @param right places of the right options, as shown; null until the test has closed for everybody
 * @param explanation null as long as {@code right} is
 */
public record AskedQuestion(
        int number,
        QuestionKind kind,
        String text,
        List<String> options,
        Set<Integer> chosen,
        Set<Integer> right,
        String explanation) {
    public boolean answered() {
        return !chosen.isEmpty();
    }

    public boolean correct() {
        return chosen.equals(right);
    }
}
