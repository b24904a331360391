package io.zhuangan.training;

import io.zhuangan.shared.OpenToAll;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import io.zhuangan.training.domain.Certificate;
import io.zhuangan.training.domain.CertificateCheck;
import io.zhuangan.training.domain.Certificates;
import io.zhuangan.training.domain.PublishedCertificates;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * Anyone who holds a certificate's code asks whether it is genuine. Reads the published view only, and leaves a line
 * in the log of checks either way.
 */
@UseCase
@OpenToAll(because = "a certificate is checked by people without an account")
public class CheckCertificate {
    private static final int LONGEST = 100;

    @Inject
    PublishedCertificates published;

    @Inject
    Certificates certificates;

    @Inject
    Clock clock;

    /** Empty when no certificate has this code. */
    public Optional<CheckedCertificate> check(String code) {
        String given = code == null ? "" : code.strip().toLowerCase(Locale.ROOT);
        if (given.isEmpty() || given.length() > LONGEST) return Optional.empty();
        LocalDate today = LocalDate.now(clock);
        Optional<CheckedCertificate> found =
                published.byCode(given).map(c -> c.in(Certificate.state(c.revokedOn() != null, c.expiresOn(), today)));
        certificates.log(new CertificateCheck(
                found.map(CheckedCertificate::key).orElse(null),
                given,
                found.map(c -> c.state().name()).orElse("UNKNOWN"),
                Time.now(clock)));
        return found;
    }
}
