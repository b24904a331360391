package io.zhuangan.training.domain;

import io.zhuangan.shared.AccessScope;
import java.util.List;
import java.util.Optional;

/** An association's certificate templates, own ones only. */
public interface CertificateTemplates {
    /** Newest version first. */
    List<CertificateTemplate> all(AccessScope scope);

    Optional<CertificateTemplate> byId(AccessScope scope, long id);

    void add(CertificateTemplate template);
}
