package io.zhuangan.contract;

/** What an association publishes: a contract to fill in, or an industry norm (行业规范) to follow. */
public enum TemplateKind {
    CONTRACT,
    NORM
}
