package io.zhuangan.contract;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.contract.domain.ContractEdition;
import io.zhuangan.contract.domain.ContractTemplate;
import io.zhuangan.contract.domain.ContractTemplates;
import io.zhuangan.contract.domain.Placeholders;
import io.zhuangan.enterprise.EnterpriseDirectory;
import io.zhuangan.notification.Notifier;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** 公开征求意见: lays the edition open to the firms, associations and bureaux of the city; its members are told. */
@UseCase
@Permit(Right.PUBLISH_CONTRACTS)
public class OpenComments {
    @Inject
    ContractTemplates templates;

    @Inject
    EnterpriseDirectory directory;

    @Inject
    Notifier notifier;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @param until last day on which a comment is taken */
    public record Opening(UUID template, long version, LocalDate until) {}

    public void open(AccessScope scope, Opening opening) {
        ContractTemplate template = templates.lock(scope, opening.template());
        ContractEdition edition = templates.edition(scope, template, template.latest());
        edition.expectVersion(opening.version());
        expectSound(edition);
        edition.openComments(opening.until(), LocalDate.now(clock));
        audit.record(
                scope,
                "OPEN_CONTRACT_COMMENTS",
                "ContractTemplate",
                template.key(),
                null,
                Map.of("number", edition.number(), "until", opening.until()),
                null);
        for (long member : directory.members(scope, scope.tenantId())) {
            notifier.tellHolders(
                    scope,
                    member,
                    Right.COMMENT_CONTRACTS,
                    "contract.COMMENTS_OPEN",
                    List.of(scope.tenantName(), edition.title(), opening.until()),
                    "/association/zone/contract-round.xhtml?edition=" + edition.key());
        }
    }

    /** What others read must hold together. */
    static void expectSound(ContractEdition edition) {
        long faults = Placeholders.check(ContractJson.text(edition.body())).stream()
                .filter(TextFault::blocking)
                .count();
        if (faults > 0) throw new RuleViolated(ContractError.EDITION_FAULTY, faults);
    }
}
