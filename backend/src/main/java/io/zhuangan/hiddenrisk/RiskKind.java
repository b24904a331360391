package io.zhuangan.hiddenrisk;

/** Where in making cosmetics a hidden risk lies: our own order, after the chapters of the 2022 production norm. */
public enum RiskKind {
    MATERIAL,
    PRODUCTION,
    HYGIENE,
    EQUIPMENT,
    STORAGE,
    LABEL,
    RECORDS,
    PEOPLE,
    OTHER
}
