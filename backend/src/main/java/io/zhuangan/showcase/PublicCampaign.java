package io.zhuangan.showcase;

import java.time.Instant;

/** A campaign as anyone may read it. */
public record PublicCampaign(String code, int revision, Instant publishedAt, EditedBody body) {}
