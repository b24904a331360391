package io.zhuangan.training.domain;

import io.zhuangan.training.CheckedCertificate;
import java.util.Optional;

/** Certificates as the public may see them. */
public interface PublishedCertificates {
    /** Its state is left open: it depends on the day. */
    Optional<CheckedCertificate> byCode(String code);
}
