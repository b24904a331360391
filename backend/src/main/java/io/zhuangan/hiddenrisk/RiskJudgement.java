package io.zhuangan.hiddenrisk;

import java.time.LocalDate;

/**
 * A head's word on a report.
 *
 * @param founded whether it is a risk; if not, {@code words} say why
 * @param owner who puts it right
 * @param dueOn last day for that
 * @param words needed when it is none
 */
public record RiskJudgement(boolean founded, RiskSeverity severity, String owner, LocalDate dueOn, String words) {}
