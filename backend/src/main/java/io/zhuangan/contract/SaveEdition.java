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

/** Saves the edition that is worked on as it stands, right or wrong; refused when somebody saved it meanwhile. */
@UseCase
@Permit(Right.EDIT_CONTRACTS)
public class SaveEdition {
    @Inject
    ContractTemplates templates;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /**
     * @param version of the edition as it was read
     * @param reason why this edition is made; needed for publication, may come later
     */
    public record Saving(UUID template, long version, ContractText text, String reason) {}

    public void save(AccessScope scope, Saving form) {
        TextLimits.check(form.text());
        ContractTemplate template = templates.lock(scope, form.template());
        ContractEdition edition = templates.edition(scope, template, template.latest());
        edition.expectVersion(form.version());
        ContractText before = ContractJson.text(edition.body());
        Instant now = Time.now(clock);
        edition.save(
                scope,
                form.text().title(),
                form.text().titleEn(),
                ContractJson.write(form.text()),
                form.reason(),
                now,
                Time.day(now));
        audit.record(
                scope,
                "SAVE_CONTRACT_EDITION",
                "ContractTemplate",
                template.key(),
                null,
                Map.of(
                        "number",
                        edition.number(),
                        "changes",
                        TextComparison.between(before, form.text(), false).changed()),
                edition.reason().isEmpty() ? null : edition.reason());
    }
}
