package io.zhuangan.material;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.util.UUID;

/** A member takes the file of a document that it may see. */
@UseCase
@Permit(Right.USE_MATERIALS)
public class FetchDocument {
    @Inject
    SharedDocuments shared;

    public MaterialView fetch(AccessScope scope, UUID key) {
        return shared.fetched(scope, key);
    }
}
