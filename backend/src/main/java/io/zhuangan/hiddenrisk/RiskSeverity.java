package io.zhuangan.hiddenrisk;

/** How grave a head judges it. */
public enum RiskSeverity {
    LOW,
    MEDIUM,
    HIGH
}
