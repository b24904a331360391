package io.zhuangan.contract;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.contract.domain.ContractEdition;
import io.zhuangan.contract.domain.ContractTemplate;
import io.zhuangan.contract.domain.ContractTemplates;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Ends a round of comments before its last day is over, with a reason that stays. */
@UseCase
@Permit(Right.PUBLISH_CONTRACTS)
public class EndComments {
    @Inject
    ContractTemplates templates;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public void end(AccessScope scope, UUID key, long version, String reason) {
        ContractTemplate template = templates.lock(scope, key);
        ContractEdition edition = templates.edition(scope, template, template.latest());
        edition.expectVersion(version);
        Instant now = Time.now(clock);
        edition.endComments(reason, now, Time.day(now));
        audit.record(
                scope,
                "END_CONTRACT_COMMENTS",
                "ContractTemplate",
                template.key(),
                null,
                Map.of("number", edition.number(), "until", edition.commentUntil()),
                edition.commentEndReason());
    }
}
