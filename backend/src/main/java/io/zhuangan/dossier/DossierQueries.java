package io.zhuangan.dossier;

import io.zhuangan.objection.ObjectionQueries;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import jakarta.inject.Inject;
import java.util.UUID;

/** Dossiers for regulators: the city of every grade, a district of its own firms'. */
@Reads
@Permit(Right.READ_GRADES)
public class DossierQueries {
    @Inject
    DossierBook book;

    @Inject
    ObjectionQueries objections;

    /** @param english language of the labels on paper; the JSON has none */
    public DossierPaper of(AccessScope scope, UUID grade, boolean english) {
        return new DossierPaper(book.ofBureau(scope, grade, version -> objections.against(scope, version)), english);
    }
}
