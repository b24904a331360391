package io.zhuangan.training;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.training.domain.Enrolments;
import io.zhuangan.training.domain.Enrolments.FirmPerson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Who may be enrolled by a firm: the people of its own register. */
@ApplicationScoped
public class Colleagues {
    @Inject
    Enrolments enrolments;

    @Inject
    Clock clock;

    protected Colleagues() {}

    /** Somebody of the firm. */
    public record Colleague(long id, UUID key, String name, String post) {}

    Map<UUID, Colleague> of(AccessScope scope) {
        Map<UUID, Colleague> people = new LinkedHashMap<>();
        for (FirmPerson p : enrolments.people(scope, LocalDate.now(clock))) {
            people.putIfAbsent(p.key(), new Colleague(p.id(), p.key(), p.name(), p.role()));
        }
        return people;
    }

    boolean memberOf(AccessScope scope, long associationId) {
        return false;
    }
}
