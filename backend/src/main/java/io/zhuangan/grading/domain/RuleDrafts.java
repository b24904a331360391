package io.zhuangan.grading.domain;

import io.zhuangan.shared.AccessScope;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Drafts of the caller's city and their previews. */
public interface RuleDrafts {
    void add(RuleDraft draft);

    /** Open ones, the one saved last first. */
    List<RuleDraft> open(AccessScope scope);

    RuleDraft get(AccessScope scope, UUID key);

    /** The same, held against everybody else until the transaction ends. */
    RuleDraft lock(AccessScope scope, UUID key);

    void add(RulePreview preview);

    Optional<RulePreview> previewOf(AccessScope scope, RuleDraft draft);

    RulePreview lockPreview(AccessScope scope, UUID key);

    /** Previews of any city that wait for their next chunk. */
    List<Runs.Waiting> waitingPreviews();
}
