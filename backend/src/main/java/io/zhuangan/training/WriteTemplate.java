package io.zhuangan.training;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import io.zhuangan.training.domain.CertificateTemplate;
import io.zhuangan.training.domain.CertificateTemplates;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Writes the draft of the next version of the certificate template; the version in force stays as it is. */
@UseCase
@Permit(Right.TAKE_ATTENDANCE)
public class WriteTemplate {
    @Inject
    CertificateTemplates templates;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /**
     * @param seen version of the draft that was read; null when none was
     * @return number of the draft
     */
    public int write(AccessScope scope, TemplateForm form, Long seen) {
        List<CertificateTemplate> all = templates.all(scope);
        CertificateTemplate draft =
                all.stream().filter(t -> !t.inForce()).findFirst().orElse(null);
        TemplateView before = draft == null ? null : draft.view(false);
        if (draft == null) {
            draft = new CertificateTemplate(
                    scope.tenantId(), all.isEmpty() ? 1 : all.get(0).number() + 1);
            draft.write(form, scope.personName(), Time.now(clock));
            templates.add(draft);
        } else {
            if (seen != null) draft.expectVersion(seen);
            draft.write(form, scope.personName(), Time.now(clock));
        }
        audit.record(
                scope,
                "WRITE_CERTIFICATE_TEMPLATE",
                "CertificateTemplate",
                draft.key(),
                before,
                draft.view(false),
                null);
        return draft.number();
    }
}
