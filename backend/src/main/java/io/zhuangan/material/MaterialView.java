package io.zhuangan.material;

import java.time.Instant;
import java.util.UUID;

/**
 * A shared document as the reader sees it.
 *
 * @param firm who shares it; always named
 * @param own whether the reader's firm shares it
 * @param watched whether the reader's firm says that it uses it
 * @param watchers how many firms do; counted for who shares it and for the association, else 0
 */
public record MaterialView(
        UUID key,
        long version,
        String firm,
        UUID association,
        String associationName,
        MaterialForm about,
        Validity validity,
        DocumentState state,
        Instant sharedAt,
        String sharedBy,
        Instant endedAt,
        String endedBy,
        String endReason,
        UUID replacedBy,
        boolean own,
        boolean watched,
        int watchers,
        String fileName,
        long fileSize) {
    public boolean shared() {
        return state == DocumentState.SHARED;
    }
}
