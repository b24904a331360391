package io.zhuangan.training;

import java.time.Instant;
import java.util.UUID;

/** Somebody checked a certificate. Who it was is not known; what they were told is. */
public record CertificateCheckLine(Instant at, UUID certificate, String serial, String name, CertificateState told) {}
