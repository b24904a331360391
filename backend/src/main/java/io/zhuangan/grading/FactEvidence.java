package io.zhuangan.grading;

import java.io.InputStream;

/** A document behind a fact or a correction as it was uploaded: its name and its content, read once. */
public record FactEvidence(String name, InputStream content) {}
