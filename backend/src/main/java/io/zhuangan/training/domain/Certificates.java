package io.zhuangan.training.domain;

import io.zhuangan.shared.AccessScope;
import java.util.List;
import java.util.UUID;

/** Certificates within the caller's reach. */
public interface Certificates {
    Certificate get(AccessScope scope, UUID certificate);

    List<Certificate> ofSession(AccessScope scope, long sessionId);

    void add(Certificate certificate);

    void log(CertificateCheck check);
}
