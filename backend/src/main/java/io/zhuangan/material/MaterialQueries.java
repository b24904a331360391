package io.zhuangan.material;

import io.zhuangan.enterprise.EnterpriseDirectory;
import io.zhuangan.material.domain.MaterialDocuments;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import io.zhuangan.tenancy.TenantQueries;
import io.zhuangan.tenancy.TenantView;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Shared documents for a firm: those of its associations, and its own. */
@Reads
@Permit(Right.USE_MATERIALS)
public class MaterialQueries {
    @Inject
    MaterialDocuments documents;

    @Inject
    EnterpriseDirectory firms;

    @Inject
    TenantQueries tenants;

    @Inject
    Clock clock;

    /**
     * What a list is narrowed by; null = any.
     *
     * @param own what the own firm shares, also what is over
     * @param watched what the own firm says that it uses
     */
    public record Filter(String text, DocumentKind kind, boolean own, boolean watched) {
        MaterialDocuments.Filter inside() {
            return new MaterialDocuments.Filter(text, kind, own, watched);
        }
    }

    /** Newest first. */
    public List<MaterialView> slice(AccessScope scope, Filter filter, int first, int size) {
        return documents.find(scope, filter.inside(), LocalDate.now(clock), first, size).stream()
                .map(MaterialDocuments.Found::view)
                .toList();
    }

    public int count(AccessScope scope, Filter filter) {
        return documents.count(scope, filter.inside(), LocalDate.now(clock));
    }

    public MaterialView one(AccessScope scope, UUID key) {
        return found(scope, key).view();
    }

    /** One of the own firm that it still shares, to share a newer one in its place. */
    public MaterialView renewable(AccessScope scope, UUID key) {
        MaterialView view = one(scope, key);
        if (!view.own() || !view.shared()) throw new NotFound(SharedDocuments.SUBJECT, key);
        return view;
    }

    /** Writes the content piece by piece; the reader is asked for again. */
    public void write(AccessScope scope, UUID key, OutputStream out) {
        MaterialDocuments.Found found = found(scope, key);
        byte[] piece;
        try {
            for (int number = 0; (piece = documents.piece(found, number)) != null; number++) out.write(piece);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private MaterialDocuments.Found found(AccessScope scope, UUID key) {
        return documents
                .one(scope, key, LocalDate.now(clock))
                .orElseThrow(() -> new NotFound(SharedDocuments.SUBJECT, key));
    }

    /** Associations the firm belongs to today: where it can share. */
    public List<TenantView> associations(AccessScope scope) {
        SharedDocuments.expectFirm(scope);
        return tenants.associations(scope.cityId()).stream()
                .filter(a -> firms.isMember(scope, a.id(), scope.tenantId()))
                .toList();
    }
}
