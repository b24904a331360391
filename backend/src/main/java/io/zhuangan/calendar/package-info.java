/**
 * The legal calendar of a city and the deadlines counted with it.
 *
 * <p>Working days are data: the State Council moves them by notice each year (2026: notice of 2025-11-04), so they can
 * be edited and imported, and a year whose notice is not out yet is flagged provisional. All rooms count through
 * {@link io.zhuangan.calendar.Deadlines}; dates written in a law do not move and are only shown beside.
 */
package io.zhuangan.calendar;
