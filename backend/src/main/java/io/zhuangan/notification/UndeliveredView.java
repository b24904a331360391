package io.zhuangan.notification;

import java.time.Instant;
import java.util.UUID;

/**
 * An order for the outside that has not been carried out.
 *
 * @param about name of the tenant it concerns
 * @param attempts how often it was tried
 * @param givenUp whether it is tried no more unless somebody asks
 * @param next when it is tried again; the past for one that was given up
 */
public record UndeliveredView(
        UUID key,
        String kind,
        String about,
        int attempts,
        boolean givenUp,
        String lastError,
        Instant createdAt,
        Instant next) {}
