package io.zhuangan.contract;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.contract.domain.ContractEdition;
import io.zhuangan.contract.domain.ContractTemplate;
import io.zhuangan.contract.domain.ContractTemplates;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.TenantKind;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Begins a template with the draft of its first edition. */
@UseCase
@Permit(Right.EDIT_CONTRACTS)
public class WriteTemplate {
    @Inject
    ContractTemplates templates;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @param text may be unfinished; what is wrong is said until it is mended */
    public UUID write(AccessScope scope, TemplateKind kind, String slug, ContractText text) {
        if (scope.kind() != TenantKind.ASSOCIATION) throw new RuleViolated(ContractError.ASSOCIATIONS_ONLY);
        TextLimits.check(text);
        Instant now = Time.now(clock);
        ContractTemplate template = new ContractTemplate(scope, kind, slug, now);
        if (templates.taken(scope, template.slug())) {
            throw new RuleViolated(ContractError.SLUG_TAKEN, template.slug());
        }
        ContractEdition first =
                new ContractEdition(template, scope, text.title(), text.titleEn(), ContractJson.write(text), now);
        templates.add(template);
        templates.add(first);
        audit.record(
                scope,
                "WRITE_CONTRACT_TEMPLATE",
                "ContractTemplate",
                template.key(),
                null,
                Map.of("slug", template.slug(), "kind", template.kind(), "title", text.title()),
                null);
        return template.key();
    }
}
