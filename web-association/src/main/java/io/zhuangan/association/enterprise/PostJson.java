package io.zhuangan.association.enterprise;

import io.zhuangan.enterprise.Post;
import io.zhuangan.enterprise.PostHoldingView;
import java.time.LocalDate;
import java.util.UUID;

/** A post as held; {@code until} is the first day without it, {@code version} is what its end asks for. */
public record PostJson(
        UUID key, Post post, LocalDate from, LocalDate until, String document, boolean current, long version) {
    static PostJson of(PostHoldingView held) {
        return new PostJson(
                held.key(), held.post(), held.from(), held.until(), held.document(), held.current(), held.version());
    }
}
