package io.zhuangan.contract;

import java.time.Instant;
import java.util.UUID;

/**
 * A sheet in its firm's list.
 *
 * @param faults values that are missing or wrong
 * @param finishedAt when nothing was missing any more and the firm said so, or null
 */
public record SheetLine(
        UUID key,
        String name,
        PublishedContract contract,
        String savedBy,
        Instant savedAt,
        int faults,
        Instant finishedAt) {}
