package io.zhuangan.grading.domain;

import io.zhuangan.shared.AccessScope;
import java.time.Instant;
import java.util.Optional;

/** The rule sets of the caller's city. */
public interface RuleSets {
    /** Publishes a text. @throws InvalidRules when it must not be used */
    PublishedRules publish(AccessScope scope, String body, Instant now);

    /** The newest rules whose first year is not after {@code year}. */
    Optional<PublishedRules> holding(AccessScope scope, int year);

    PublishedRules get(AccessScope scope, long id);

    RuleSet read(PublishedRules rules);
}
