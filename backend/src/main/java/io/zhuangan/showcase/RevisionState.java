package io.zhuangan.showcase;

/**
 * Where a revision stands between its author and the public. Its words never change; a new wording is a new revision.
 *
 * <pre>
 * WRITTEN ── approve now ──────────────▶ LIVE ── newer one goes live ──▶ REPLACED
 *    │  └─── approve for later ▶ SCHEDULED ┤  └── case withdrawn ──────▶ ENDED ── published again ──▶ LIVE
 *    └────── return ──▶ RETURNED           ├── firm's consent ended ──▶ STOPPED
 *                                          └── called off ────────────▶ WRITTEN
 * </pre>
 */
public enum RevisionState {
    WRITTEN,
    RETURNED,
    SCHEDULED,
    LIVE,
    REPLACED,
    ENDED,
    STOPPED
}
