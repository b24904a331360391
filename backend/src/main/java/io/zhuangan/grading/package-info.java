/**
 * Yearly quality and safety risk grading of cosmetics producers (Measures of the Shanghai bureau, 2025): facts come in,
 * a year is run, a second person releases it, each firm sees its own grade with every point explained.
 *
 * <p>Knows the register of enterprises and the legal calendar. Other rooms push facts in; this room knows none of them.
 * Public pages never come here: grades are the firm's and the regulators' business.
 */
package io.zhuangan.grading;
