package io.zhuangan.dossier;

import io.zhuangan.objection.OwnObjectionQueries;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.TenantKind;
import jakarta.inject.Inject;
import java.util.UUID;

/** The dossier of a grade the own firm was told, without what is the bureau's inner work. */
@Reads
@Permit(Right.SEE_OWN_GRADE)
public class OwnDossierQueries {
    @Inject
    DossierBook book;

    @Inject
    OwnObjectionQueries objections;

    /** @param english language of the labels on paper; the JSON has none */
    public DossierPaper of(AccessScope scope, UUID grade, boolean english) {
        if (scope.kind() != TenantKind.ENTERPRISE) throw new NotFound("Grade", grade);
        return new DossierPaper(book.ofFirm(scope, grade, version -> objections.against(scope, version)), english);
    }
}
