package io.zhuangan.officertraining;

import java.io.InputStream;

/** A proof as it was uploaded. */
public record ProofFile(String name, InputStream content) {}
