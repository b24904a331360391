package io.zhuangan.showcase;

import java.time.Instant;

/** What an address of a cluster or a campaign that was public says now. */
public record PublicPageWithdrawal(EditedKind kind, Instant at, String reason) {}
