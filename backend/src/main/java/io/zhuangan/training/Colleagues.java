package io.zhuangan.training;

import io.zhuangan.enterprise.EnterpriseDirectory;
import io.zhuangan.enterprise.FirmPersonView;
import io.zhuangan.shared.AccessScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who may be enrolled by a firm: the people of its own register who work there today. */
@ApplicationScoped
public class Colleagues {
    private static final int FEW = 5;

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
     * @param posts names of all posts held today
     */
    public record Colleague(long id, UUID key, String name, String post, Set<String> posts) {}

    /** In the register's order: holders of posts first. */
    Map<UUID, Colleague> of(AccessScope scope) {
        return working(directory.people(scope, scope.tenantId()));
    }

    /**
     * These of them who are there. A firm of hundreds enrols one person at an opening together with everybody else:
     * reading the whole register for each costs more than the enrolment.
     */
    Map<UUID, Colleague> of(AccessScope scope, Collection<UUID> wanted) {
        if (wanted.size() > FEW) return of(scope);
        return working(wanted.stream()
                .distinct()
                .flatMap(person -> directory.person(scope, scope.tenantId(), person).stream())
                .toList());
    }

    private Map<UUID, Colleague> working(List<FirmPersonView> register) {
        LocalDate today = LocalDate.now(clock);
        Map<UUID, Colleague> people = new LinkedHashMap<>();
        register.stream()
                .filter(p -> p.leftOn() == null || today.isBefore(p.leftOn()))
                .forEach(p -> people.put(
                        p.key(),
                        new Colleague(
                                p.personId(),
                                p.key(),
                                p.name(),
                                p.posts().isEmpty() ? "" : p.posts().get(0).name(),
                                p.posts().stream().map(Enum::name).collect(Collectors.toSet()))));
        return people;
    }

    /** What the caller's firm makes and how. */
    Set<String> kinds(AccessScope scope) {
        return directory
                .byId(scope, scope.tenantId())
                .map(firm -> firm.kinds().stream().map(Enum::name).collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    boolean memberOf(AccessScope scope, long associationId) {
        return directory.isMember(scope, associationId, scope.tenantId());
    }
}
