/**
 * 经验交流 (plan task 14): the forum of an association's members.
 *
 * <p>People of member firms read it, some of them write in it, always under their own name and their firm's; the
 * association looks at each topic before it is seen, and at what readers report. No bureau reads it, nor does another
 * association; a firm that leaves reads no more, while what it wrote stays under its name of that day.
 *
 * <p>The audit, which bureaus read, says who did what to which post; what was said, and why something was hidden, stays
 * here.
 */
package io.zhuangan.forum;
