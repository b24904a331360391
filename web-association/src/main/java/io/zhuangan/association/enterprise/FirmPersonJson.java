package io.zhuangan.association.enterprise;

import io.zhuangan.enterprise.FirmPersonView;
import io.zhuangan.enterprise.Post;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Somebody of the own firm in the interface; {@code key} is what an enrolment asks for. */
public record FirmPersonJson(UUID key, String name, List<Post> posts, LocalDate joinedOn, LocalDate leftOn) {
    static FirmPersonJson of(FirmPersonView person) {
        return new FirmPersonJson(person.key(), person.name(), person.posts(), person.joinedOn(), person.leftOn());
    }
}
