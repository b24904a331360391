package io.zhuangan.showcase;

import java.util.UUID;

/** Somebody of a call's jury, and from which body. */
public record JurorView(UUID key, String name, String seat, int scored) {}
