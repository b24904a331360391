package io.zhuangan.membership;

import java.util.UUID;

/** A fellow member that consents to be listed. */
public record FellowView(UUID key, String name, String district) {}
