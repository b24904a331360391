package io.zhuangan.hiddenrisk;

import io.zhuangan.attachment.Attachments;
import io.zhuangan.hiddenrisk.domain.HiddenRisk;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.util.UUID;

/** What was wrong is put right, with a picture or paper if there is one. */
@UseCase
@Permit(Right.HANDLE_RISKS)
public class FixRisk {
    @Inject
    OwnLog log;

    @Inject
    Attachments attachments;

    /**
     * @param version that was read
     * @param paper proof of what was done, or null
     */
    public void fix(AccessScope scope, UUID key, long version, String done, ReportRisk.Paper paper) {
        HiddenRisk fixed = log.step(scope, key, version, risk -> {
            risk.fix(scope, done);
            return risk.fixed();
        });
        if (paper == null) return;
        attachments.keep(scope, fixed.tenantId(), OwnLog.SUBJECT, key, paper.name(), paper.content());
    }
}
