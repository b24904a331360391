package io.zhuangan.training;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A certificate as its association and the person's firm see it.
 *
 * @param template version of the association's template it was issued under; null for the product's own wording
 */
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
        boolean demo,
        LocalDate revokedOn,
        Integer template) {}
