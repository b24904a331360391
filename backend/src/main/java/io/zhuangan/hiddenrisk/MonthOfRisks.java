package io.zhuangan.hiddenrisk;

/**
 * A month of the firm's log.
 *
 * @param month 1 to 12
 * @param openAtEnd entries that were open when the month ended, or are open today in the running month
 * @param medianDays from report to closing of those closed in the month, or null when none was
 */
public record MonthOfRisks(int month, int reported, int closed, int dismissed, int openAtEnd, Integer medianDays) {}
