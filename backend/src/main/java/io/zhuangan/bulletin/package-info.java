/**
 * Risk bulletins of the associations (plan tasks 8 and 9): drafted, published by a second person, handed over to the
 * member firms they concern, receipted by a named person, answered by a self-check (对照检视), updated or cancelled in a
 * chain.
 *
 * <p>Answers belong to the firm. The association sees that a check was done; it reads answers only where the firm shares
 * them, the regulator where the firm shares them or the bulletin names the law that asks for it. Grades do not belong
 * here and are not known here.
 */
package io.zhuangan.bulletin;
