package io.zhuangan.enterprise;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A post ends.
 *
 * @param person key of the person who holds it
 * @param post key of the post as held
 * @param version of it, as the caller saw it
 * @param until first day without the post
 * @param reason needed when no head of quality and safety is left
 */
public record EndOfPost(UUID person, UUID post, long version, LocalDate until, String reason) {}
