package io.zhuangan.bulletin;

import java.util.List;
import java.util.UUID;

/**
 * A draft as its editor saves it.
 *
 * @param key null for a new one
 * @param version of the draft that was read; another since is refused
 */
public record BulletinForm(UUID key, long version, BulletinContent content, List<CheckQuestion> questions) {
    public BulletinForm {
        questions = questions == null ? List.of() : List.copyOf(questions);
    }
}
