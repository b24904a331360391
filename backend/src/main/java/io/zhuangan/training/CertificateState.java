package io.zhuangan.training;

/** A certificate's state as anyone may learn it. */
public enum CertificateState {
    VALID,
    EXPIRED,
    REVOKED
}
