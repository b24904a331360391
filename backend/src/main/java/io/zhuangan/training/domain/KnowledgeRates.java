package io.zhuangan.training.domain;

import io.zhuangan.training.ExamStatistics.Knowledge;
import io.zhuangan.training.domain.Exams.ItemAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Legal-knowledge rate per post: of all answers to questions marked as legal knowledge, in everybody's first attempt, the
 * share of right ones; beside it the share of people who reached the pass mark on these questions alone. Posts with fewer
 * than five people show how many and no figure. Our definition: the plan names no formula.
 */
public final class KnowledgeRates {
    private KnowledgeRates() {}

    public static List<Knowledge> of(List<ItemAnswer> answers, int passMark) {
        Map<String, Map<Long, List<ItemAnswer>>> posts = new TreeMap<>();
        for (ItemAnswer a : answers) {
            if (!a.legal()) continue;
            posts.computeIfAbsent(a.post(), p -> new TreeMap<>())
                    .computeIfAbsent(a.sitting(), s -> new ArrayList<>())
                    .add(a);
        }
        List<Knowledge> rates = new ArrayList<>();
        posts.forEach((post, people) -> rates.add(rate(post, List.copyOf(people.values()), passMark)));
        return rates;
    }

    /**
     * All posts together. Beside the posts that are shown, a total would tell what few people of the others did: it has
     * figures only when nobody is hidden, or five or more are. Example: 6 heads and 2 contacts have no total.
     */
    public static Knowledge overall(List<ItemAnswer> answers, int passMark) {
        Map<Long, List<ItemAnswer>> people = new TreeMap<>();
        for (ItemAnswer a : answers) {
            if (a.legal())
                people.computeIfAbsent(a.sitting(), s -> new ArrayList<>()).add(a);
        }
        int hidden = of(answers, passMark).stream()
                .filter(k -> k.right() == null)
                .mapToInt(Knowledge::people)
                .sum();
        Knowledge all = rate("", List.copyOf(people.values()), passMark);
        return hidden == 0 || SmallCells.shown(hidden)
                ? all
                : new Knowledge("", all.people(), all.answers(), null, null);
    }

    private static Knowledge rate(String post, List<List<ItemAnswer>> people, int passMark) {
        int asked = 0;
        int right = 0;
        int passing = 0;
        for (List<ItemAnswer> attempt : people) {
            int own = (int) attempt.stream().filter(ItemAnswer::correct).count();
            asked += attempt.size();
            right += own;
            if (new Marking(own, attempt.size()).passes(passMark)) passing++;
        }
        boolean shown = SmallCells.shown(people.size());
        return new Knowledge(
                post,
                people.size(),
                asked,
                shown ? ItemAnalysis.share(right, asked) : null,
                shown ? ItemAnalysis.share(passing, people.size()) : null);
    }
}
