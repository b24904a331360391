package io.zhuangan.training;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import io.zhuangan.training.domain.CertificateTemplate;
import io.zhuangan.training.domain.CertificateTemplates;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** Puts the draft in force: certificates issued from now on carry it, earlier ones keep theirs. */
@UseCase
@Permit(Right.TAKE_ATTENDANCE)
public class UseTemplate {
    @Inject
    CertificateTemplates templates;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @param seen version of the draft that was read */
    public void use(AccessScope scope, int number, long seen) {
        CertificateTemplate template = templates.all(scope).stream()
                .filter(t -> t.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("CertificateTemplate", number));
        template.expectVersion(seen);
        template.putInForce(scope.personName(), Time.now(clock));
        audit.record(
                scope,
                "USE_CERTIFICATE_TEMPLATE",
                "CertificateTemplate",
                template.key(),
                null,
                Map.of("number", number),
                null);
    }
}
