package io.zhuangan.shared;

/** The kinds of tenant: each decides which front-end and which reach its people have. */
public enum TenantKind {
    OPERATOR,
    CITY,
    DISTRICT,
    ASSOCIATION,
    ENTERPRISE
}
