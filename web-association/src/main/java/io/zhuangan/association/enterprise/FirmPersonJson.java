package io.zhuangan.association.enterprise;

import io.zhuangan.enterprise.FirmPersonView;
import io.zhuangan.enterprise.Post;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Somebody of the own firm in the interface; {@code key} is what an enrolment asks for, {@code posts} are today's,
 * {@code history} all of them, newest first.
 */
public record FirmPersonJson(
        UUID key,
        String name,
        String staffNumber,
        List<Post> posts,
        LocalDate joinedOn,
        LocalDate leftOn,
        List<PostJson> history) {
    static FirmPersonJson of(FirmPersonView person) {
        return new FirmPersonJson(
                person.key(),
                person.name(),
                person.staffNumber(),
                person.posts(),
                person.joinedOn(),
                person.leftOn(),
                person.history().stream().map(PostJson::of).toList());
    }
}
