package io.zhuangan.training;

import java.time.Instant;
import java.util.UUID;

/**
 * A file that a course hands out.
 *
 * @param openToAll whether anybody may have it, also on the public site
 * @param size bytes
 */
public record MaterialView(
        UUID key, String fileName, String mediaType, long size, boolean openToAll, Instant addedAt) {}
