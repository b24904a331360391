package io.zhuangan.training;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import io.zhuangan.training.domain.Certificate;
import io.zhuangan.training.domain.Certificates;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** Declares a certificate void with a reason; the public check says so from then on. It is never deleted. */
@UseCase
@Permit(Right.TAKE_ATTENDANCE)
public class RevokeCertificate {
    @Inject
    Certificates certificates;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public void revoke(AccessScope scope, UUID certificate, String reason) {
        Certificate found = certificates.get(scope, certificate);
        if (found.tenantId() != scope.tenantId()) throw new NotFound("Certificate", certificate);
        found.revoke(reason, scope.personName(), Time.now(clock));
        audit.record(
                scope,
                "REVOKE_CERTIFICATE",
                "Certificate",
                certificate,
                Map.of("state", CertificateState.VALID),
                Map.of("state", CertificateState.REVOKED),
                found.revokeReason());
    }
}
