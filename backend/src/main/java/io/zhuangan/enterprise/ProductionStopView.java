package io.zhuangan.enterprise;

import java.time.LocalDate;

/**
 * A span without production.
 *
 * @param enterpriseId internal id of the firm
 * @param resumedOn first day with production again; null while it lasts
 */
public record ProductionStopView(long enterpriseId, LocalDate stoppedOn, LocalDate resumedOn) {}
