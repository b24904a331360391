package io.zhuangan.showcase;

import java.time.Instant;
import java.util.UUID;

/**
 * A published bulletin or model contract, as a line of a list.
 *
 * @param mark the bulletin's severity or the contract's edition
 */
public record PublicNotice(UUID key, String title, String mark, Instant publishedAt) {}
