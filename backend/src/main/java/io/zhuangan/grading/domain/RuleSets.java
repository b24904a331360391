package io.zhuangan.grading.domain;

import io.zhuangan.shared.AccessScope;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.UUID;

/** The rule sets of the caller's city. */
public interface RuleSets {
    /** Publishes a text. @throws InvalidRules when it must not be used */
    PublishedRules publish(AccessScope scope, String body, Instant now);

    /** The newest rules whose first year is not after {@code year}. */
    Optional<PublishedRules> holding(AccessScope scope, int year);

    /** The same, held against everybody else until the transaction ends. */
    Optional<PublishedRules> lockHolding(AccessScope scope, int year);

    /** All of the city, the newest first year first, of one year the newest first. */
    List<PublishedRules> all(AccessScope scope);

    PublishedRules get(AccessScope scope, UUID key);

    /** Years whose grades rest on a rule set, by its internal id. */
    Map<Long, SortedSet<Integer>> yearsOfGrades(AccessScope scope);

    PublishedRules get(AccessScope scope, long id);

    RuleSet read(PublishedRules rules);
}
