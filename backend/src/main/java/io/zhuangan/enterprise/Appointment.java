package io.zhuangan.enterprise;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody takes a post.
 *
 * @param person key of the person
 * @param document number of the appointment (任命文件号), or null
 * @param replaces key of the post that ends for it, as the caller saw it; null where nobody holds it
 */
public record Appointment(UUID person, Post post, LocalDate from, String document, UUID replaces) {}
