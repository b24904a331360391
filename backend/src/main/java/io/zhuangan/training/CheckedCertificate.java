package io.zhuangan.training;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** What the public learns about a certificate: never a full name, an identity number or a post. */
public record CheckedCertificate(
        UUID key,
        String serial,
        String maskedName,
        String enterprise,
        boolean enterpriseDemo,
        String title,
        int number,
        LocalDate heldFrom,
        LocalDate heldUntil,
        BigDecimal hours,
        int unitsAttended,
        int units,
        LocalDate issuedOn,
        LocalDate expiresOn,
        LocalDate revokedOn,
        String association,
        String associationEn,
        CertificateState state) {

    /** The same with the state it is in today. */
    public CheckedCertificate in(CertificateState today) {
        return new CheckedCertificate(
                key,
                serial,
                maskedName,
                enterprise,
                enterpriseDemo,
                title,
                number,
                heldFrom,
                heldUntil,
                hours,
                unitsAttended,
                units,
                issuedOn,
                expiresOn,
                revokedOn,
                association,
                associationEn,
                today);
    }
}
