package io.zhuangan.hiddenrisk;

import java.util.UUID;

/** A place of the firm with a code on the wall. */
public record RiskPlaceView(UUID key, String name) {}
