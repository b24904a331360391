/**
 * Meetings that bureaux and associations call firms to (plan task 9): 年度监管大会, 政企座谈会, 高风险预警座谈会. A meeting
 * notifies problems and cases without naming a firm; each invited firm says who comes, checks itself against every point
 * (对照检视) and reports what it put right.
 *
 * <p>A firm sees its own invitation and never who else is invited. An association's meeting is no bureau's business and
 * the other way round; the city reads what its districts convene. Bulletins and their receipts are room
 * {@code bulletin}.
 */
package io.zhuangan.exchange;
