package io.zhuangan.showcase;

import java.util.UUID;

/**
 * A nomination as typed.
 *
 * @param key null for a new one
 * @param version as it was read; ignored for a new one
 * @param call the call it is for; fixed once started
 * @param firm key of the firm it is about; fixed once started, and a firm's own is always itself
 * @param words the case in its fixed form; what is empty may stay empty until it is handed in
 */
public record NominationDraft(UUID key, long version, UUID call, UUID firm, CaseDraft words) {}
