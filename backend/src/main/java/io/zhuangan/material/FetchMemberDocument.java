package io.zhuangan.material;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.util.UUID;

/** Staff of the association take the file of a member's document. */
@UseCase
@Permit(Right.MODERATE_MATERIALS)
public class FetchMemberDocument {
    @Inject
    SharedDocuments shared;

    public MaterialView fetch(AccessScope scope, UUID key) {
        return shared.fetched(scope, key);
    }
}
