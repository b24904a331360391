package io.zhuangan.tenancy;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Time;
import io.zhuangan.tenancy.domain.People;
import io.zhuangan.tenancy.domain.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/**
 * Makes people, for use inside another use case's transaction. A person without an account is somebody who is only
 * written about (an employee on a list); an account may come later. The calling use case holds the permit, knows which
 * of its people are the same human being, and writes the audit line.
 */
@ApplicationScoped
public class RegisterPerson {
    @Inject
    People people;

    @Inject
    Clock clock;

    /** Somebody new without an account. */
    public PersonView add(AccessScope scope, String fullName, String phone, String email) {
        Person person = new Person(null, fullName, phone, email, Time.now(clock));
        people.add(person);
        return Views.of(person);
    }

    /** The person with that user name, made if there is none. */
    public PersonView withUsername(AccessScope scope, String username, String fullName, String phone, String email) {
        Person person = people.byUsername(username).orElse(null);
        if (person == null) {
            person = new Person(username, fullName, phone, email, Time.now(clock));
            people.add(person);
        } else {
            person.describe(fullName, phone, email);
        }
        return Views.of(person);
    }

    public Optional<PersonView> find(AccessScope scope, UUID key) {
        return people.byKey(key).map(Views::of);
    }

    public Optional<PersonView> find(AccessScope scope, long id) {
        return people.byId(id).map(Views::of);
    }

    /** Contact details changed. */
    public void describe(AccessScope scope, long id, String fullName, String phone, String email) {
        people.byId(id).ifPresent(p -> p.describe(fullName, phone, email));
    }
}
