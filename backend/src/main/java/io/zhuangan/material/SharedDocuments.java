package io.zhuangan.material;

import io.zhuangan.attachment.Attachments;
import io.zhuangan.audit.AuditLog;
import io.zhuangan.enterprise.EnterpriseDirectory;
import io.zhuangan.material.domain.MaterialDocument;
import io.zhuangan.material.domain.MaterialDocuments;
import io.zhuangan.notification.Notifier;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.TenantKind;
import io.zhuangan.shared.Time;
import io.zhuangan.tenancy.TenantQueries;
import io.zhuangan.tenancy.TenantView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What sharing, renewing, ending and taking a document have in common. */
@ApplicationScoped
public class SharedDocuments {
    static final String SUBJECT = "MaterialDocument";

    private static final String PAGE = "/association/zone/material.xhtml?document=";

    @Inject
    MaterialDocuments documents;

    @Inject
    EnterpriseDirectory firms;

    @Inject
    TenantQueries tenants;

    @Inject
    Attachments attachments;

    @Inject
    Notifier notifier;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** A file with its name. */
    public record Paper(String name, InputStream content) {}

    /** 404 for whoever is no firm. */
    static void expectFirm(AccessScope scope) {
        if (scope.kind() != TenantKind.ENTERPRISE) throw new NotFound(SUBJECT, scope.tenantKey());
    }

    /** An association of the city that the firm belongs to today. */
    TenantView joined(AccessScope scope, UUID association) {
        TenantView found = tenants.associations(scope.cityId()).stream()
                .filter(a -> a.key().equals(association))
                .findFirst()
                .orElseThrow(() -> new NotFound("Association", association));
        if (!firms.isMember(scope, found.id(), scope.tenantId())) throw new RuleViolated(MaterialError.NOT_A_MEMBER);
        return found;
    }

    MaterialDocument share(AccessScope scope, long associationId, MaterialForm form, Paper paper) {
        MaterialDocument document =
                new MaterialDocument(scope, associationId, form, LocalDate.now(clock), Time.now(clock));
        if (documents.numberThere(scope, associationId, form.supplier(), form.number())) {
            throw new RuleViolated(MaterialError.NUMBER_THERE, form.number());
        }
        if (paper == null) throw new RuleViolated(MaterialError.FILE_MISSING);
        documents.add(document);
        attachments.keep(
                scope, scope.tenantId(), associationId, SUBJECT, document.key(), paper.name(), paper.content());
        return document;
    }

    /** Somebody takes the file: that is written down before the first piece goes out. */
    MaterialView fetched(AccessScope scope, UUID key) {
        MaterialView view = documents
                .one(scope, key, LocalDate.now(clock))
                .orElseThrow(() -> new NotFound(SUBJECT, key))
                .view();
        audit.record(scope, "FETCH_MATERIAL", SUBJECT, key, null, null, null);
        return view;
    }

    /** Tells the firms that use a document. */
    void tellUsers(AccessScope scope, MaterialDocument document, String notice, List<?> args, UUID page) {
        for (long firm : documents.watchers(scope, document)) {
            notifier.tellHolders(scope, firm, Right.USE_MATERIALS, notice, args, PAGE + page);
        }
    }

    void tellFirm(AccessScope scope, MaterialDocument document, String notice, List<?> args) {
        notifier.tellHolders(scope, document.tenantId(), Right.USE_MATERIALS, notice, args, PAGE + document.key());
    }
}
