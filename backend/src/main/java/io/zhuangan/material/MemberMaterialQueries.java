package io.zhuangan.material;

import io.zhuangan.material.domain.MaterialDocuments;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Documents shared with all members of the calling association, also those it took down. */
@Reads
@Permit(Right.MODERATE_MATERIALS)
public class MemberMaterialQueries {
    @Inject
    MaterialDocuments documents;

    @Inject
    Clock clock;

    /** Newest first. */
    public List<MaterialView> slice(AccessScope scope, MaterialQueries.Filter filter, int first, int size) {
        return documents.find(scope, filter.inside(), LocalDate.now(clock), first, size).stream()
                .map(MaterialDocuments.Found::view)
                .toList();
    }

    public int count(AccessScope scope, MaterialQueries.Filter filter) {
        return documents.count(scope, filter.inside(), LocalDate.now(clock));
    }

    public MaterialView one(AccessScope scope, UUID key) {
        return found(scope, key).view();
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
}
