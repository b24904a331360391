package io.zhuangan.training;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** A certificate as its association and the person's firm see it. */
public record CertificateView(
        UUID key,
        String serial,
        String code,
        String name,
        String enterprise,
        String title,
        int number,
        LocalDate heldFrom,
        LocalDate heldUntil,
        BigDecimal hours,
        int unitsAttended,
        int units,
        LocalDate issuedOn,
        LocalDate expiresOn,
        CertificateState state,
        String revokeReason,
        String associationName,
        boolean demo) {}
