package io.zhuangan.training;

import java.time.Instant;
import java.util.UUID;

/** A place that did not end by the firm's own wish, for the firm to read why. */
public record EndedPlace(UUID person, String name, Ending how, String note, Instant at) {}
