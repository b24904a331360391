package io.zhuangan.showcase;

/** What a fact of a cluster is: a number with a unit, something that happened, or something lasting. */
public enum FactKind {
    FIGURE,
    MILESTONE,
    FEATURE
}
