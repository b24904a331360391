package io.zhuangan.training;

import io.zhuangan.enterprise.EnterpriseDirectory;
import io.zhuangan.shared.AccessScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Who may be enrolled by a firm: the people of its own register who work there today. */
@ApplicationScoped
public class Colleagues {
    @Inject
    EnterpriseDirectory directory;

    @Inject
    Clock clock;

    protected Colleagues() {}

    /**
     * Somebody of the firm.
     *
     * @param id internal id of the person, the same that a signed-in person's scope carries
     * @param post name of the first post held today, or empty
     */
    public record Colleague(long id, UUID key, String name, String post) {}

    /** In the register's order: holders of posts first. */
    Map<UUID, Colleague> of(AccessScope scope) {
        LocalDate today = LocalDate.now(clock);
        Map<UUID, Colleague> people = new LinkedHashMap<>();
        directory.people(scope, scope.tenantId()).stream()
                .filter(p -> p.leftOn() == null || today.isBefore(p.leftOn()))
                .forEach(p -> people.put(
                        p.key(),
                        new Colleague(
                                p.personId(),
                                p.key(),
                                p.name(),
                                p.posts().isEmpty() ? "" : p.posts().get(0).name())));
        return people;
    }

    boolean memberOf(AccessScope scope, long associationId) {
        return directory.isMember(scope, associationId, scope.tenantId());
    }
}
