package io.zhuangan.training;

/** What a run did for one person. */
public record OutcomeLine(
        String name, String enterprise, CertificateOutcome outcome, int attended, int units, String serial) {}
