package io.zhuangan.grading;

import io.zhuangan.grading.domain.PublishedRules;
import io.zhuangan.grading.domain.RuleSet;
import io.zhuangan.grading.domain.RuleSets;
import io.zhuangan.grading.domain.RuleTexts;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/** Published rule sets of the city, for every regulator in it. */
@Reads
@Permit(Right.READ_GRADES)
public class RuleSetQueries {
    @Inject
    RuleSets ruleSets;

    @Inject
    RuleTexts texts;

    /** The newest first. */
    public List<RuleSetLine> all(AccessScope scope) {
        Map<Long, SortedSet<Integer>> years = ruleSets.yearsOfGrades(scope);
        Set<Integer> seen = new HashSet<>();
        return ruleSets.all(scope).stream()
                .map(r -> line(r, years.getOrDefault(r.id(), new TreeSet<>()), seen.add(r.firstYear())))
                .toList();
    }

    private RuleSetLine line(PublishedRules published, SortedSet<Integer> years, boolean inForce) {
        RuleSet rules = ruleSets.read(published);
        return new RuleSetLine(
                published.key(),
                published.code(),
                published.rulesVersion(),
                GradeDetails.names(rules.name()),
                GradeDetails.names(rules.notice()),
                published.firstYear(),
                published.frozen(),
                List.copyOf(years),
                inForce,
                published.createdAt(),
                published.draftedByName(),
                published.publishedByName());
    }

    public RuleSetLine one(AccessScope scope, UUID key) {
        ruleSets.get(scope, key);
        return all(scope).stream().filter(r -> r.key().equals(key)).findFirst().orElseThrow();
    }

    /** The set as sheets: the reader's own copy. */
    public RuleSheets sheets(AccessScope scope, UUID key) {
        return texts.sheets(ruleSets.get(scope, key).body());
    }

    /** The set word for word, as the packs have it. */
    public String text(AccessScope scope, UUID key) {
        return ruleSets.get(scope, key).body();
    }

    /** The set as a workbook. */
    public byte[] workbook(AccessScope scope, UUID key) {
        return RuleBook.write(sheets(scope, key));
    }
}
