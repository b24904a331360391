package io.zhuangan.enterprise.domain;

import io.zhuangan.shared.AccessScope;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** People of firms and their posts. */
public interface FirmPeople {
    void add(FirmPerson person);

    void add(PostHolding holding);

    /** Ends a post and writes it at once, so that whoever takes the post in the same transaction finds it free. */
    void end(PostHolding holding, LocalDate day);

    /** Writes what is pending: what is shown afterwards carries the versions as they are stored. */
    void settle();

    /** All within reach; for passes over whole files. */
    List<FirmPerson> all(AccessScope scope);

    List<PostHolding> allPosts(AccessScope scope);

    List<FirmPerson> of(AccessScope scope, Collection<Long> enterprises);

    /** The people of one firm with every post they hold or held. */
    Map<FirmPerson, List<PostHolding>> withPosts(AccessScope scope, long enterpriseId);

    Optional<FirmPerson> find(AccessScope scope, long enterpriseId, UUID person);

    List<PostHolding> posts(AccessScope scope, Collection<Long> enterprises);

    PostHolding post(AccessScope scope, UUID key);

    /** Keeps other appointments at this firm out until the transaction ends. */
    void lock(AccessScope scope, long enterpriseId);
}
