package io.zhuangan.grading.domain;

import io.zhuangan.shared.AccessScope;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Accountability talks of firms within reach. */
public interface Talks {
    void add(AccountabilityTalk talk);

    /** In place of one that was withdrawn: writes that first, because a firm has one that stands. */
    void addAfter(AccountabilityTalk talk);

    AccountabilityTalk get(AccessScope scope, UUID key);

    /** The talk of a firm that was not withdrawn, if there is one. */
    Optional<AccountabilityTalk> of(AccessScope scope, long firm);

    /** All of one firm, oldest first; withdrawn ones stay on record. */
    List<AccountabilityTalk> ofFirm(AccessScope scope, long firm);

    /** Those of these firms that have a talk that was not withdrawn. */
    Set<Long> having(AccessScope scope, Collection<Long> firms);

    /** Open ones first, then newest first. */
    List<AccountabilityTalk> list(AccessScope scope, Filter filter, int first, int size);

    int count(AccessScope scope, Filter filter);

    /** What a list is narrowed by; null = any. */
    record Filter(AccountabilityTalk.State state, String district, String text) {}
}
