/**
 * 风险内部化解: a firm's own log of hidden risks. Whoever works there reports one, a head judges it, it is fixed, kept from
 * coming back, and closed by somebody else than who fixed it.
 *
 * <p>The log belongs to the firm: no bureau and no association sees an entry, nor how many there are, unless the firm
 * shares that entry with them, until it takes that back. Nothing here reaches a grade.
 */
package io.zhuangan.hiddenrisk;
