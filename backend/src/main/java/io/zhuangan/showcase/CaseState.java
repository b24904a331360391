package io.zhuangan.showcase;

/** Life of a case. A published one may have a newer revision that waits for publication. */
public enum CaseState {
    DRAFT,
    PUBLISHED,
    WITHDRAWN
}
