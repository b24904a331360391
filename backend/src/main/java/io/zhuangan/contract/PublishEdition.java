package io.zhuangan.contract;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.contract.domain.ContractEdition;
import io.zhuangan.contract.domain.ContractSheets;
import io.zhuangan.contract.domain.ContractTemplate;
import io.zhuangan.contract.domain.ContractTemplates;
import io.zhuangan.contract.domain.EditionLabel;
import io.zhuangan.notification.Notifier;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A second person publishes the edition: after a round of comments, with every comment answered and a reason. From then
 * on it is cited by its label and fingerprint and never changes; firms that use an earlier one are told.
 */
@UseCase
@Permit(Right.PUBLISH_CONTRACTS)
public class PublishEdition {
    @Inject
    ContractTemplates templates;

    @Inject
    ContractSheets sheets;

    @Inject
    Notifier notifier;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /**
     * @param version of the edition as it was read: what was read is what is published
     * @param label how it is cited, e.g. 2026-1
     * @param reason why there is this edition
     */
    public record Publication(UUID template, long version, String label, String reason) {}

    /** @return key of the published edition */
    public UUID publish(AccessScope scope, Publication p) {
        ContractTemplate template = templates.lock(scope, p.template());
        ContractEdition edition = templates.edition(scope, template, template.latest());
        edition.expectVersion(p.version());
        OpenComments.expectSound(edition);
        long waiting = templates.comments(scope, edition).stream()
                .filter(c -> c.comment().outcome() == null)
                .count();
        if (waiting > 0) throw new RuleViolated(ContractError.PUBLISH_NEEDS_ANSWERS, waiting);
        ContractEdition earlier =
                template.published() == null ? null : templates.edition(scope, template, template.published());
        if (earlier != null && earlier.body().equals(edition.body())) {
            throw new RuleViolated(ContractError.PUBLISH_NOTHING_NEW, earlier.label());
        }
        List<Long> users = sheets.adopterIds(scope, template);
        Instant now = Time.now(clock);
        edition.publish(
                template,
                scope,
                p.label(),
                earlier == null ? null : EditionLabel.read(earlier.label()),
                p.reason(),
                ContractJson.fingerprint(edition.body()),
                now,
                Time.day(now));
        audit.record(
                scope,
                "PUBLISH_CONTRACT_EDITION",
                "ContractTemplate",
                template.key(),
                earlier == null ? null : earlier.label(),
                Map.of(
                        "label",
                        edition.label(),
                        "fingerprint",
                        edition.fingerprint(),
                        "savedBy",
                        edition.savedByName()),
                edition.reason());
        for (long user : users) {
            notifier.tellHolders(
                    scope,
                    user,
                    Right.USE_CONTRACTS,
                    "contract.EDITION_CAME",
                    List.of(edition.title(), edition.label()),
                    "/association/zone/contracts.xhtml");
        }
        return edition.key();
    }
}
